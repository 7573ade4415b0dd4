import NetworkCore

/// The search for the communities of highest modularity.
///
/// It holds the level it starts from once, and for each start under way another one that is
/// smaller, and its ties within communities: 12 bytes for each of their ends.
struct LeidenOptimiser: Sendable {
  private let base: LeidenLevel
  private let resolution: Double
  private let temperature: Double

  init(_ start: LeidenStart, resolution: Double) {
    base = start.level
    self.resolution = resolution
    // In units of strength, so that the unit of strength does not matter.
    temperature = 0.03 * start.meanStrength
  }

  /// The label of each node of the level that the search starts from.
  ///
  /// What all starts put together stays together while the best of what they found is improved,
  /// so the search goes on among few nodes; at last all may go their own ways again.
  ///
  /// > M. Ovelgönne, A. Geyer-Schulz. "An ensemble learning strategy for graph clustering." In
  /// > *Graph Partitioning and Graph Clustering*, Contemporary Mathematics 588, American
  /// > Mathematical Society, 2013.
  ///
  /// - Throws: `CancellationError`.
  func optimise(starts: Int, seed: Seed, run: RunControl) throws -> [Int32] {
    let alone = base.weights.indices.map(Int32.init)
    guard !base.targets.isEmpty else {
      try run.check()
      run.advance(by: 1)
      return alone
    }
    let starts = starts * triesPerStart(base.targets.count)
    guard starts > 1 else {
      var generator = seed.stream(0).generator()
      return try climb(base, from: alone, passes: mostPasses, share: 1, using: &generator, run: run)
        .labels
    }
    let found = try foldParts(starts, run: run, share: 0.6) { start in
      var generator = seed.stream(start).generator()
      // A start that was cancelled found nothing, and `foldParts` throws.
      let outcome = try? climb(
        base, from: alone, passes: mostPasses, share: 0, using: &generator, run: run)
      return outcome.map { [$0] } ?? []
    } combine: {
      $0 += $1
    }
    guard let found, let first = found.first else { return alone }
    let best = found.dropFirst().reduce(first) { $1.modularity > $0.modularity ? $1 : $0 }
    let agreed = found.dropFirst().reduce(CompactLabels(first.labels)) {
      $0.meeting(CompactLabels($1.labels))
    }
    var generator = seed.stream(starts).generator()
    let improved = try climb(
      base.aggregated(by: agreed, run: run), from: agreed.carrying(best.labels), passes: 10,
      share: 0.1, using: &generator, run: run
    ).labels
    return try climb(
      base, from: agreed.labels.map { improved[Int($0)] }, passes: mostPasses, share: 0.3,
      using: &generator, run: run
    ).labels
  }

  /// More passes than these bring little: twenty, and down to two where each takes long.
  private var mostPasses: Int { min(20, max(2, 4_000_000 / max(1, base.targets.count))) }

  /// How many passes in a row may bring nothing before the search ends: chance may find a way yet,
  /// and looking for it costs little in networks of few ties.
  private var mostIdlePasses: Int { base.targets.count < 400_000 ? 4 : 1 }

  private typealias Outcome = (labels: [Int32], modularity: Double)

  /// Makes pass after pass, each from the best that was found before, until some in a row bring
  /// nothing; together they are `share` of the progress.
  private func climb(
    _ base: LeidenLevel, from labels: [Int32], passes: Int, share: Double,
    using generator: inout SeededGenerator, run: RunControl
  ) throws -> Outcome {
    var best = try pass(base, from: labels, using: &generator, run: run)
    var made = 1
    var idle = 0
    while made < passes, idle < mostIdlePasses {
      run.advance(by: share / Double(passes))
      let next = try pass(base, from: best.labels, using: &generator, run: run)
      made += 1
      idle = next.modularity > best.modularity + 1e-10 ? 0 : idle + 1
      if idle == 0 { best = next }
    }
    run.advance(by: share * Double(passes - made + 1) / Double(passes))
    return best
  }

  /// Moves, refines and aggregates until every community is one node.
  ///
  /// The nodes of each level are connected in themselves, so the communities are in the end.
  private func pass(
    _ base: LeidenLevel, from communities: [Int32], using generator: inout SeededGenerator,
    run: RunControl
  ) throws -> Outcome {
    var level = base
    var labels = communities
    var places = labels.indices.map(Int32.init)
    while true {
      var moves = LeidenMoves(level, from: labels)
      try moves.settle(level, using: &generator, run: run)
      let communities = CompactLabels(moves.labels)
      let parts =
        communities.count < level.nodeCount
        ? try parts(of: communities, in: level, using: &generator, run: run) : communities
      guard parts.count < level.nodeCount else {
        return (places, level.modularity(resolution: resolution))
      }
      labels = parts.carrying(communities.labels)
      places = places.map { parts.labels[Int($0)] }
      level = try level.aggregated(by: parts, run: run)
    }
  }

  /// The parts of communities that become the nodes of the next level.
  ///
  /// Where chance leaves everybody alone, what rises most happens.
  private func parts(
    of communities: CompactLabels, in level: LeidenLevel, using generator: inout SeededGenerator,
    run: RunControl
  ) throws -> CompactLabels {
    let within = try level.within(communities.labels, run: run)
    for temperature in [temperature, 0] {
      var refinement = LeidenRefinement(
        within, communities: communities.labels, temperature: temperature)
      try refinement.merge(within, using: &generator, run: run)
      let parts = CompactLabels(refinement.labels)
      if parts.count < level.nodeCount { return parts }
    }
    return CompactLabels(communities.labels.indices.map(Int32.init))
  }
}

/// How many searches each start stands for in a network whose ties have so many ends, two for each.
///
/// In networks of a few ties the best may be what most searches miss, and searching costs next to
/// nothing.
func triesPerStart(_ tieEnds: Int) -> Int { max(1, min(25, 10_000 / max(1, tieEnds))) }
