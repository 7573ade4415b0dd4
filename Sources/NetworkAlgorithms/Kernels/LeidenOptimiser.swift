import NetworkCore

/// The search for the communities of highest modularity.
struct LeidenOptimiser: Sendable {
  private let resolution: Double
  private let twins: LeidenTwins
  private let temperature: Double

  /// - Throws: `CancellationError`.
  init(
    _ graph: CompressedGraph, as reading: TieReading, resolution: Double, run: RunControl
  ) throws {
    self.resolution = resolution
    twins = try LeidenTwins(graph, as: reading, resolution: resolution, run: run)
    // In units of the mean strength of a tie, so that the unit of strength does not matter.
    let ends = twins.level.weights.reduce(0, +)
    temperature = 0.1 * ends / Double(max(1, graph.targets.count))
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
  nonisolated(unsafe) static var mostPasses = 10

  /// Runs Leiden again and again, each time from what it found before, until modularity rises
  /// no more.
  ///
  /// - Throws: `CancellationError`.
  func optimise(seed: Seed, run: RunControl) throws -> Outcome {
    var generator = seed.generator()
    var best = Outcome(
      labels: twins.level.weights.indices.map(Int32.init),
      modularity: twins.level.modularity(resolution: resolution))
    for _ in 0..<Self.mostPasses {
      let next = try pass(from: best.labels, using: &generator, run: run)
      guard next.modularity > best.modularity + 1e-10 else { break }
      best = next
    }
    return Outcome(
      labels: twins.places.map { best.labels[Int($0)] }, modularity: best.modularity)
  }

  /// Moves, refines and aggregates until every community is one node.
  private func pass(
    from start: [Int32], using generator: inout SeededGenerator, run: RunControl
  ) throws -> Outcome {
    var level = twins.level
    var labels = start
    var places = labels.indices.map(Int32.init)
    while true {
      var moves = LeidenMoves(level, from: labels)
      try moves.settle(using: &generator, run: run)
      let communities = CompactLabels(moves.labels)
      guard communities.count < level.nodeCount else {
        return Outcome(labels: places, modularity: level.modularity(resolution: resolution))
      }
      var refinement = LeidenRefinement(
        level, communities: communities.labels, temperature: temperature)
      try refinement.merge(using: &generator, run: run)
      var parts = CompactLabels(refinement.labels)
      // Where chance merged nothing, the communities themselves become the nodes.
      if parts.count == level.nodeCount { parts = communities }
      labels = [Int32](repeating: 0, count: parts.count)
      for node in 0..<level.nodeCount {
        labels[Int(parts.labels[node])] = communities.labels[node]
      }
      level = try level.aggregated(by: parts, run: run)
      places = places.map { parts.labels[Int($0)] }
    }
  }
}
