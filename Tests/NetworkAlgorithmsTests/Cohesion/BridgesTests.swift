import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Bridges")
struct BridgesTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `the tie between two triangles is a bridge, with its strength`() throws {
      let network = try Network(ties: [
        Tie(0, 1), Tie(1, 2), Tie(2, 0), Tie(5, 2, strength: 7), Tie(3, 4), Tie(4, 5), Tie(5, 3),
      ])
      let bridges = try network.marks(.bridges)
      #expect(bridges.marked == [Tie(2, 5, strength: 7)])
      #expect(bridges.tieCount == 7)
    }

    @Test func `every tie of a path is a bridge, and none of a cycle`() throws {
      #expect(try Exemplar.path(4).marks(.bridges).marked == [Tie(0, 1), Tie(1, 2), Tie(2, 3)])
      #expect(try Exemplar.cycle(4).marks(.bridges).marked.isEmpty)
    }

    @Test func `five marriages join families that nothing else joins`() throws {
      let pairs = try Exemplar.florentineMarriages().marks(.bridges).marked
        .map { Set([$0.first, $0.second]) }
      #expect(
        Set(pairs) == [
          ["Acciaiuoli", "Medici"], ["Medici", "Salviati"], ["Albizzi", "Ginori"],
          ["Salviati", "Pazzi"], ["Guadagni", "Lamberteschi"],
        ])
    }
  }

  @Test(arguments: try kindNetworks())
  func `without one of them, and of no other tie, there are more components`(
    network: Network<Int>
  ) throws {
    let literal = LiteralGraph(network)
    let before = literal.componentSizes.count
    let expected = network.allTies().filter { tie in
      guard
        let first = network.nodes.position(of: tie.first),
        let second = network.nodes.position(of: tie.second)
      else { return false }
      return literal.without(first, second).componentSizes.count > before
    }
    #expect(try network.marks(.bridges).marked == expected)
  }

  @Test(arguments: try CohesionOracle.networks())
  func `networkx finds the same`(known: CohesionOracle.Recorded) throws {
    let bridges = try known.network().marks(.bridges).marked
    #expect(bridges.map { [$0.first, $0.second] } == known.bridges)
  }

  @Test func `table and ties agree with the definition`() throws {
    for judge in JudgedNetwork.all {
      let expected = judge.forms[1].allTies().filter { judge.literal.isBridge($0.first, $0.second) }
      for network in judge.forms {
        let bridges = try network.marks(.bridges)
        #expect(bridges.marked == expected, "\(judge.number)")
        #expect(bridges.tieCount == judge.literal.ties.count)
      }
    }
  }

  @Test func `two projects of the same two partners are one bridge, three partners are none`()
    throws
  {
    let table = TwoModeNetwork(participations: [
      ("a", 1), ("b", 1), ("a", 2), ("b", 2), ("b", 3), ("c", 3), ("d", 3), ("d", 4),
    ])
    let bridges = try table.projected(by: .count).marks(.bridges)
    #expect(bridges.marked == [Tie("a", "b", strength: 2)])
    #expect(bridges.tieCount == 4)
  }
}
