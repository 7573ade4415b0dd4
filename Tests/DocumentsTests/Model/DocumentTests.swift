import Documents
import Testing

@Suite("Building a document")
struct DocumentTests {
  @Test func `loops, choices and lists stand between the braces`() {
    func section(isLong: Bool) -> Section {
      Section("S") {
        if isLong { Paragraph("first") }
        for word in ["a", "b"] { Paragraph(word) }
        if isLong { Paragraph("long") } else { List(["short"]) }
        ["c", "d"].map { Block.paragraph(Paragraph($0)) }
      }
    }
    let short: [Block] = [
      .paragraph(Paragraph("a")), .paragraph(Paragraph("b")), .list(List(["short"])),
      .paragraph(Paragraph("c")), .paragraph(Paragraph("d")),
    ]
    #expect(section(isLong: false).blocks == short)
    #expect(section(isLong: true).blocks.first == .paragraph(Paragraph("first")))
    #expect(section(isLong: true).blocks.count == 6)
  }

  @Test func `an error inside the braces comes out`() {
    #expect(throws: SVGError.self) {
      try Document("T") {
        try Section("S") { Figure(try SVG("<html/>"), caption: "C", description: "D") }
      }
    }
  }

  @Test func `emphasis is part of a text`() {
    let firms = 26
    let text: Text = "Of \(firms), \(strong: "nine") are \(emphasis: "not") \("linked")."
    #expect(
      text.runs.map(\.characters) == [
        "Of ", "26", ", ", "nine", " are ", "not", " ", "linked", ".",
      ])
    #expect(text.runs.map(\.emphasis).filter { $0 != .none } == [.strong, .stressed])
    let longer: Text = "\(text) More."
    #expect(longer.runs.starts(with: text.runs))
  }

  @Test func `emphasis is seen in the page`() {
    let page = Document("T") { Section("S") { Paragraph("a \(strong: "b") \(emphasis: "c")") } }
      .html()
    #expect(page.contains("<p>a <strong>b</strong> <em>c</em></p>"))
  }

  @Test(arguments: [nil, Double.nan, -Double.infinity])
  func `a key number that cannot be computed is a dash`(value: Double?) {
    let page = Document("T") {
      Section("S") { KeyNumbers { KeyNumber(value, decimals: 2, "words") } }
    }.html()
    #expect(page.contains("<p class=\"value\">–</p>"))
  }
}
