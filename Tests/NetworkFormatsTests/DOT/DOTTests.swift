import NetworkCore
import NetworkFormats
import Testing

@Suite("DOT of Graphviz")
struct DOTTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try DOT.document(from: Array(text.utf8))
  }

  private func pairs(_ document: NetworkDocument) -> [[String]] {
    document.ties.map { [document.nodes[$0.source], document.nodes[$0.target]] }
  }

  @Test func `two organisations and how they are tied`() throws {
    var network = try Network(
      nodes: ["alone"], ties: [Tie("SIA \"Ķ\"", "a\\", strength: 1e-9)],
      context: NetworkContext([.init(name: "window", value: "2014..2020")]))
    try network.setAttribute("kind", to: .text(["university", nil, nil]))
    try network.setAttribute("year", to: .number([nil, 1919.5, nil]))
    #expect(
      String(decoding: DOT.bytes(of: NetworkDocument(network)), as: UTF8.self) == #"""
        graph {
          "window"="2014..2020";
          "alone" ["kind"="university"];
          "SIA \"Ķ\"" ["year"=1919.5];
          "a\\";
          "SIA \"Ķ\"" -- "a\\" [strength="1e-9"];
        }

        """#)
  }

  @Test func `chains, sets, defaults, comments and ports`() throws {
    let document = try read(
      """
      strict digraph "G" { // a comment
      # another
        rankdir = LR; node [kind=SME, shape=box]; edge [color=red]
        a -> b -> c [strength=2]; /* and
        one more */ d [kind="uni" + "versity"]
        a:p:n -> { b subgraph x { e; f } }
        "ķ" [label=<<b>K</b>>]
      }
      """)
    #expect(Array(document.nodes) == ["a", "b", "c", "d", "e", "f", "ķ"])
    #expect(pairs(document) == [["a", "b"], ["b", "c"], ["a", "b"], ["a", "e"], ["a", "f"]])
    #expect(document.ties.map(\.strength) == [2, 2, 1, 1, 1])
    #expect(
      document.attributes["kind"]
        == .text(["SME", "SME", "SME", "university", "SME", "SME", "SME"]))
    #expect(document.attributes.text("label")?[6] == "<<b>K</b>>")
    #expect(document.direction == .directed)
    #expect(document.context["rankdir"] == "LR")
    #expect(document.notes == [.tieAttributes(["color"])])
  }

  @Test(arguments: [
    ("", "nothing in the file"),
    ("hello", "line 1: this is no DOT"),
    ("graph {\na -> b }", "line 2: “--”, as in a graph, should stand here, not “->”"),
    ("graph {\na --\n}", "line 3: “{” should stand here, not “}”"),
    ("graph { a", "line 1: “}” should stand here, not nothing"),
    ("graph { a [x=\n] }", "line 2: a value should stand here, not “]”"),
    ("graph { \"a }\n", "line 1: “\"” at the end of the text"),
    ("graph { <a }\n", "line 1: “>” at the end of the text"),
    ("graph { /* a }\n", "line 1: “*/”"),
    ("graph { a -- b [strength=x] }", "line 1: “x” should be a number"),
    ("graph {} x", "line 1: the end of the file should stand here, not “x”"),
    ("graph {" + String(repeating: "{", count: 100_000), "more than 64 deep"),
  ])
  func `bad files are told with their line`(text: String, sentence: String) {
    #expect {
      try read(text)
    } throws: { error in
      error is NetworkFileError && "\(error)".contains(sentence)
    }
  }
}
