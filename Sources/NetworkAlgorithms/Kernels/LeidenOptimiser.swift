import Dispatch
import NetworkCore
import Synchronization

/// The search for the communities of highest modularity.
struct LeidenOptimiser: Sendable {
  private let base: LeidenLevel
  private let resolution: Double
  private let temperature: Double

  init(_ base: LeidenLevel, resolution: Double, meanStrength: Double) {
    self.base = base
    self.resolution = resolution
    // In units of strength, so that the unit of strength does not matter.
    temperature = tune[3] * meanStrength
  }

  /// Communities that were found, and their modularity.
  struct Outcome: Sendable {
    var labels: [Int32]
    var modularity: Double
  }

  /// Searches from several starts, and goes on from what they found.
  ///
  /// Nodes that all starts put together stay together while the best division is improved, so
  /// the search goes on in a small network; at last nodes may go their own ways again.
  ///
  /// - Throws: `CancellationError`.
  func optimise(starts: Int, seed: Seed, run: RunControl) throws -> [Int32] {
    guard starts > 1 else {
      var generator = seed.stream(0).generator()
      let found = try climb(base, from: alone, passes: Int(tune[4]), using: &generator, run: run)
      return found.labels
    }
    let found = try outcomes(starts: starts, seed: seed, run: run)
    var generator = seed.stream(starts).generator()
    guard let first = found.first else { return [] }
    let best = found.dropFirst().reduce(first) { $1.modularity > $0.modularity ? $1 : $0 }
    let agreed = found.dropFirst().reduce(CompactLabels(first.labels)) {
      $0.meeting(CompactLabels($1.labels))
    }
    let t0 = ContinuousClock.now
    let core = try base.aggregated(by: agreed, run: run)
    var labels = [Int32](repeating: 0, count: agreed.count)
    let communities = CompactLabels(best.labels)
    for node in 0..<base.nodeCount {
      labels[Int(agreed.labels[node])] = communities.labels[node]
    }
    let improved = try climb(
      core, from: Outcome(labels: labels, modularity: best.modularity), passes: 10,
      using: &generator, run: run)
    if debugging { print("core", core.nodeCount, core.targets.count, found.map(\.modularity), improved.modularity, ms(t0, .now)) }
    let ended = try climb(
      base,
      from: Outcome(labels: agreed.labels.map { improved.labels[Int($0)] }, modularity: improved.modularity),
      passes: Int(tune[2]), using: &generator, run: run)
    if debugging { print("ended", ended.modularity, ms(t0, .now)) }
    return ended.labels
  }

  private var alone: Outcome {
    Outcome(
      labels: (0..<base.nodeCount).map(Int32.init),
      modularity: base.modularity(resolution: resolution))
  }

  private func outcomes(starts: Int, seed: Seed, run: RunControl) throws -> [Outcome] {
    let found = Mutex([Outcome?](repeating: nil, count: starts))
    let nextStart = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(run.workers, starts)) { _ in
      while true {
        let start = nextStart.add(1, ordering: .relaxed).oldValue
        guard start < starts, !run.isCancelled else { return }
        var generator = seed.stream(start).generator()
        let outcome = try? climb(base, from: alone, passes: Int(tune[0]), visits: tune[1], using: &generator, run: run)
        found.withLock { $0[start] = outcome }
        run.advance(by: 0.6 / Double(starts))
      }
    }
    try run.check()
    return found.withLock { $0.compactMap(\.self) }
  }

  func climb(_ base: LeidenLevel, from: Outcome, passes: Int, visits: Double = 1e9, using generator: inout SeededGenerator, run: RunControl) throws -> Outcome {
    var best = from
    for k in 0..<passes {
      let next = try pass(base, from: best.labels, visits: visits, using: &generator, run: run)
      if debugging { print("pass", next.modularity) }
      if k > 0 || base.nodeCount < self.base.nodeCount {
      guard next.modularity > best.modularity + tune[5] else { break }
      }
      best = next
    }
    return best
  }

  private func pass(
    _ base: LeidenLevel, from communities: [Int32], visits: Double, using generator: inout SeededGenerator, run: RunControl
  ) throws -> Outcome {
    var level = base
    var labels = communities
    var places = labels.indices.map(Int32.init)
    while true {
      let t0 = ContinuousClock.now
      var moves = LeidenMoves(level, from: labels)
      try moves.settle(level, mostVisits: Int(visits * Double(level.nodeCount)), using: &generator, run: run)
      let communities = CompactLabels(moves.labels)
      guard communities.count < level.nodeCount else {
        return Outcome(labels: places, modularity: level.modularity(resolution: resolution))
      }
      let t1 = ContinuousClock.now
      let within = try level.within(communities.labels, run: run)
      let t2 = ContinuousClock.now
      var refinement = LeidenRefinement(
        within, communities: communities.labels, temperature: temperature)
      try refinement.merge(within, using: &generator, run: run)
      let t3 = ContinuousClock.now
      var parts = CompactLabels(refinement.labels)
      if parts.count == level.nodeCount { parts = communities }
      labels = [Int32](repeating: 0, count: parts.count)
      for node in 0..<level.nodeCount {
        labels[Int(parts.labels[node])] = communities.labels[node]
      }
      let old = level
      level = try level.aggregated(by: parts, run: run)
      places = places.map { parts.labels[Int($0)] }
      if debugging, old.nodeCount > 2500 { print("  n", old.nodeCount, old.targets.count, "moves", ms(t0, t1), "within", ms(t1, t2), "refine", ms(t2,t3), "aggregate", ms(t3, .now)) }
    }
  }
}
nonisolated(unsafe) public var debugging = false
nonisolated(unsafe) public var tune: [Double] = [2, 1e9, 2, 0.03, 10, 1e-10]
func ms(_ a: ContinuousClock.Instant, _ b: ContinuousClock.Instant) -> Double { Double((b - a).components.attoseconds / 1_000_000_000_000) / 1000 }
