import NetworkCore

/// The search for the core that fits best: nodes enter and leave it while the fit gets better.
struct CoreSearch: Sendable {
  private let graph: CompressedGraph
  private let nodeCount: Int
  private let all: [(sum: Double, squares: Double)]
  private let block: CoreBlock

  /// The nodes, the strongest first.
  private let ranked: [Int32]

  /// A core and how well it fits.
  struct Core: Sendable {
    var isCore: [Bool]
    var fit: Double
    var size: Int
  }

  /// What rounding may do to a fit.
  private static let margin = 1e-12

  /// Searches among nodes that all have ties, of so many nodes in the whole network.
  init(_ graph: CompressedGraph, of nodeCount: Int, block: CoreBlock) {
    self.graph = graph
    self.nodeCount = nodeCount
    self.block = block
    all = (0..<graph.nodeCount).map { node in
      graph.row(node).reduce(into: (0, 0)) { sums, slot in
        sums.0 += graph.strengths[slot]
        sums.1 += graph.strengths[slot] * graph.strengths[slot]
      }
    }
    let sums = all
    ranked = (0..<Int32(graph.nodeCount)).sorted {
      (-sums[Int($0)].sum, $0) < (-sums[Int($1)].sum, $1)
    }
  }

  /// The best core that is found from the strongest nodes, and from `starts` drawn by lot.
  ///
  /// Of equal ones it is the smallest, then the first found; `nil` where no core has a fit.
  ///
  /// - Throws: `CancellationError`.
  func best(starts: Int, seed: Seed, run: RunControl) throws -> Core? {
    let tries = starts * triesPerStart(graph.targets.count)
    let found = try foldParts(tries + 1, run: run) { start -> [Core] in
      var generator = seed.stream(start).generator()
      // A start that was cancelled found nothing, and `foldParts` throws.
      let core = try? start == 0 ? strongest(run: run) : drawn(using: &generator, run: run)
      return ((try? core.flatMap { try climb(from: $0, using: &generator, run: run) }) ?? nil)
        .map { [$0] } ?? []
    } combine: {
      $0 += $1
    }
    return (found ?? []).reduce(nil) { best, next in
      guard let best else { return next }
      if next.fit > best.fit + Self.margin { return next }
      let isEqual = abs(next.fit - best.fit) <= Self.margin
      return isEqual && next.size < best.size ? next : best
    }
  }

  /// A core under way: who is in it, and the ties of each node to it.
  private struct State {
    var blocks: CoreBlocks
    var isCore: [Bool]
    var toCore: [(sum: Double, squares: Double)]
  }

  private var empty: State {
    State(
      blocks: CoreBlocks(graph, of: nodeCount, block: block),
      isCore: [Bool](repeating: false, count: graph.nodeCount),
      toCore: [(sum: Double, squares: Double)](repeating: (0, 0), count: graph.nodeCount))
  }

  private func blocks(moving node: Int, in state: State) -> CoreBlocks {
    state.blocks.moving(
      CoreBlocks.Ties(core: state.toCore[node], all: all[node]), intoCore: !state.isCore[node])
  }

  private func move(_ node: Int, in state: inout State) {
    state.blocks = blocks(moving: node, in: state)
    state.isCore[node].toggle()
    let sign = state.isCore[node] ? 1.0 : -1
    for slot in graph.row(node) {
      let strength = graph.strengths[slot]
      state.toCore[Int(graph.targets[slot])].sum += sign * strength
      state.toCore[Int(graph.targets[slot])].squares += sign * strength * strength
    }
  }

  /// The core of the strongest nodes, as many as fit best.
  private func strongest(run: RunControl) throws -> State {
    var budget = LookBudget(run)
    var state = empty
    var best: (fit: Double, count: Int) = (-2, 0)
    for (place, node) in ranked.enumerated() {
      try budget.spend(graph.degree(Int(node)))
      move(Int(node), in: &state)
      if let fit = state.blocks.fit, fit > best.fit + Self.margin { best = (fit, place + 1) }
    }
    for node in ranked.dropFirst(best.count).reversed() {
      try budget.spend(graph.degree(Int(node)))
      move(Int(node), in: &state)
    }
    return state
  }

  /// A core of nodes drawn by lot, each as likely as another number drawn by lot.
  private func drawn(using generator: inout SeededGenerator, run: RunControl) throws -> State {
    var budget = LookBudget(run)
    var state = empty
    let chance = generator.unit()
    for node in ranked where generator.unit() < chance {
      try budget.spend(graph.degree(Int(node)))
      move(Int(node), in: &state)
    }
    return state
  }

  /// Moves nodes in an order of chance while that makes the fit better.
  private func climb(
    from start: State, using generator: inout SeededGenerator, run: RunControl
  ) throws -> Core? {
    var budget = LookBudget(run)
    var state = start
    var fit = state.blocks.fit
    var order = ranked
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      try run.check()
      generator.shuffle(&order)
      for node in order {
        try budget.spend(1)
        guard let moved = blocks(moving: Int(node), in: state).fit,
          moved > (fit ?? -2) + Self.margin
        else { continue }
        try budget.spend(graph.degree(Int(node)))
        move(Int(node), in: &state)
        (fit, hasMoved) = (moved, true)
      }
    }
    return fit.map { Core(isCore: state.isCore, fit: $0, size: Int(state.blocks.coreSize)) }
  }
}
