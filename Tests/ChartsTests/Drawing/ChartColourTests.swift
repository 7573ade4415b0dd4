import Testing

@testable import Charts

@Suite("Colours of charts")
struct ChartColourTests {
  @Test func `contrast is that of the recommendation`() {
    #expect(abs(ChartColour(0x000000).contrast(with: .ground) - 21) < 1e-9)
    #expect(abs(ChartColour(0x0072B2).contrast(with: .ground) - 5.19) < 0.01)
    #expect(ChartColour(0x0072B2).hex == "#0072b2")
  }

  @Test(arguments: [ChartColour.ink, .quiet, .blue, .rust, .warning])
  func `letters have four and a half to one`(colour: ChartColour) {
    #expect(colour.contrast(with: .ground) >= 4.5)
  }

  @Test func `marks have three to one, and no two series look alike`() {
    let looks = (0..<36).map { SeriesLook($0) }
    for look in looks { #expect(look.colour.contrast(with: .ground) >= 4.5) }
    #expect(Set(looks).count == looks.count)
    #expect(Set(looks.prefix(6).map(\.shape)).count == 6)
    #expect(Set(looks.prefix(6).map(\.dashes)).count == 6)
    #expect(ChartColour.chanceEdge.contrast(with: .ground) >= 3)
  }

  @Test func `letters on any shade have four and a half to one`() {
    for step in 0...1_000 {
      let ground = HeatShade.colour(Double(step) / 1_000)
      #expect(HeatShade.letters(on: ground).contrast(with: ground) >= 4.5)
    }
  }

  @Test func `more is darker, in black and white too`() {
    let contrasts = (0...100).map { HeatShade.colour(Double($0) / 100).contrast(with: .ground) }
    #expect(zip(contrasts, contrasts.dropFirst()).allSatisfy { $0 < $1 })
  }
}
