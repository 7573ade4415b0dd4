import Testing

@testable import Lettering

@Suite("Short names")
struct ShortNameTests {
  private func label(_ name: String) -> String { ShortName.labels(of: [name])[0].line }

  @Test(arguments: [
    ("Riga Technical University", "Riga Technical University"),
    ("Catalan Agency for Business Competitiveness (ACCIÓ)", "ACCIÓ"),
    ("SPRI - Basque Country Business Development Agency", "SPRI"),
    ("Investment and Development Agency of Latvia – LIAA", "LIAA"),
    ("Ministry of Economics of the Republic of Latvia", "Ministry of Economics of…"),
    ("Pneumonoultramicroscopicsilicovolcanoconiosis", "Pneumonoultramicroscopicsil…"),
    // A country in brackets is no acronym.
    ("Ministry of National Economy and Planning (HU)", "Ministry of National…"),
    ("", ""),
  ])
  func `a long name gives way to its acronym or is cut after a word`(
    name: String, expected: String
  ) {
    #expect(label(name) == expected)
  }

  @Test func `no label is longer than it may be`() {
    let names = (0..<60).map { String(repeating: "ab cdef-", count: $0) }
    for label in ShortName.labels(of: names) {
      #expect(label.line.count <= ShortName.mostLetters)
      for line in label.twoLines ?? [] { #expect(line.count <= ShortName.mostLettersOfTwo) }
    }
  }

  @Test func `names that begin alike are told apart by their ends`() {
    let labels = ShortName.labels(of: [
      "Latvia University of Life Sciences", "Latvia University of Life and Technologies",
    ]).map(\.line)
    #expect(Set(labels).count == 2)
    #expect(labels.allSatisfy { $0.hasPrefix("Latvia Univ") && $0.contains("…") })
  }

  @Test func `two lines hold the whole name`() {
    let label = ShortName.labels(of: ["Highlands & Islands Enterprise"])[0]
    #expect(label.twoLines == ["Highlands &", "Islands Enterprise"])
    #expect(
      ShortName.labels(of: ["Steinbeis-Europa-Zentrum"])[0].twoLines?.joined()
        == "Steinbeis-Europa-Zentrum")
    #expect(ShortName.labels(of: ["Riga"])[0].twoLines == nil)
  }

  @Test func `control characters and invisible marks are left out`() {
    #expect(ShortName.cleaned("a\u{0}b\n\tc \u{202E}d\u{200B}e\u{2028}f") == "a b c de f")
  }
}
