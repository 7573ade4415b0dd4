import NetworkCore
import NetworkFormats
import TestKit
import Testing

@Suite("Node-link JSON")
struct NodeLinkTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try NodeLink.document(from: Array(text.utf8))
  }

  @Test func `a strength that is no number is written so that it is read again`() throws {
    let text = """
      {"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b", "strength": NaN}]}
      """
    let document = try NodeLink.document(from: Array(text.utf8))
    let again = try NodeLink.document(from: NodeLink.bytes(of: document))
    #expect(again.ties.first?.strength.isNaN == true)
  }

  @Test func `two organisations and how they are tied`() throws {
    var network = try Network(
      ties: [Tie("RTU", "LU", strength: 1.5)],
      context: NetworkContext([.init(name: "window", value: "2014..2020")]))
    try network.setAttribute("kind", to: .text(["university", nil]))
    try network.setAttribute("sme", to: .text(["false", "true"]))
    try network.setAttribute("year", to: .number([nil, 1919]))
    #expect(
      String(decoding: NodeLink.bytes(of: NetworkDocument(network)), as: UTF8.self) == """
        {
        "directed": false,
        "multigraph": false,
        "graph": {"window": "2014..2020", "node_attributes": \
        {"kind": "string", "sme": "boolean", "year": "double"}},
        "nodes": [
          {"id": "RTU", "kind": "university", "sme": false, "year": null},
          {"id": "LU", "kind": null, "sme": true, "year": 1919}
        ],
        "links": [
          {"source": "RTU", "target": "LU", "strength": 1.5}
        ]
        }

        """)
  }

  @Test(arguments: 0..<200)
  func `what is written reads back as it was`(number: Int) throws {
    var document = try NastyDocument.make(number)
    for place in document.ties.indices where place % 3 == 0 {
      document.ties[place].spells = [.init(start: "2014-01-01", end: nil)]
    }
    for name in ["id", "id_", "node_attributes"] where number % 2 == 0 {
      document.setAttribute(name, to: .text(document.nodes.map { $0 }))
      document.context.choices.append(.init(name: name, value: "x"))
    }
    let again = try NodeLink.document(from: NodeLink.bytes(of: document))
    #expect(Likeness(again) == Likeness(document))
    #expect(NodeLink.bytes(of: again) == NodeLink.bytes(of: document))
  }

  @Test(.needsTestData("cluster-tfi-uk/Network.json"))
  func `the diagram of the foundation industries`() throws {
    let bytes = try TestFiles.bytes("cluster-tfi-uk/Network.json")
    let (network, notes) = try NodeLink.document(from: bytes).network()
    #expect(network.nodes.count == 177)
    #expect(network.tieCount == 709)
    #expect(network.partners(of: "University of Sheffield").count == 42)
    #expect(network.allTies().count { $0.strength == 2 } == 20)
    let groups = try #require(network.attributes.text("group"))
    #expect(groups.count { $0 == "Academia" } == 19)
    #expect(notes == [.bothDirections])
  }

  @Test func `links of D3 name places, and links alone make nodes`() throws {
    let places = try read(
      #"{"nodes": [{"group": 1}, {"group": 2}], "links": [{"source": 0, "target": 1, "value": 3}]}"#
    )
    #expect(try places.network().network.allTies() == [Tie("0", "1", strength: 3)])
    #expect(places.attributes["group"] == .number([1, 2]))
    let named = try read(
      #"{"nodes": [{"name": "a"}, {"name": "b"}], "edges": [{"source": 0, "target": 1}]}"#)
    #expect(try named.network().network.allTies() == [Tie("a", "b")])
    let alone = try read(#"{"directed": true, "links": [{"source": "x", "target": "y"}]}"#)
    #expect(alone.direction == .directed)
    #expect(Array(alone.nodes) == ["x", "y"])
  }

  @Test func `the bipartite networks of networkx have two modes`() throws {
    let document = try read(
      """
      {"directed": false, "graph": {}, "nodes": [{"bipartite": 1, "id": "E"}, \
      {"bipartite": 0, "id": "a"}], "links": [{"source": "E", "target": "a"}]}
      """)
    let network = try #require(document.twoModeNetwork()).network
    #expect(network.events(of: "a") == ["E"])
  }

  @Test(arguments: [
    ("", "nothing in the file"),
    ("[]", "line 1: this is no node-link JSON"),
    ("{\"links\": 3}", "line 1: this is no node-link JSON"),
    ("{\n\"links\": [}", "line 2: a value should stand here, not “}”"),
    ("{\n\"links\"\n [", "line 3: “:” should stand here, not “[”"),
    ("{\"links\": []} x", "the end of the file should stand here, not “x”"),
    ("{\"links\": [\n{\"source\": 1}]}", "line 2: an edge with “target”"),
    ("{\"nodes\": [],\n\"links\": [{\"source\": \"a\", \"target\": 1}]}", "line 2: a tie ends"),
    ("{\"links\": [{\"source\":0,\"target\":1,\n\"strength\":\"x\"}]}", "line 2: “x” should be a"),
    ("{\"nodes\": [{\"id\":1},\n{\"id\":\"1\"}], \"links\": []}", "line 2: the node “1” is there"),
    (String(repeating: "[", count: 100_000), "line 1: parts stand in parts more than 64 deep"),
    ("{\"links\": [\"\\x\"]}", "a character that may stand behind “\\”"),
    ("{\"links\": [\"a\nb\"]}", "line 1: the end of the text"),
  ])
  func `bad files are told with their line`(text: String, sentence: String) {
    #expect {
      try read(text)
    } throws: { error in
      error is NetworkFileError && "\(error)".contains(sentence)
    }
  }
}
