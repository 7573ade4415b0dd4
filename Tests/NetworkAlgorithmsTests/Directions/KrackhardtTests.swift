import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Strong components, and Krackhardt's dimensions")
struct KrackhardtTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a tree of orders is a pure hierarchy`() throws {
      let tree = try DirectedNetwork(arcs: [Arc(0, 1), Arc(0, 2), Arc(1, 3)])
      #expect(try tree.value(.krackhardtHierarchy).value == 1)
      #expect(try tree.value(.krackhardtEfficiency).value == 1)
      #expect(try tree.value(.leastUpperBoundedness).value == 1)
      #expect(try tree.value(.strongComponents).value == 4)
    }

    @Test func `on a ring everybody reaches everybody`() throws {
      let ring = try DirectedNetwork(arcs: [Arc(0, 1), Arc(1, 2), Arc(2, 0)])
      #expect(try ring.value(.krackhardtHierarchy).value == 0)
      // Three arcs where two are needed, of four that are not.
      #expect(try ring.value(.krackhardtEfficiency).value == 0.75)
      #expect(try ring.value(.leastUpperBoundedness).value == 1)
      #expect(try ring.value(.strongComponents).value == 1)
    }

    @Test func `two chiefs over two have no least upper bound`() throws {
      let network = try DirectedNetwork(arcs: [Arc(0, 2), Arc(0, 3), Arc(1, 2), Arc(1, 3)])
      // Nobody is above both chiefs; above the two below are both chiefs, and neither under the other.
      #expect(try network.value(.leastUpperBoundedness).value == 1 - 2.0 / 3)
    }

    @Test func `components are numbered by size`() throws {
      let network = try DirectedNetwork(arcs: [
        Arc("d", "a"), Arc("a", "b"), Arc("b", "a"), Arc("b", "c"), Arc("c", "e"), Arc("e", "f"),
        Arc("f", "c"),
      ])
      let numbers = try network.scores(.strongComponent)
      #expect(network.nodes.map { numbers[$0] } == [3, 2, 2, 1, 1, 1])
      #expect(try network.value(.strongComponents).value == 3)
    }

    @Test func `nobody and nothing`() throws {
      let nobody = try DirectedNetwork(nodes: [Int](), arcs: [])
      let three = try DirectedNetwork(nodes: [0, 1, 2], arcs: [])
      let pair = try DirectedNetwork(arcs: [Arc(0, 1)])
      #expect(try nobody.value(.strongComponents).value == 0)
      #expect(try three.value(.strongComponents).value == 3)
      for network in [nobody, three] {
        #expect(try network.value(.krackhardtHierarchy).undefinedReason == .noTies)
        #expect(try network.value(.krackhardtEfficiency).undefinedReason == .noTies)
        #expect(
          try network.value(.leastUpperBoundedness).undefinedReason == .noComponentOfThree)
      }
      #expect(try pair.value(.krackhardtEfficiency).value == 1)
      #expect(try pair.value(.leastUpperBoundedness).undefinedReason == .noComponentOfThree)
    }

    @Test func `long chains and many isolates`() throws {
      let nodes = 300_000
      let alone = try DirectedNetwork(nodes: Array(0..<nodes), arcs: [])
      #expect(try alone.value(.strongComponents).value == Double(nodes))
      let chain = try DirectedNetwork(arcs: (1..<20_000).map { Arc($0 - 1, $0) })
      #expect(try chain.value(.strongComponents).value == 20_000)
      #expect(try chain.value(.leastUpperBoundedness).undefinedReason == .tooLarge)
    }
  }

  @Test func `hierarchy, components and bounds by definition`() throws {
    for network in try RandomDirected.networks() {
      let literal = LiteralArcs(network)
      let (reaches, joined) = (literal.reaches, literal.joined)
      let oneWay = literal.pairs.count { reaches[$0.0][$0.1] != reaches[$0.1][$0.0] }
      let some = literal.pairs.count { reaches[$0.0][$0.1] || reaches[$0.1][$0.0] }
      let hierarchy = try network.value(.krackhardtHierarchy).value
      #expect(hierarchy == (some > 0 ? Double(oneWay) / Double(some) : nil))

      let both = literal.points.indices.map { first in
        literal.points.indices.map { reaches[first][$0] && reaches[$0][first] }
      }
      let classes = literal.classes(of: both)
      #expect(try network.value(.strongComponents).value == Double(classes.count))
      let numbers = try network.scores(.strongComponent)
      for (number, members) in classes.enumerated().sorted(by: {
        (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset)
      }).map(\.element).enumerated() {
        #expect(members.allSatisfy { numbers[network.nodes[$0]] == Double(number + 1) })
      }

      let parts = literal.classes(of: joined).map(\.count)
      let most = parts.reduce(0) { $0 + ($1 - 1) * ($1 - 2) / 2 }
      let without = literal.pairs.count { first, second in
        let bounds = literal.points.indices.filter { reaches[$0][first] && reaches[$0][second] }
        let least = bounds.contains { bound in bounds.allSatisfy { reaches[$0][bound] } }
        return joined[first][second] && !least && (parts.max() ?? 0) > 2
      }
      let value = try network.value(.leastUpperBoundedness).value
      #expect(value == (most > 0 ? 1 - Double(without) / Double(most) : nil))
    }
  }

  @Test func `laws`() throws {
    try checkDirectedMeasure(.strongComponents, isolateChanges: true)
    try checkDirectedMeasure(.krackhardtHierarchy)
    try checkDirectedMeasure(.krackhardtEfficiency)
    try checkDirectedMeasure(.leastUpperBoundedness)
    try checkDirectedNodeMeasure(.strongComponent, isLabel: true)
  }
}
