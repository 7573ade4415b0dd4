import NetworkCore
import NetworkFormats
import TabularFiles
import Testing

@Suite("Tables of networks")
struct NetworkTablesTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func network() throws -> Network<String> {
    var network = try Network(nodes: ["alone"], ties: [Tie("1", "2", strength: 0.1)])
    try network.setAttribute("name", to: .text(["Alone", "SIA \"Ķ\", Rīga", nil]))
    try network.setAttribute("activities", to: .number([0, 2.5, nil]))
    return network
  }

  @Test func `nodes come with their attributes, also those without ties`() throws {
    #expect(
      text(NetworkTables.nodes(of: try network())) == """
        id,name,activities
        alone,Alone,0
        1,"SIA ""Ķ"", Rīga",2.5
        2,,

        """)
  }

  @Test func `a strength without end is read as it is written`() throws {
    let document = NetworkDocument(
      nodes: NodeTable(["a", "b"]), ties: [.init(0, 1, strength: .infinity)])
    for format in [NetworkFileFormat.tables, .matrix] {
      let again = try format.document(from: format.bytes(of: document), source: "x")
      #expect(again.ties.first?.strength == .infinity)
    }
  }

  @Test(arguments: ["2.5", "é", "x"])
  func `spaces behind a strength do not matter, however many`(strength: String) throws {
    let spaces = String(repeating: " ", count: 100_000)
    let table = Array("source,target,strength\nA,B,\"\(strength)\(spaces)\"\n".utf8)
    let document = try? NetworkTables.document(ties: table, source: "x")
    #expect(document?.ties.first?.strength == Double(strength))
  }

  @Test func `ties come with the names of their ends`() throws {
    #expect(
      text(NetworkTables.ties(of: try network())) == """
        source,target,strength,source_name,target_name
        1,2,0.1,"SIA ""Ķ"", Rīga",

        """)
  }

  @Test func `without names there are three columns`() throws {
    let network = try Network(ties: [Tie("a", "b", strength: 3)])
    #expect(text(NetworkTables.ties(of: network)) == "source,target,strength\na,b,3\n")
    #expect(text(NetworkTables.nodes(of: network)) == "id\na\nb\n")
  }

  @Test(arguments: 0..<50)
  func `every tie and node is read back as it was`(number: Int) throws {
    // Tables are read without NUL.
    let nasty = try NastyNetwork.make(seed: Seed(23).stream(number))
    let network = nasty.without(Set(nasty.nodes.filter { $0.isEmpty || $0.contains("\0") }))
    let ties = try TextTable(
      bytes: NetworkTables.ties(of: network), source: "x", delimiter: .comma)
    let read = ties.rows.map { Tie($0[0], $0[1], strength: Double($0[2]) ?? 0) }
    #expect(read == network.allTies())
  }
}
