import Documents
import Testing

@Suite("Table")
struct TableTests {
  @Test func `text stands left and heads its row, numbers stand right`() {
    let page = page(
      Table(
        "Caption", of: [("Ķīmija", 1234.5)],
        columns: [.text("Name") { $0.0 }, .number("Score", decimals: 1) { $0.1 }]))
    #expect(page.contains("<th scope=\"col\">Name</th>"))
    #expect(page.contains("<th scope=\"col\" class=\"number\">Score</th>"))
    #expect(page.contains("<th scope=\"row\">Ķīmija</th><td class=\"number\">1,234.5</td>"))
    #expect(page.contains("<span class=\"label\">Table 1.</span> Caption"))
  }

  @Test(arguments: [
    (nil, 5, nil), (0, 0, "and 5 more"), (2, 2, "and 3 more"), (5, 5, nil), (9, 5, nil),
    (-1, 0, "and 5 more"),
  ])
  func `rows beyond the limit are counted`(limit: Int?, shown: Int, more: String?) {
    let page = page(
      Table("C", of: 1...5, limit: limit, columns: [.number("N") { Double($0) }]))
    #expect(page.matches(of: /scope="row"/).count == shown)
    if let more { #expect(page.contains(more)) } else { #expect(!page.contains("<tfoot")) }
  }

  @Test func `thousands of rows that are left out are counted in the language`() {
    let table = Table("C", of: 1...2000, limit: 1, columns: [.number("N") { Double($0) }])
    let latvian = Document("T", language: .latvian) { Section("S") { table } }.html()
    #expect(latvian.contains("un vēl 1\u{A0}999"))
  }

  @Test func `a reason stands once below the table`() {
    let cells: [Cell] = [
      .undefined(because: "too few"), .undefined(because: "no ties"),
      .undefined(because: "too few"),
      .undefined(because: nil), .number(1, decimals: 0),
    ]
    let page = page(
      Table("C", of: cells, columns: [.cell("Value", alignment: .right) { $0 }]))
    #expect(page.matches(of: /–<sup>a<\/sup>/).count == 2)
    #expect(page.matches(of: /–<sup>b<\/sup>/).count == 1)
    #expect(page.matches(of: /too few/).count == 1)
    #expect(page.contains("<sup>b</sup> no ties"))
  }

  @Test func `the reasons of rows that are not shown are not given`() {
    let cells: [Cell] = [.number(1, decimals: 0), .undefined(because: "too few")]
    let page = page(Table("C", of: cells, limit: 1, columns: [.cell("Value") { $0 }]))
    #expect(!page.contains("too few"))
  }

  @Test func `reasons beyond the alphabet are marked with numbers`() {
    let cells = (1...30).map { Cell.undefined(because: "reason \($0)") }
    let page = page(Table("C", of: cells, columns: [.cell("Value") { $0 }]))
    #expect(page.contains("<sup>z</sup> reason 26"))
    #expect(page.contains("<sup>27</sup> reason 27"))
  }

  @Test func `a row with a cell too few is a mistake of the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Table("C", headings: [Table.Heading("A"), Table.Heading("B")], rows: [[.text("a")]])
    }
  }

  private func page(_ table: Table) -> String {
    Document("T") { Section("S") { table } }.html()
  }
}
