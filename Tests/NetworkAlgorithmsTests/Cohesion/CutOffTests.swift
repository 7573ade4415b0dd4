import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Nodes cut off")
struct CutOffTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `without its hub a star leaves all but one leaf outside`() throws {
      let scores = try Exemplar.star().scores(.cutOff)
      #expect(scores["hub"] == 3)
      #expect(scores["a"] == 0)
    }

    @Test func `the middle of a path cuts off the shorter end`() throws {
      let scores = try Exemplar.path(7).scores(.cutOff)
      #expect((0..<7).map { scores[$0] } == [0, 1, 2, 3, 2, 1, 0])
    }

    @Test func `without the Medici, families 11, 2 and 1 remain together`() throws {
      #expect(try Exemplar.florentineMarriages().scores(.cutOff)["Medici"] == 3)
    }

    @Test func `a node without ties cuts nobody off`() throws {
      #expect(try Network(nodes: ["alone"], ties: []).scores(.cutOff)["alone"] == 0)
    }
  }

  @Test func `it keeps the laws`() throws {
    try checkNodeMeasure(.cutOff)
  }

  @Test(arguments: try kindNetworks())
  func `it is what lies outside the largest piece of the rest`(network: Network<Int>) throws {
    let scores = try network.scores(.cutOff)
    let literal = LiteralGraph(network)
    for (position, node) in network.nodes.enumerated() {
      let part = literal.component(of: position)
      let pieces = part.graph.without(part.node).componentSizes
      let expected = part.graph.count - 1 - (pieces.first ?? 0)
      #expect(scores[node] == Double(expected), "node \(node)")
    }
  }

  @Test(arguments: try CohesionOracle.networks())
  func `networkx agrees`(known: CohesionOracle.Recorded) throws {
    let scores = try known.network().scores(.cutOff)
    #expect(scores.nodes.map { scores[$0] } == known.cutOff)
  }

  @Test func `a path of a million nodes does not exhaust the stack`() throws {
    let path = try Exemplar.path(1_000_000)
    #expect(try path.scores(.cutOff)[500_000] == 499_999)
    #expect(try path.marks(.bridges).marked.count == 999_999)
  }

  @Test func `table and ties agree with the definition`() throws {
    for judge in JudgedNetwork.all {
      let expected = (0..<judge.literal.count).map(judge.literal.cutOff)
      for network in judge.forms {
        #expect(try network.scores(.cutOff).values == expected.map(Double.init), "\(judge.number)")
        #expect(
          try network.marks(.articulation).marked == expected.indices.filter { expected[$0] > 0 })
      }
    }
  }
}
