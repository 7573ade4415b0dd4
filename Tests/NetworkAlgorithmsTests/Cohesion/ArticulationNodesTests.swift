import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Articulation nodes")
struct ArticulationNodesTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `all but the ends of a path hold it together`() throws {
      let pillars = try Exemplar.path(5).marks(.articulation)
      #expect(pillars.marked == [1, 2, 3])
      #expect(pillars.contains(2))
      #expect(!pillars.contains(0))
      #expect(!pillars.contains(77))
    }

    @Test func `nobody holds a cycle together`() throws {
      #expect(try Exemplar.cycle(6).marks(.articulation).marked.isEmpty)
    }

    @Test func `four families hold Florence together`() throws {
      let families = try Exemplar.florentineMarriages(pucci: true).marks(.articulation).marked
      #expect(Set(families) == ["Albizzi", "Guadagni", "Medici", "Salviati"])
    }

    @Test func `the node that two triangles share holds them together`() throws {
      let bow = try Network(ties: [
        Tie(0, 1), Tie(1, 2), Tie(2, 0), Tie(2, 3), Tie(3, 4), Tie(4, 2),
      ])
      #expect(try bow.marks(.articulation).marked == [2])
    }
  }

  @Test(arguments: try kindNetworks())
  func `without one of them, and of no other, there are more components`(
    network: Network<Int>
  ) throws {
    let marks = try network.marks(.articulation)
    let literal = LiteralGraph(network)
    let before = literal.componentSizes.count
    for (position, node) in network.nodes.enumerated() {
      let after = literal.without(position).componentSizes.count
      #expect(marks.contains(node) == (after > before))
    }
  }

  @Test(arguments: try CohesionOracle.networks())
  func `networkx finds the same`(known: CohesionOracle.Recorded) throws {
    #expect(try known.network().marks(.articulation).marked == known.articulation)
  }

  @Test func `a cancelled run throws`() throws {
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try Exemplar.path(3).marks(.articulation, run: run)
    }
  }
}
