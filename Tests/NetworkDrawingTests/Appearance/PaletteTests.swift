import CooperationRecords
import Graphviz
import Testing

@testable import NetworkDrawing

@Suite("Colours and shapes")
struct PaletteTests {
  /// Powers of 2.4 without Foundation: x^2.4 = x² · (x²)^(1/5), the root by Newton's method.
  private func linear(_ part: UInt8) -> Double {
    let share = Double(part) / 255
    guard share > 0.04045 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - base * base) / (5 * fourth)
    }
    return base * base * root
  }

  /// The contrast ratio of WCAG 2.2 against white.
  private func contrast(_ colour: Colour) -> Double {
    let luminance =
      0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
    return 1.05 / (luminance + 0.05)
  }

  @Test func `the ratio is that of the recommendation`() {
    #expect(abs(contrast(Colour(0x0072B2)) - 5.19) < 0.01)
    #expect(abs(contrast(.black) - 21) < 0.01)
  }

  @Test(arguments: KindGroup.allCases)
  func `every fill has three to one against white`(group: KindGroup) {
    #expect(contrast(Palette.look(of: group).fill) >= 3)
  }

  @Test func `lines have three to one, letters four and a half to one`() {
    for line in [Palette.tie, Palette.communityTie, Palette.plateEdge, Palette.shore] {
      #expect(contrast(line) >= 3)
    }
    for letters in [Palette.ink, Palette.quietInk, Palette.warning] {
      #expect(contrast(letters) >= 4.5)
    }
  }

  @Test func `no two groups share a shape or a colour`() {
    let looks = KindGroup.allCases.map(Palette.look)
    #expect(Set(looks.map(\.shape)).count == looks.count)
    #expect(Set(looks.map(\.fill)).count == looks.count)
  }

  @Test func `every kind has a group, and the unknown has one too`() {
    let groups = Set(OrganisationKind.allCases.map { KindGroup($0) })
    #expect(groups == Set(KindGroup.allCases))
    #expect(KindGroup(.unknown) == .other)
  }
}
