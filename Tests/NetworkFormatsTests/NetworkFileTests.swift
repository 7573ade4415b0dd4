import NetworkCore
import NetworkFormats
import TestKit
import Testing

@Suite("Network files, recognised")
struct NetworkFileTests {
  private func format(of text: String, _ path: String) -> NetworkFileFormat? {
    NetworkFile(bytes: Array(text.utf8), path: path)?.format
  }

  @Test(arguments: NetworkFileFormat.allCases)
  func `a file says what it is, also under another name`(format: NetworkFileFormat) throws {
    let network = try Network(nodes: ["alone"], ties: [Tie("a", "b"), Tie("b", "c")])
    let bytes = try format.bytes(of: network)
    let named = try #require(NetworkFile(bytes: bytes, path: "x.\(format.rawValue)"))
    #expect(named.format == format)
    let alike = try #require(
      NetworkFile(bytes: bytes, path: format == .tables ? "x.csv" : "x.txt"))
    #expect(alike.format == (format == .pajekProject ? .pajek : format))
    #expect(try alike.document().network().network.tieCount == 2)
  }

  @Test func `what is no network is left to others`() {
    #expect(format(of: "organisation_name,activity_id\na,1\n", "x.csv") == nil)
    #expect(format(of: "name;year\na;2014\n", "x.csv") == nil)
    #expect(format(of: "", "x.csv") == nil)
    #expect(format(of: "member,from,to\na,2014,2015\n", "x.csv") == nil)
    #expect(format(of: "from,to,weight\na,b,2\n", "x.csv") == .tables)
    #expect(format(of: "%PDF-1.4", "x.pdf") == nil)
    #expect(format(of: "source,target\na,b\n", "x.csv") == .tables)
    #expect(format(of: "DL n=3\n", "DAVIS.DAT") == .dl)
    #expect(format(of: "graph { a -- b }", "x.gv") == .dot)
  }

  @Test func `tables of ties find their nodes beside them`() throws {
    try TestData.withTemporaryFolder { folder in
      var network = try Network(
        nodes: ["alone"], ties: [Tie("a", "b", strength: 0.1), Tie("a", "c")])
      try network.setAttribute("kind", to: .text(["SME", nil, "other", nil]))
      try network.setAttribute("year", to: .number([nil, 1, 2.5, nil]))
      try network.write(to: "\(folder)/x.csv")
      let file = try #require(try NetworkFile(path: "\(folder)/x.csv"))
      #expect(Likeness(try file.document().network().network) == Likeness(network))
    }
  }

  @Test func `errors name file and line`() throws {
    let bytes = Array("*Vertices 1\n2 \"a\"\n".utf8)
    #expect {
      try NetworkFile(bytes: bytes, path: "data/x.net")?.document()
    } throws: { "\($0)" == "data/x.net, line 2: “2” should be from 1 to 1." }
  }

  @Test func `folders, missing files and devices are no network files`() throws {
    #expect(try NetworkFile(path: "/tmp") == nil)
    #expect(try NetworkFile(path: "/nowhere/x.gexf") == nil)
    #expect(try NetworkFile(path: "/dev/null") == nil)
  }

  /// Every network file of the test data is read, or refused in a sentence.
  @Test(
    .needsTestData("classic-krackhardt-kite/KITE.NET"),
    arguments: [
      ("classic-davis-southern-women/DAVIS.DAT", 32),
      ("classic-davis-southern-women/Davis.paj", 32),
      ("classic-galaskiewicz-ceos-clubs/CEOs.net", 41),
      ("classic-knoke-bureaucracies/KnokBur.paj", 10),
      ("classic-krackhardt-hightech/HighTech.paj", 21), ("classic-krackhardt-kite/KITE.NET", 10),
      ("classic-krackhardt-kite/kite_networkx_edges.csv", 10),
      ("classic-padgett-florentine/PADGETT.DAT", 16), ("classic-padgett-florentine/PADGW.DAT", 19),
      ("classic-padgett-florentine/Padgett.paj", 16),
      ("cluster-kecskemet-2012/cog_prox_matrix.csv", 26),
      ("cluster-tfi-uk/Network.json", 177), ("cluster-tfi-uk/TFI.paj", 177),
      ("scotland-interlocks-1904/Scotland.net", 244),
      ("scotland-interlocks-1904/Scotland.paj", 244),
      ("stokman-ziegler-interlocks/SZCID.DAT", 16), ("stokman-ziegler-interlocks/SZCIG.DAT", 15),
    ])
  func `the files of other programs`(name: String, nodes: Int) throws {
    let file = try #require(try NetworkFile(path: TestData.path(name)))
    #expect(try file.document().nodes.count == nodes)
  }

  @Test func `attributes that would fill the memory are refused`() {
    let nodes = (0..<11_000).map { "{\"id\": \($0), \"a\($0)\": 1}" }
    let text = "{\"nodes\": [\(nodes.joined(separator: ","))], \"links\": []}"
    #expect {
      try NodeLink.document(from: Array(text.utf8))
    } throws: { "\($0)" == "11000 attributes of 11000 nodes cannot be read; leave that out." }
  }
}
