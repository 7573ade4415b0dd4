import NetworkCore
import NetworkFormats
import Testing

@Suite("GraphML of others")
struct GraphMLReadingTests {
  private func read(_ text: String) throws -> Network<String> {
    try GraphML.network(from: Array(text.utf8))
  }

  private func read(
    keys: String = "", graph: String, edges: String = "undirected"
  ) throws -> Network<String> {
    try read("<graphml>\n\(keys)\n<graph edgedefault=\"\(edges)\">\n\(graph)\n</graph></graphml>")
  }

  private let two = "<node id=\"a\"/><node id=\"b\"/>"

  /// As networkx 3.6.1 writes it.
  @Test func `a file of networkx is read`() throws {
    let network = try read(
      """
      <?xml version='1.0' encoding='utf-8'?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <key id="d4" for="edge" attr.name="weight" attr.type="long" />
        <key id="d2" for="node" attr.name="sme" attr.type="boolean" />
        <key id="d1" for="node" attr.name="year" attr.type="long" />
        <key id="d0" for="graph" attr.name="name" attr.type="string" />
        <graph edgedefault="undirected">
          <data key="d0">test</data>
          <node id="RTU"><data key="d1">2017</data></node>
          <node id="LU"><data key="d2">True</data></node>
          <edge source="RTU" target="LU"><data key="d4">3</data></edge>
        </graph>
      </graphml>
      """)
    #expect(network.allTies() == [Tie("RTU", "LU", strength: 3)])
    #expect(network.attributes["year"] == .number([2017, nil]))
    #expect(network.attributes["sme"] == .text([nil, "true"]))
    #expect(network.context["name"] == "test")
  }

  /// As igraph 1.0.0 writes it.
  @Test func `a file of igraph is read`() throws {
    let network = try read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <!-- Created by igraph -->
        <key id="v_name" for="node" attr.name="name" attr.type="string"/>
        <key id="v_x" for="node" attr.name="x" attr.type="double"/>
        <key id="e_strength" for="edge" attr.name="strength" attr.type="double"/>
        <graph id="G" edgedefault="undirected">
          <node id="n0"><data key="v_name">a &amp; b</data><data key="v_x">NaN</data></node>
          <node id="n1"><data key="v_name">c</data><data key="v_x">1</data></node>
          <edge source="n0" target="n1"><data key="e_strength">0.25</data></edge>
        </graph>
      </graphml>
      """)
    #expect(network.attributes["name"] == .text(["a & b", "c"]))
    #expect(network.attributes["x"] == .number([nil, 1]))
    #expect(network.allTies().map(\.strength) == [0.25])
  }

  @Test func `strength comes before weight and without either it is 1`() throws {
    let weight = "<key id=\"w\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>"
    let strength = "<key id=\"s\" for=\"edge\" attr.name=\"strength\" attr.type=\"double\"/>"
    let edge = """
      <edge source="a" target="b"><data key="w">2</data><data key="s">5</data></edge>
      """
    #expect(try read(keys: weight + strength, graph: two + edge).allTies()[0].strength == 5)
    let plain = "<edge source=\"a\" target=\"b\"/>"
    #expect(try read(keys: weight, graph: two + plain).allTies()[0].strength == 1)
  }

  @Test func `defaults are filled in`() throws {
    let keys = """
      <key id="s" for="edge" attr.name="strength" attr.type="double"><default>2.5</default></key>
      <key id="k" for="node" attr.name="kind" attr.type="string"><default>SME</default></key>
      <key id="y" for="node" attr.name="year" attr.type="int"><default>2017</default></key>
      """
    let network = try read(
      keys: keys,
      graph: """
        <node id="a"><data key="k">university</data></node><node id="b"><data key="y"/></node>
        <edge source="a" target="b"/>
        """)
    #expect(network.attributes["kind"] == .text(["university", "SME"]))
    #expect(network.attributes["year"] == .number([2017, nil]))
    #expect(network.allTies() == [Tie("a", "b", strength: 2.5)])
  }

  @Test func `parallel edges add up and edges may stand before nodes`() throws {
    let network = try read(
      graph: "<edge source=\"a\" target=\"b\"/>\(two)<edge source=\"b\" target=\"a\"/>")
    #expect(network.allTies() == [Tie("a", "b", strength: 2)])
  }

  @Test func `other namespaces, prefixes, comments and CDATA do no harm`() throws {
    let network = try read(
      """
      <!-- made by hand --><g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns" xmlns:y="y">
        <g:key id="d6" for="node" yfiles.type="nodegraphics"/>
        <g:key id="k" for="node" attr.name="kind" attr.type="string"/>
        <g:graph edgedefault="undirected"><g:desc>a <node id="no"/></g:desc>
          <g:node id="a"><g:data key="d6"><y:Shape><y:data key="none">x</y:data></y:Shape></g:data>
            <g:data key="k"><![CDATA[<SME>]]> &amp; more</g:data></g:node>
        </g:graph>
      </g:graphml>
      """)
    #expect(network.nodes.map(\.self) == ["a"])
    #expect(network.attributes["kind"] == .text(["<SME> & more"]))
    #expect(network.attributes.names == ["kind"])
  }

  @Test func `a byte-order mark is no harm`() throws {
    #expect(
      try read("\u{FEFF}<graphml><graph edgedefault=\"undirected\"/></graphml>").nodes.isEmpty)
  }

  // MARK: - Bad input, case by case

  @Test func `what is not UTF-8 is refused`() {
    let text = "<graphml><graph edgedefault=\"undirected\"><node id=\"\u{1}\"/></graph></graphml>"
    let latin = Array(text.utf8).map { $0 == 1 ? 0xE9 : $0 }
    #expect(throws: GraphMLError.notUTF8) { try GraphML.network(from: latin) }
    #expect(throws: GraphMLError.notUTF8) {
      try read("<?xml version=\"1.0\" encoding=\"UTF-7\"?><graphml/>")
    }
  }

  @Test func `a document type is refused before any entity can swell`() {
    let bomb = """
      <?xml version="1.0"?>
      <!-- x -->
      <!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <graphml><graph edgedefault="undirected"><node id="&b;"/></graph></graphml>
      """
    #expect(throws: GraphMLError.documentType(line: 3)) { try read(bomb) }
  }

  /// Foundation's parser is lost by an instruction without text.
  @Test(arguments: ["<?x?>", "<?x y?>"])
  func `instructions are passed over, with text or without`(instruction: String) throws {
    let network = try read(graph: "<node id=\"a\"/>\(instruction)<node id=\"b\"/>")
    #expect(network.nodes.count == 2)
    #expect(throws: GraphMLError.notWellFormed(line: 4)) {
      try read(graph: "<node id=\"\(instruction)\"/>")
    }
  }

  @Test func `the lines of a declaration count`() {
    #expect(throws: GraphMLError.notGraphML(element: "svg", line: 3)) {
      try read("<?xml\nversion=\"1.1\" encoding=\"ascii\"?>\n<svg/>")
    }
  }

  @Test func `an entity that is not declared is not well-formed`() {
    #expect(throws: GraphMLError.notWellFormed(line: 4)) { try read(graph: "<node id=\"&b;\"/>") }
  }

  @Test(arguments: [
    "", "name,degree", "<graphml", "<graphml>", "<graphml>\n<graph edgedefault=\"undirected\"/>",
    "<!-- ", "<?xml", "<",
  ])
  func `what is no XML is not well-formed`(text: String) {
    #expect {
      try read(text)
    } throws: { error in
      if case .notWellFormed = error as? GraphMLError { true } else { false }
    }
  }

  @Test func `a file cut off anywhere is an error`() throws {
    let whole = GraphML.bytes(of: try NastyNetwork.make(seed: 3))
    for length in stride(from: 0, to: whole.count - 12, by: 7) {
      #expect(throws: GraphMLError.self) { try GraphML.network(from: Array(whole[..<length])) }
    }
  }

  @Test func `bytes changed at random never trap`() throws {
    let whole = GraphML.bytes(of: try NastyNetwork.make(seed: 4))
    var generator = Seed(8).generator()
    var refused = 0
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0...generator.number(below: 3) {
        bytes[generator.number(below: bytes.count)] = UInt8(32 + generator.number(below: 96))
      }
      if (try? GraphML.network(from: bytes)) == nil { refused += 1 }
    }
    #expect(refused > 50)
  }

  @Test func `elements nested a hundred thousand deep are refused or passed over`() {
    let depth = 100_000
    let text = String(repeating: "<x>", count: depth) + String(repeating: "</x>", count: depth)
    _ = try? read(graph: text)
  }

  @Test func `other XML is told by its first element`() {
    #expect(throws: GraphMLError.notGraphML(element: "svg", line: 1)) { try read("<svg/>") }
    #expect(throws: GraphMLError.noGraph) { try read("<graphml/>") }
  }

  @Test func `directions are refused`() {
    #expect(throws: GraphMLError.directed(line: 3)) { try read(graph: two, edges: "directed") }
    #expect(throws: GraphMLError.directed(line: 4)) {
      try read(graph: two + "<edge source=\"a\" target=\"b\" directed=\"true\"/>")
    }
  }

  @Test func `several, nested and hyper graphs are refused`() {
    let graph = "<graph edgedefault=\"undirected\"/>"
    #expect(throws: GraphMLError.notOffered(element: "graph", line: 2)) {
      try read("<graphml>\(graph)\n\(graph)</graphml>")
    }
    #expect(throws: GraphMLError.notOffered(element: "graph", line: 4)) {
      try read(graph: "<node id=\"a\">\(graph)</node>")
    }
    #expect(throws: GraphMLError.notOffered(element: "hyperedge", line: 4)) {
      try read(graph: "<hyperedge/>")
    }
  }

  @Test func `what an element needs must be there`() {
    let cases: [(graph: String, attribute: String, element: String)] = [
      ("<node/>", "id", "node"), ("<edge target=\"a\"/>", "source", "edge"),
      ("<edge source=\"a\"/>", "target", "edge"), ("<data/>", "key", "data"),
    ]
    for (graph, attribute, element) in cases {
      #expect(throws: GraphMLError.missing(attribute: attribute, element: element, line: 4)) {
        try read(graph: graph)
      }
    }
    #expect(throws: GraphMLError.missing(attribute: "id", element: "key", line: 2)) {
      try read(keys: "<key/>", graph: "")
    }
    #expect(throws: GraphMLError.missing(attribute: "edgedefault", element: "graph", line: 1)) {
      try read("<graphml><graph/></graphml>")
    }
  }

  @Test func `nodes that are twice or nowhere are named`() {
    #expect(throws: GraphMLError.repeatedNode("a", line: 5)) {
      try read(graph: two + "\n<node id=\"a\"/>")
    }
    #expect(throws: GraphMLError.unknownNode("ķ", line: 4)) {
      try read(graph: two + "<edge source=\"a\" target=\"ķ\"/>")
    }
  }

  @Test func `keys that are twice or nowhere are named`() {
    let key = "<key id=\"k\" for=\"node\" attr.name=\"kind\"/>"
    let twin = "<key id=\"l\" for=\"node\" attr.name=\"kind\"/>"
    #expect(throws: GraphMLError.repeatedKey("k", line: 2)) { try read(keys: key + key, graph: "") }
    #expect(throws: GraphMLError.repeatedKey("kind", line: 3)) {
      try read(keys: key + "\n" + twin, graph: "")
    }
    #expect(throws: GraphMLError.unknownKey("z", line: 4)) {
      try read(graph: "<node id=\"a\"><data key=\"z\">1</data></node>")
    }
  }

  @Test func `numbers that are none, loops and strengths that are not above 0 are refused`() {
    let keys = """
      <key id="s" for="edge" attr.name="strength" attr.type="double"/>\
      <key id="y" for="node" attr.name="year" attr.type="int"/>
      """
    func edge(_ strength: String) -> String {
      two + "<edge source=\"a\" target=\"b\">\n<data key=\"s\">\(strength)</data></edge>"
    }
    #expect(throws: GraphMLError.notANumber("zwei", attribute: "strength", line: 5)) {
      try read(keys: keys, graph: edge("zwei"))
    }
    #expect(throws: GraphMLError.strengthNotPositive(0, line: 4)) {
      try read(keys: keys, graph: edge("0"))
    }
    #expect(throws: GraphMLError.strengthNotPositive(.infinity, line: 4)) {
      try read(keys: keys, graph: edge("inf"))
    }
    #expect(throws: GraphMLError.notANumber("2 017", attribute: "year", line: 4)) {
      try read(keys: keys, graph: "<node id=\"a\"><data key=\"y\">2 017</data></node>")
    }
    #expect(throws: GraphMLError.loop(node: "a", line: 4)) {
      try read(graph: two + "<edge source=\"a\" target=\"a\"/>")
    }
  }

  @Test func `every error is one sentence that names the line`() {
    let errors: [GraphMLError] = [
      .documentType(line: 7), .notWellFormed(line: 7), .notGraphML(element: "x", line: 7),
      .missing(attribute: "a", element: "b", line: 7), .directed(line: 7),
      .notOffered(element: "x", line: 7), .repeatedKey("x", line: 7), .repeatedNode("x", line: 7),
      .unknownNode("x", line: 7), .unknownKey("x", line: 7),
      .notANumber("x", attribute: "y", line: 7), .loop(node: "x", line: 7),
      .strengthNotPositive(0, line: 7),
    ]
    for error in errors {
      #expect(error.description.hasPrefix("Line 7: "))
      #expect(error.description.hasSuffix("."))
    }
    #expect(GraphMLError.notUTF8.description.contains("UTF-8"))
    #expect(GraphMLError.noGraph.description.contains("<graph>"))
  }
}
