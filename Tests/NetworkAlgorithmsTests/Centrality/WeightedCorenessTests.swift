import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Weighted coreness")
struct WeightedCorenessTests {
  @Test func `a triangle with a tail`() throws {
    let tail = try Network(ties: [
      Tie("a", "b", strength: 2), Tie("b", "c", strength: 3), Tie("a", "c", strength: 4),
      Tie("c", "d", strength: 1),
    ])
    #expect(try tail.scores(.weightedCoreness).values == [5, 5, 5, 1])
  }

  @Test func `where all ties are equally strong it is the coreness`() throws {
    for network in try smallNetworks() {
      let equal = try restrengthened(network) { _ in 3 }
      #expect(
        try equal.scores(.weightedCoreness).values
          == network.scores(.coreness).values.map { 3 * $0 })
    }
  }

  /// For each strength that a node may have, what is left when weaker nodes have gone.
  @Test func `by definition`() throws {
    for network in try smallNetworks() {
      let n = network.nodes.count
      let strengths = network.nodes.map { first in
        let partners = Dictionary(
          uniqueKeysWithValues: network.partners(of: first).map { ($0.node, $0.strength) })
        return network.nodes.map { partners[$0] ?? 0 }
      }
      var expected = [Double](repeating: 0, count: n)
      // Whole numbers are sums of whole numbers.
      for threshold in stride(
        from: 1.0, through: strengths.map { $0.reduce(0, +) }.max() ?? 0, by: 1)
      {
        var kept = Set(0..<n)
        while case let weak = kept.filter({ node in
          kept.reduce(0) { $0 + strengths[node][$1] } < threshold
        }), !weak.isEmpty { kept.subtract(weak) }
        for node in kept { expected[node] = threshold }
      }
      #expect(try network.scores(.weightedCoreness).values == expected)
    }
  }

  @Test func `a weak tie beside one that goes keeps its strength`() throws {
    let network = try Network(ties: [
      Tie(0, 1, strength: 1e20), Tie(1, 2, strength: 1e-20), Tie(2, 3, strength: 1e-20),
    ])
    #expect(try network.scores(.weightedCoreness).values == [1e20, 1e20, 1e-20, 1e-20])
  }

  @Test func `laws`() throws {
    try checkNodeMeasure(.weightedCoreness, scalesWithStrength: true)
  }
}
