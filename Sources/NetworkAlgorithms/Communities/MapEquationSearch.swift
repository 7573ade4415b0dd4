import NetworkCore

/// The search for the modules of shortest code.
struct MapEquationSearch: Sendable {
  private let base: LeidenLevel

  /// - Parameter base: The nodes, whose weights add up to 1, or to 0 without ties.
  init(_ base: LeidenLevel) {
    self.base = base
  }

  private typealias Outcome = (labels: [Int32], bits: Double)

  /// The best of what `starts` searches find; the first of several that are equally good.
  ///
  /// - Throws: `CancellationError`.
  func optimise(starts: Int, seed: Seed, run: RunControl) throws -> [Int32] {
    let found = try foldParts(starts * triesPerStart(base.targets.count), run: run) { start in
      var generator = seed.stream(start).generator()
      // A start that was cancelled found nothing, and `foldParts` throws.
      return (try? climb(using: &generator, run: run)).map { [$0] } ?? []
    } combine: {
      $0 += $1
    }
    guard let found, let first = found.first else { return base.alone }
    return found.dropFirst().reduce(first) { $1.bits < $0.bits - 1e-10 ? $1 : $0 }.labels
  }

  /// Passes that move single nodes, and passes that move parts of modules, by turns, until two in
  /// a row bring nothing.
  private func climb(using generator: inout SeededGenerator, run: RunControl) throws -> Outcome {
    var best = try pass(base, from: base.alone, using: &generator, run: run)
    var idle = 0
    var movesParts = true
    while idle < 2 {
      let next =
        movesParts
        ? try partsPass(from: best.labels, using: &generator, run: run)
        : try pass(base, from: best.labels, using: &generator, run: run)
      idle = next.bits < best.bits - 1e-10 ? 0 : idle + 1
      if idle == 0 { best = next }
      movesParts.toggle()
    }
    return best
  }

  /// Divides each module by itself, and goes on with the parts as nodes.
  private func partsPass(
    from labels: [Int32], using generator: inout SeededGenerator, run: RunControl
  ) throws -> Outcome {
    let within = try base.within(labels, run: run)
    let parts = CompactLabels(
      try pass(within, from: within.alone, using: &generator, run: run).labels
    ).meeting(CompactLabels(labels))
    let found = try pass(
      base.aggregated(by: parts, run: run), from: parts.carrying(labels), using: &generator,
      run: run)
    return (parts.labels.map { found.labels[Int($0)] }, found.bits)
  }

  /// Moves and aggregates until every module is one node.
  private func pass(
    _ start: LeidenLevel, from modules: [Int32], using generator: inout SeededGenerator,
    run: RunControl
  ) throws -> Outcome {
    var level = start
    var labels = modules
    var places = start.alone
    while true {
      var moves = MapEquationMoves(level, from: labels)
      try moves.settle(level, using: &generator, run: run)
      let found = CompactLabels(moves.labels)
      guard found.count < level.nodeCount else {
        return (places, MapEquationTerms(level).bits)
      }
      places = places.map { found.labels[Int($0)] }
      level = try level.aggregated(by: found, run: run)
      labels = level.alone
    }
  }
}
