import NetworkCore
import TabularFiles
import Testing

@Suite("TableNumber")
struct TableNumberTests {
  @Suite("reading")
  struct Reading {
    @Test(arguments: [
      ("0", 0), ("42", 42), ("299250.5", 299250.5), ("2073781,25", 2073781.25),
      ("1 094 118", 1_094_118), ("1\u{A0}094\u{A0}118,5", 1094118.5), ("1\u{202F}000", 1000),
      ("1.094.118,50", 1094118.5), ("1,094,118.50", 1094118.5), ("1.094.118", 1_094_118),
      ("1,094,118", 1_094_118), ("1.234", 1.234), ("0,125", 0.125), ("1234,567", 1234.567),
      ("12,5", 12.5), ("-12,5", -12.5), ("\u{2212}3", -3), ("+7", 7), (" 8 ", 8), (",5", 0.5),
      (".5", 0.5), ("-.5", -0.5), ("1'234'567.5", 1234567.5), ("1’000", 1000), ("1e-05", 1e-5),
      ("2.5E3", 2500), ("1,5e2", 150), ("007", 7), ("1.234,5", 1234.5), ("1,234.5", 1234.5),
    ])
    func `reads`(text: String, number: Double) {
      #expect(TableNumber.parse(text) == number)
    }

    @Test func `a lone comma before three digits is read as the caller says`() {
      #expect(TableNumber.parse("1,234") == 1234)
      #expect(TableNumber.parse("-1,234") == -1234)
      #expect(TableNumber.parse("1,234", loneComma: .decimal) == 1.234)
      #expect(TableNumber.parse("0,234", loneComma: .thousands) == 0.234)
      #expect(TableNumber.parse("1,23", loneComma: .thousands) == 1.23)
    }

    @Test(arguments: [
      "", " ", "-", "+", ".", ",", "e5", "1e", "1e5.5", "NaN", "inf", "0x10", "12 SIA", "1 2 3",
      "12 34", "1 0000", "1234 567", "1,2,3", "1.2.3", "1,,2", "1.", "1,", "--1", "1-2", "1 e5",
      "1.000,000,5", "1 000.000,5", "١٢", "1_000", "1e999", "2016-04-01", "80%", "5\0",
    ])
    func `is no number`(text: String) {
      #expect(TableNumber.parse(text) == nil)
      #expect(TableNumber.parse(text, loneComma: .decimal) == nil)
    }

    @Test func `a text longer than any number is no number`() {
      #expect(TableNumber.parse(String(repeating: "1", count: 128)) != nil)
      #expect(TableNumber.parse(String(repeating: "1", count: 129)) == nil)
    }
  }

  @Suite("printing")
  struct Printing {
    @Test(arguments: [
      (3, "3"), (-3, "-3"), (0, "0"), (-0.0, "0"), (0.1, "0.1"), (1 / 3, "0.3333333333333333"),
      (1e-5, "1e-5"), (1.5e-7, "1.5e-7"), (1e15, "1000000000000000"), (1e16, "1e16"),
      (1.25e300, "1.25e300"), (.leastNonzeroMagnitude, "5e-324"), (2.5, "2.5"), (-0.25, "-0.25"),
      (9_007_199_254_740_991, "9007199254740991"), (.infinity, "inf"), (-.infinity, "-inf"),
    ])
    func `prints`(number: Double, text: String) {
      #expect(TableNumber.text(number) == text)
    }

    @Test func `what is undefined is an empty text`() {
      #expect(TableNumber.text(nil) == "")
      #expect(TableNumber.text(.nan) == "")
    }

    @Test func `what is printed reads back to the same number`() {
      var generator = Seed(5).generator()
      for _ in 0..<2000 {
        let number = Double(bitPattern: generator.next())
        guard number.isFinite else { continue }
        #expect(TableNumber.parse(TableNumber.text(number)) == number)
        #expect(Double(TableNumber.text(number)) == number)
      }
    }
  }
}
