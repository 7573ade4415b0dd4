import Foundation
import NetworkCore
import NetworkFormats
import TabularFiles
import TestKit
import Testing

@Suite("Workbooks of networks")
struct NetworkWorkbookTests {
  private func read(_ bytes: [UInt8]) throws -> NetworkDocument {
    try NetworkWorkbook.document(from: bytes, source: "x.xlsx")
  }

  private func example() throws -> NetworkDocument {
    var network = try Network(
      nodes: ["id"], ties: [Tie("RTU", "LU", strength: 1.5)],
      context: NetworkContext([.init(name: "window", value: "2014..2020")]))
    try network.setAttribute("kind", to: .text([nil, "university", ""]))
    try network.setAttribute("sme", to: .text([nil, "false", "true"]))
    try network.setAttribute("year", to: .number([nil, nil, 1919]))
    try network.setAttribute("code", to: .text([nil, "2019", nil]))
    return NetworkDocument(network)
  }

  @Test func `nodes, ties and what is known of them are sheets`() throws {
    let workbook = try Workbook(bytes: NetworkWorkbook.bytes(of: example()), source: "x.xlsx")
    #expect(workbook.sheets.map(\.name) == ["Nodes", "Ties", "Network"])
    let nodes = try workbook.table(in: "Nodes")
    #expect(nodes.header == ["id", "kind", "sme", "year", "code"])
    #expect(
      nodes.rows.map(\.fields) == [
        ["\"id\"", "", "", "", ""], ["RTU", "university", "false", "", "2019"],
        ["LU", "\"\"", "true", "1919", ""],
      ])
    #expect(try workbook.table(in: "Ties").rows.map(\.fields) == [["RTU", "LU", "1.5"]])
    #expect(
      try workbook.table(in: "Network").rows.map(\.fields) == [
        ["direction", "", "undirected"], ["choice", "window", "2014..2020"],
        ["attribute", "kind", "string"], ["attribute", "sme", "boolean"],
        ["attribute", "year", "double"], ["attribute", "code", "string"],
      ])
    #expect(try Likeness(read(NetworkWorkbook.bytes(of: example()))) == Likeness(example()))
  }

  @Test(arguments: 0..<200)
  func `what is written reads back as it was`(number: Int) throws {
    var document = try NastyDocument.make(number)
    for place in document.ties.indices where place % 3 == 0 {
      document.ties[place].spells = [
        .init(start: "2014-01-01", end: nil), .init(start: nil, end: "2016"),
      ]
    }
    for name in ["id", "name", "source", "", "\"\"", "\"id\""] where number % 2 == 0 {
      document.setAttribute(name, to: .text(document.nodes.map { $0 }))
      document.context.choices.append(.init(name: name, value: "\"\""))
    }
    let bytes = try NetworkWorkbook.bytes(of: document)
    let again = try read(bytes)
    #expect(Likeness(again) == Likeness(document))
    #expect(try NetworkWorkbook.bytes(of: again) == bytes)
  }

  @Test(arguments: ["", " ", "\n", "\"", "\"\"", "\"\"\"", "id", "\"id\"", "\"id", "\t\"", "Id"])
  func `names that a sheet would lose come back`(name: String) throws {
    let document = NetworkDocument(
      nodes: NodeTable([name, "b"]), ties: [.init(0, 1, strength: -.infinity)])
    #expect(try Likeness(read(NetworkWorkbook.bytes(of: document))) == Likeness(document))
  }

  @Test func `a strength that is no number comes back as none`() throws {
    let document = NetworkDocument(
      nodes: NodeTable(["a", "b"]), ties: [.init(0, 1, strength: .nan)])
    #expect(try read(NetworkWorkbook.bytes(of: document)).ties[0].strength.isNaN)
  }

  private func workbook(
    _ sheets: (name: String, header: [String], rows: [[WorkbookWriter.Cell]])...
  ) throws -> [UInt8] {
    var writer = WorkbookWriter()
    for sheet in sheets { writer.append(sheet: sheet.name, header: sheet.header, rows: sheet.rows) }
    return try writer.bytes()
  }

  @Test func `a workbook that people made needs the sheet of ties alone`() throws {
    let document = try read(
      workbook(
        (
          "TIES", ["From", "To", "Weight", "since"],
          [
            [.text("RTU"), .text("LU"), .text("0,5"), .number(2014)],
            [.text("LU"), .text("SIA „Ķ”"), .empty, .empty],
          ]
        ),
        ("nodes", ["ID", "founded"], [[.text("LU"), .number(1919)], [.text("alone"), .empty]])))
    #expect(Array(document.nodes) == ["LU", "alone", "RTU", "SIA „Ķ”"])
    #expect(document.ties.map(\.strength) == [0.5, 1])
    #expect(document.attributes["founded"] == .number([1919, nil, nil, nil]))
    #expect(document.direction == .unstated)
    #expect(document.notes == [.tieAttributes(["since"])])
  }

  @Test func `what is wrong is told with its row`() throws {
    func failure(_ bytes: [UInt8]) -> String {
      do {
        _ = try read(bytes)
        return ""
      } catch {
        return "\(error)"
      }
    }
    let ties = ["source", "target", "strength"]
    #expect(
      try failure(workbook(("Ties", ties, [[.text("a"), .text("b"), .text("much")]])))
        == "line 2: “much” should be a number.")
    #expect(try failure(workbook(("Ties", ["a", "b"], []))).contains("“source” and “target”"))
    #expect(try failure(workbook(("Data", ["a", "b"], []))).contains("a sheet “Ties”"))
    #expect(
      try failure(workbook(("Nodes", ["id"], [[.text("a")], [.text("a")]]), ("Ties", ties, [])))
        .contains("the node “a” is there twice"))
    #expect(failure(Array("id,name\n".utf8)).contains("x.xlsx"))
  }

  @Test func `a workbook with other sheets is no network file`() throws {
    let network = try NetworkWorkbook.bytes(of: example())
    let file = try #require(NetworkFile(bytes: network, path: "any.xlsx"))
    #expect(file.format == .workbook)
    #expect(file.reason == .sheets)
    let table = try workbook(("Ties", ["source", "target"], [[.text("a"), .text("b")]]))
    #expect(NetworkFile(bytes: table, path: "x.xlsx") == nil)
    try TestData.withTemporaryFolder { folder in
      try AtomicFile.write(network, to: "\(folder)/a.xlsx")
      try AtomicFile.write(table, to: "\(folder)/b.xlsx")
      #expect(try NetworkFile(path: "\(folder)/a.xlsx")?.format == .workbook)
      #expect(try NetworkFile(path: "\(folder)/b.xlsx") == nil)
    }
  }

  @Test func `what no sheet has room for is refused with a sentence`() throws {
    let nodes = NodeTable(["a", "b"])
    let ties = [NetworkDocument.Tie](repeating: .init(0, 1), count: 1_048_576)
    #expect {
      try NetworkWorkbook.bytes(of: NetworkDocument(nodes: nodes, ties: ties))
    } throws: { "\($0)".contains("room for 1048575 rows, and there are 1048576 ties") }
  }
}
