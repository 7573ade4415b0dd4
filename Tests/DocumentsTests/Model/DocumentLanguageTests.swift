import Documents
import Testing

@Suite("Numbers in a language")
struct DocumentLanguageTests {
  @Test(arguments: [
    (0, 0, "0", "0"), (1234.5, 1, "1,234.5", "1\u{A0}234,5"), (999, 0, "999", "999"),
    (1_234_567, 0, "1,234,567", "1\u{A0}234\u{A0}567"), (-0.4, 0, "0", "0"),
    (-1234.56, 2, "\u{2212}1,234.56", "\u{2212}1\u{A0}234,56"), (0.125, 2, "0.12", "0,12"),
    (0.1934, 3, "0.193", "0,193"), (999.96, 1, "1,000.0", "1\u{A0}000,0"), (7, -3, "7", "7"),
    (.nan, 2, "–", "–"), (-.infinity, 0, "–", "–"), (1e300, 0, "1e+300", "1e+300"),
  ])
  func `a number is written as it is read there`(
    number: Double, decimals: Int, english: String, latvian: String
  ) {
    #expect(DocumentLanguage.english.number(number, decimals: decimals) == english)
    #expect(DocumentLanguage.latvian.number(number, decimals: decimals) == latvian)
  }

  @Test func `no number of decimals is too many`() {
    #expect(DocumentLanguage.english.number(0.5, decimals: .max) == "0.500000000000000")
  }
}
