import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Information and current-flow betweenness")
struct CurrentFlowTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a star`() throws {
      let star = try Exemplar.star()
      let scores = try star.scores(.information)
      #expect(isClose(scores["hub"], 1.25) && isClose(scores["a"], 5 / 7.0))
      let carried = try star.scores(.currentFlowBetweenness())
      #expect(isClose(carried["hub"], 6) && carried["a"] == 0)
      let share = try star.scores(.currentFlowBetweenness(scale: .share, ends: .counted))
      #expect(isClose(share["hub"], 1) && isClose(share["a"], 0.4))
    }

    @Test func `around a square current goes both ways`() throws {
      let square = try Exemplar.cycle(4)
      #expect(
        try square.scores(.currentFlowBetweenness()).values.allSatisfy { isClose($0, 1) })
      // Resistances ¾, 1, ¾ and 0.
      #expect(try square.scores(.information).values.allSatisfy { isClose($0, 4 / 2.5) })
    }

    @Test func `isolates and pairs`() throws {
      let network = try Network(nodes: [0, 1, 9], ties: [Tie(0, 1, strength: 4)])
      #expect(try network.scores(.information).values == [2, 2, 0])
      #expect(try network.scores(.information(ties: .strength)).values == [8, 8, 0])
      #expect(try network.scores(.currentFlowBetweenness()).values == [0, 0, 0])
      #expect(try network.scores(.currentFlowBetweenness(ends: .counted)).values == [1, 1, 0])
    }

    @Test func `components of more than two thousand nodes are too large`() throws {
      let path = try Exemplar.path(2001)
      for scores in try [path.scores(.information), path.scores(.currentFlowBetweenness())] {
        #expect(scores.undefinedReason == .tooLarge && scores.ranking.isEmpty)
      }
    }

    @Test func `strengths far apart are no trouble`() throws {
      let network = try Network(ties: [
        Tie(0, 1, strength: 1e200), Tie(1, 2, strength: 1e-100), Tie(0, 2, strength: 1e-100),
      ])
      let scores = try network.scores(.information(ties: .strength))
      // Two wires of 1e-100 side by side lead to the last.
      #expect(isClose(scores[2].map { $0 / 1e-100 }, 3))
    }
  }

  /// Voltages by Gaussian elimination for every pair, from Kirchhoff's law alone.
  @Test(arguments: TieReading.allCases)
  func `by definition`(ties: TieReading) throws {
    for network in try smallNetworks() where network.nodes.count < 31 {
      let strengths = network.nodes.map { first in
        let partners = Dictionary(
          uniqueKeysWithValues: network.partners(of: first).map {
            ($0.node, ties == .present ? 1 : $0.strength)
          })
        return network.nodes.map { partners[$0] ?? 0 }
      }
      let components = try network.communities(.components)
      let labels = network.nodes.map { components[$0]! }
      var resistances = [Double](repeating: 0, count: labels.count)
      var carried = resistances
      for first in labels.indices {
        for second in 0..<first where labels[first] == labels[second] {
          let members = labels.indices.filter { labels[$0] == labels[first] }
          let voltages = voltages(
            members.map { row in members.map { strengths[row][$0] } },
            from: members.firstIndex(of: first)!, to: members.firstIndex(of: second)!)
          resistances[first] += voltages[members.firstIndex(of: first)!]
          resistances[second] += voltages[members.firstIndex(of: first)!]
          for (place, node) in members.enumerated() where node != first && node != second {
            carried[node] += members.enumerated().reduce(0) {
              $0 + strengths[node][$1.element] * abs(voltages[place] - voltages[$1.offset]) / 2
            }
          }
        }
      }
      let sizes = labels.map { label in Double(labels.count { $0 == label }) }
      let information = zip(sizes, resistances).map { $1 > 0 ? $0 / $1 : 0 }
      #expect(agree(try network.scores(.information(ties: ties)), information, within: 1e-9))
      #expect(
        agree(try network.scores(.currentFlowBetweenness(ties: ties)), carried, within: 1e-9))
    }
  }

  /// The voltages when a unit of current enters at one and leaves at another, which has 0.
  private func voltages(_ strengths: [[Double]], from source: Int, to sink: Int) -> [Double] {
    let n = strengths.count
    var rows = (0..<n).map { row in
      (0..<n).map { column in
        row == sink
          ? (column == sink ? 1 : 0)
          : row == column ? strengths[row].reduce(0, +) : -strengths[row][column]
      } + [row == source ? 1.0 : 0]
    }
    for pivot in 0..<n {
      for row in 0..<n where row != pivot && rows[row][pivot] != 0 {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...n { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return (0..<n).map { rows[$0][n] / rows[$0][$0] }
  }

  /// In a tree there is one path between two.
  @Test func `in trees current goes where the shortest paths go`() throws {
    for network in try [Exemplar.path(6), Exemplar.twoComponents()] {
      let expected = try network.scores(.betweenness(over: .hops)).values
      #expect(agree(try network.scores(.currentFlowBetweenness()), expected))
    }
  }

  @Test func `laws`() throws {
    try checkNodeMeasure(.information)
    try checkNodeMeasure(.information(ties: .strength), scalesWithStrength: true)
    try checkNodeMeasure(.currentFlowBetweenness())
    try checkNodeMeasure(
      .currentFlowBetweenness(scale: .share, ends: .counted, ties: .strength),
      isolateChangesOthers: true, unionIsDisjoint: false, isShare: true)
  }
}
