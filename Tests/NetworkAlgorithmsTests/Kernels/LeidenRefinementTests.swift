import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Leiden's refinement")
struct LeidenRefinementTests {
  /// Hot enough to make all mergers that are allowed equally likely.
  private static let heat = 1e9

  private func refined(
    _ graph: CompressedGraph, _ communities: [Int32], seed: Seed
  ) throws -> [Int32] {
    let level = try level(of: graph).within(communities, run: RunControl())
    var refinement = LeidenRefinement(
      level, communities: communities, temperature: Self.heat)
    var generator = seed.generator()
    try refinement.merge(level, using: &generator, run: RunControl())
    return refinement.labels
  }

  /// Every node of `graph` for itself, at resolution 1.
  private func level(of graph: CompressedGraph) -> LeidenLevel {
    let weights = (0..<graph.nodeCount).map { node in
      graph.row(node).reduce(0) { $0 + graph.strengths[$1] }
    }
    return LeidenLevel(
      offsets: graph.offsets, targets: graph.targets, strengths: graph.strengths,
      weights: weights, pressure: 1 / weights.reduce(0, +))
  }

  @Test func `a node that is tied to its community too weakly stays alone`() throws {
    // Joining 2 alone would gain: 1 > 3 · 3 / 50. But 3 has one tie to the community, and chance
    // would give it 3 · 45 / 50 = 2.7.
    let graph = try Network(
      nodes: Array(0..<5),
      ties: [
        Tie(0, 1, strength: 20), Tie(1, 2), Tie(2, 0), Tie(2, 3), Tie(3, 4, strength: 2),
      ]
    ).graph
    for seed in 0..<30 {
      let parts = try refined(graph, [0, 0, 0, 0, 4], seed: Seed(UInt64(seed)))
      #expect(parts.count { $0 == parts[3] } == 1, "seed \(seed)")
    }
  }

  @Test func `no merger loses`() throws {
    // 0 and 1 are well tied to their community, but to each other less than chance would tie
    // them: 1 < 11 · 11 / 42.
    let graph = try Network(
      nodes: Array(0..<4),
      ties: [Tie(0, 1), Tie(0, 2, strength: 10), Tie(1, 3, strength: 10)]
    ).graph
    for seed in 0..<30 {
      let parts = try refined(graph, [0, 0, 0, 0], seed: Seed(UInt64(seed)))
      #expect(parts[0] != parts[1], "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20)
  func `parts stay within communities, hang together and lose no modularity`(
    number: UInt64
  ) throws {
    let graph = try RandomNetwork.uniform(
      count: 60, chance: 0.1, seed: Seed(number), strengths: true
    ).graph
    let communities = (0..<60).map { Int32($0 % 3) }
    let parts = try refined(graph, communities, seed: Seed(number))
    for node in 0..<60 {
      #expect(communities[Int(parts[node])] == communities[node])
    }
    #expect(
      ComponentLabels(graph, within: parts).sizes.count == CompactLabels(parts).count)
    let alone = modularityScore(of: (0..<60).map(Int32.init), in: graph, resolution: 1)
    let merged = modularityScore(of: parts, in: graph, resolution: 1)
    #expect(try #require(merged) >= #require(alone))
    #expect(CompactLabels(parts).count < 60)
  }
}
