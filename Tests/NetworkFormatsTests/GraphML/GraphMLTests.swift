import NetworkCore
import NetworkFormats
import Testing

@Suite("GraphML")
struct GraphMLTests {
  @Suite("written")
  struct Written {
    private func text(_ network: Network<String>) -> String {
      String(decoding: GraphML.bytes(of: network), as: UTF8.self)
    }

    @Test func `nodes, ties, attributes and context stand in the file`() throws {
      var network = try Network(
        nodes: ["RTU"], ties: [Tie("RTU", "SIA <Ķ>", strength: 0.5)],
        context: NetworkContext([.init(name: "window", value: "2017..2019")]))
      try network.setAttribute("kind", to: .text(["university", nil]))
      try network.setAttribute("activities", to: .number([3, 0.1]))
      try network.setAttribute("active", to: .text(["true", nil]))
      #expect(
        text(network).split(separator: "\n").dropFirst(2).joined(separator: "\n") == """
            <key id="g0" for="graph" attr.name="window" attr.type="string"/>
            <key id="v0" for="node" attr.name="kind" attr.type="string"/>
            <key id="v1" for="node" attr.name="activities" attr.type="double"/>
            <key id="v2" for="node" attr.name="active" attr.type="boolean"/>
            <key id="strength" for="edge" attr.name="strength" attr.type="double"/>
            <graph id="G" edgedefault="undirected">
                <data key="g0">2017..2019</data>
              <node id="RTU">
                <data key="v0">university</data>
                <data key="v1">3</data>
                <data key="v2">true</data>
              </node>
              <node id="SIA &lt;Ķ&gt;">
                <data key="v1">0.1</data>
              </node>
              <edge source="RTU" target="SIA &lt;Ķ&gt;">
                <data key="strength">0.5</data>
              </edge>
            </graph>
          </graphml>
          """)
    }

    @Test func `characters that XML cannot hold are marked and nothing else is`() throws {
      let network = try Network(nodes: ["a\u{7}b_x0007_c_x0041_\u{FFFF}"], ties: [])
      #expect(text(network).contains("id=\"a_x0007_b_x005F_x0007_c_x0041__xFFFF_\""))
    }

    @Test func `an undefined number is left out`() throws {
      var network = try Network(nodes: ["a", "b"], ties: [])
      try network.setAttribute("x", to: .number([.nan, 1]))
      let again = try GraphML.network(from: GraphML.bytes(of: network))
      #expect(again.attributes["x"] == .number([nil, 1]))
    }

    @Test func `nodes need not be words`() throws {
      let network = try Network(ties: [Tie(1, 2)])
      #expect(
        try GraphML.network(from: GraphML.bytes(of: network)).nodes.map(\.self) == ["1", "2"])
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: 0..<200)
    func `what was written reads back to the last bit`(number: Int) throws {
      let network = try NastyNetwork.make(seed: Seed(17).stream(number))
      let again = try GraphML.network(from: GraphML.bytes(of: network))
      #expect(Likeness(again) == Likeness(network))
    }

    @Test(arguments: 0..<200)
    func `directions and modes come back as they were`(number: Int) throws {
      let document = try NastyDocument.make(number)
      let again = try GraphML.document(from: GraphML.bytes(of: document))
      #expect(Likeness(again) == Likeness(document))
    }

    @Test func `the two hundred hold every nasty word and many ties`() throws {
      var met: Set<String> = []
      var ties = 0
      for number in 0..<200 {
        let network = try NastyNetwork.make(seed: Seed(17).stream(number))
        met.formUnion(network.nodes)
        ties += network.tieCount
      }
      #expect(Set(NastyNetwork.words).subtracting(met).isEmpty)
      #expect(ties > 2000)
    }

    @Test func `any strength survives`() throws {
      var generator = Seed(5).generator()
      var ties = [
        Tie("a", "b", strength: .leastNonzeroMagnitude),
        Tie("a", "c", strength: 1.7976931348623157e308),
      ]
      while ties.count < 2000 {
        let strength = Double(bitPattern: generator.next() >> 1)
        if strength.isFinite, strength > 0 {
          ties.append(Tie("a", "\(ties.count)", strength: strength))
        }
      }
      let network = try Network(ties: ties)
      let again = try GraphML.network(from: GraphML.bytes(of: network))
      #expect(again.allTies() == network.allTies())
    }

    /// libxml2 refuses texts of more than ten million bytes when it is handed them at once.
    @Test func `twelve million bytes are read`() throws {
      let names = (0..<60_000).map { "\($0) " + String(repeating: "ķ", count: 80) }
      let network = try Network(nodes: names, ties: [Tie(names[0], names[59_999])])
      let bytes = GraphML.bytes(of: network)
      #expect(bytes.count > 10_000_000)
      let again = try GraphML.network(from: bytes)
      #expect(again.nodes.count == 60_000)
      #expect(again.tieCount == 1)
    }
  }
}
