import NetworkCore
import TestKit
import Testing

@Suite("Directed network")
struct DirectedNetworkTests {
  @Test func `parallel arcs merge, and an arc back is another one`() throws {
    let network = try DirectedNetwork(arcs: [
      Arc("b", "a", strength: 2), Arc("a", "b"), Arc("b", "a", strength: 0.5), Arc("b", "c"),
    ])
    #expect(network.arcCount == 3)
    #expect(
      network.allArcs() == [Arc("b", "a", strength: 2.5), Arc("b", "c"), Arc("a", "b")])
  }

  @Test func `nodes keep the order of first appearance, and given ones come first`() throws {
    let network = try DirectedNetwork(nodes: ["z", "c"], arcs: [Arc("b", "a"), Arc("c", "b")])
    #expect(Array(network.nodes) == ["z", "c", "b", "a"])
    #expect(network.allArcs() == [Arc("c", "b"), Arc("b", "a")])
  }

  @Test func `a loop is an error`() {
    #expect(throws: NetworkError<String>.loop(at: "a")) {
      try DirectedNetwork(arcs: [Arc("a", "b"), Arc("a", "a")])
    }
  }

  @Test(arguments: [0, -1, Double.infinity, -Double.infinity])
  func `a strength that is not above 0, or no number, is an error`(strength: Double) {
    #expect(
      throws: NetworkError<String>.strengthNotPositive(Tie("a", "b", strength: strength))
    ) { try DirectedNetwork(arcs: [Arc("a", "b", strength: strength)]) }
  }

  @Test func `a strength that is not a number is an error`() {
    #expect(throws: NetworkError<Int>.self) {
      try DirectedNetwork(arcs: [Arc(0, 1, strength: .nan)])
    }
  }

  @Test func `every tie points both ways`() throws {
    var karate = try Exemplar.karate(strengths: true)
    karate.setText("club") { Exemplar.karateClub(of: $0) }
    let network = DirectedNetwork(bothWays: karate)
    #expect(network.arcCount == 2 * karate.tieCount)
    #expect(Array(network.nodes) == Array(karate.nodes))
    #expect(network.attributes.text("club") == karate.attributes.text("club"))
    let expected = karate.nodes.flatMap { node in
      karate.partners(of: node).map { Arc(node, $0.node, strength: $0.strength) }
    }
    #expect(network.allArcs() == expected)
  }

  @Test func `arcs to a node are the arcs from the others`() throws {
    let network = try RandomDirected.uniform(count: 30, chance: 0.2, seed: 3)
    let arcs = network.allArcs()
    for node in network.nodes {
      let rows = network.graph.incoming
      let sources = rows.row(node).map { (Int(rows.targets[$0]), rows.strengths[$0]) }
      let expected = arcs.filter { $0.target == node }.map { ($0.source, $0.strength) }
      #expect(sources.map(\.0) == expected.map(\.0))
      #expect(sources.map(\.1) == expected.map(\.1))
    }
  }

  @Test func `an attribute has one value for each node`() throws {
    var network = try DirectedNetwork(arcs: [Arc("a", "b")])
    try network.setAttribute("kind", to: .text(["x", nil]))
    #expect(network.attributes.text("kind") == ["x", nil])
    #expect(
      throws: NetworkError<String>.attributeOfWrongLength(name: "kind", values: 1, nodes: 2)
    ) { try network.setAttribute("kind", to: .text(["x"])) }
  }
}
