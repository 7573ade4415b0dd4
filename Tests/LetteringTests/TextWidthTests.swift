import Testing

@testable import Lettering

@Suite("Text widths")
struct TextWidthTests {
  /// DejaVu Sans 2.37: A 1401, e 1260, i 569, W 2025 and the space 651 of 2048 units.
  @Test(arguments: [("A", 1401.0), ("ē", 1260), ("i", 569), ("W", 2025), (" ", 651)])
  func `a letter is as wide as in the font`(letter: String, units: Double) {
    let width = TextWidth.points(letter, size: 10) / TextWidth.margin
    #expect(abs(width - units / 2048 * 10) < 0.01)
  }

  @Test func `a line is the sum of its letters`() {
    let sum = "Rīga".map { TextWidth.points(String($0), size: 8) }.reduce(0, +)
    #expect(abs(TextWidth.points("Rīga", size: 8) - sum) < 1e-9)
  }

  @Test func `letters that nobody measured are wide, accents of their own have no width`() {
    #expect(TextWidth.points("漢", size: 10) > 13)
    #expect(TextWidth.points("e\u{301}", size: 10) == TextWidth.points("e", size: 10))
  }

  @Test func `paragraphs are broken between words, and long words inside`() {
    let text = "one two three " + String(repeating: "W", count: 90)
    let lines = TextWrapping.lines(text, size: 8, width: 50)
    #expect(lines.allSatisfy { TextWidth.points($0, size: 8) <= 50 })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.first == "one two")
  }
}
