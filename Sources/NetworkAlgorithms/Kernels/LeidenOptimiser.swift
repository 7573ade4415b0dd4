import NetworkCore

/// The search for the communities of highest modularity.
struct LeidenOptimiser: Sendable {
  private let graph: CompressedGraph
  private let resolution: Double
  private let base: LeidenLevel
  private let temperature: Double

  init(_ graph: CompressedGraph, resolution: Double) {
    self.graph = graph
    self.resolution = resolution
    base = LeidenLevel(graph, resolution: resolution)
    // In units of the mean strength of a tie, so that the unit of strength does not matter.
    let meanStrength = graph.strengths.reduce(0, +) / Double(max(1, graph.strengths.count))
    temperature = 0.1 * meanStrength
  }

  /// The communities found from one start, and their modularity.
  struct Outcome: Sendable {
    var labels: [Int32]
    var modularity: Double

    /// The outcome of higher modularity; the first one where they are equal.
    static func better(_ first: Outcome?, _ second: Outcome?) -> Outcome? {
      guard let first, let second else { return first ?? second }
      return second.modularity > first.modularity ? second : first
    }
  }

  /// More passes than this bring little, and only very large networks without clear communities
  /// would take them.
  private static let mostPasses = 10

  /// Runs Leiden again and again, each time from what it found before, until modularity rises
  /// no more.
  func optimise(seed: Seed, run: RunControl) -> Outcome {
    var generator = seed.generator()
    var best = outcome((0..<graph.nodeCount).map(Int32.init))
    for _ in 0..<Self.mostPasses where !run.isCancelled {
      let next = outcome(pass(from: best.labels, using: &generator, run: run))
      guard next.modularity > best.modularity + 1e-10 else { break }
      best = next
    }
    return best
  }

  private func outcome(_ labels: [Int32]) -> Outcome {
    // A part that hangs together with the rest by nothing only costs modularity.
    let parts = ComponentLabels(graph, within: labels).labels
    return Outcome(
      labels: parts,
      modularity: modularityScore(of: parts, in: graph, resolution: resolution) ?? 0)
  }

  /// Moves, refines and aggregates until every community is one node.
  private func pass(
    from start: [Int32], using generator: inout SeededGenerator, run: RunControl
  ) -> [Int32] {
    var level = base
    var labels = start
    var places = labels.indices.map(Int32.init)
    while true {
      var moves = LeidenMoves(level, from: labels)
      moves.settle(using: &generator, run: run)
      let communities = CompactLabels(moves.labels)
      guard communities.count < level.nodeCount, !run.isCancelled else {
        return places.map { communities.labels[Int($0)] }
      }
      var refinement = LeidenRefinement(
        level, communities: communities.labels, temperature: temperature)
      refinement.merge(using: &generator)
      var parts = CompactLabels(refinement.labels)
      // Where chance merged nothing, the communities themselves become the nodes.
      if parts.count == level.nodeCount { parts = communities }
      labels = [Int32](repeating: 0, count: parts.count)
      for node in 0..<level.nodeCount {
        labels[Int(parts.labels[node])] = communities.labels[node]
      }
      level = level.aggregated(by: parts)
      places = places.map { parts.labels[Int($0)] }
    }
  }
}
