import Terminology
import Testing

@Suite("Plural classes")
struct PluralClassTests {
  @Test(arguments: [
    (0, PluralClass.zero), (10, .zero), (11, .zero), (19, .zero), (20, .zero), (111, .zero),
    (1_011, .zero), (1, .one), (21, .one), (101, .one), (1_001, .one), (2, .other), (9, .other),
    (22, .other), (102, .other), (-21, .one), (-11, .zero),
  ])
  func `Latvian tells three classes of whole numbers`(number: Int, expected: PluralClass) {
    #expect(PluralClass(of: Double(number), by: .latvian) == expected)
  }

  /// The samples of CLDR 45 for Latvian: 0.0, 11.0, 20.0 and 0.11 are zero; 0.1, 1.0, 10.1, 0.21 one.
  @Test(arguments: [
    (0.0, 1, PluralClass.zero), (11.0, 1, .zero), (20.0, 1, .zero), (0.11, 2, .zero),
    (1.12, 2, .zero), (0.1, 1, .one), (1.0, 1, .one), (2.1, 1, .one), (10.1, 1, .one),
    (11.1, 1, .one), (0.21, 2, .one), (1.01, 2, .one), (0.2, 1, .other), (1.5, 1, .other),
    (10.4, 1, .other), (0.221, 3, .one), (2.22, 2, .other), (0.011, 3, .one),
  ])
  func `Latvian looks at the decimals that are written`(
    number: Double, decimals: Int, expected: PluralClass
  ) {
    #expect(PluralClass(of: number, decimals: decimals, by: .latvian) == expected)
  }

  @Test func `English has one only beside a whole 1`() {
    #expect(PluralClass(of: 1, by: .english) == .one)
    #expect(PluralClass(of: 1, decimals: 1, by: .english) == .other)
    #expect(PluralClass(of: 0, by: .english) == .other)
    #expect(PluralClass(of: 21, by: .english) == .other)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func `what is no number for people has the class of most`(number: Double) {
    #expect(PluralClass(of: number, by: .latvian) == .other)
  }
}
