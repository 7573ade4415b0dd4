import Testing

@testable import Lettering

@Suite("Widths of letters")
struct LetterWidthsTests {
  /// Advances of DejaVu Sans 2.37 in units of 1/2048.
  private static let units: [(letter: Character, width: Double)] = [
    ("ā", 1255), ("č", 1126), ("ē", 1260), ("ģ", 1300), ("ī", 569), ("ķ", 1186),
    ("ļ", 569), ("ņ", 1298), ("š", 1067), ("ū", 1298), ("ž", 1075), ("Ā", 1401),
    ("Č", 1430), ("Ē", 1294), ("Ģ", 1587), ("Ī", 604), ("Ķ", 1343), ("Ļ", 1141),
    ("Ņ", 1532), ("Š", 1300), ("Ū", 1499), ("Ž", 1403),
  ]

  @Test func `every letter of Latvian has the width that it has in the font`() throws {
    let latvian = "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ"
    #expect(String(Self.units.map(\.letter)) == latvian)
    for (letter, width) in Self.units {
      let scalar = try #require(letter.unicodeScalars.first)
      #expect(letter.unicodeScalars.count == 1)
      let measured = Double(LetterWidths.thousandths(of: scalar))
      // Rounded up to a thousandth.
      #expect(measured >= width / 2048 * 1_000 && measured < width / 2048 * 1_000 + 1, "\(letter)")
    }
  }
}
