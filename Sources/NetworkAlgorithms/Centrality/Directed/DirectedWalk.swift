import NetworkCore

/// A walk along arcs that starts anew now and then, and wherever no arc leads on.
///
/// A step keeps the part d of what all shares together are off by, so that what it changes, times
/// d / (1 − d), bounds what they are off by after it.
struct DirectedWalk {
  private let graph: DirectedGraph
  private let reading: TieReading
  private let damping: Double

  /// The strengths of the arcs from each node, added up.
  private let sums: [Double]

  /// - Throws: `CancellationError` if `run` is cancelled.
  init(
    _ graph: DirectedGraph, reading: TieReading, damping: Double, run: RunControl
  ) throws {
    try run.check()
    self.graph = graph
    self.reading = reading
    self.damping = damping
    sums =
      switch reading {
      case .present: (0..<graph.nodeCount).map { Double(graph.outgoing.degree($0)) }
      case .strength: try graph.outgoing.strengthSums(run: run)
      }
  }

  /// The share of time spent at each node, which adds up to 1, or `nil` if it does not settle.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func settled(run: RunControl) throws -> [Double]? {
    let n = Double(graph.nodeCount)
    var shares = [Double](repeating: 1 / n, count: graph.nodeCount)
    var change = Double.infinity
    for _ in 0..<RandomWalk.mostSteps {
      let next = try stepped(shares, run: run)
      let lastChange = change
      change = zip(shares, next).reduce(0) { $0 + abs($1.0 - $1.1) }
      shares = next
      let isRounding = change <= 2e-15 || change <= 1e-14 && change >= lastChange
      if isRounding || change * damping <= RandomWalk.tolerance * (1 - damping) { return shares }
    }
    return nil
  }

  /// One step of the walk, scaled so that rounding errors do not add up.
  private func stepped(_ shares: [Double], run: RunControl) throws -> [Double] {
    try run.check()
    var budget = LookBudget(run)
    let stranded = zip(shares, sums).reduce(0) { $1.1 > 0 ? $0 : $0 + $1.0 }
    let base = (1 - damping + damping * stranded) / Double(graph.nodeCount)
    var next = [Double](repeating: 0, count: shares.count)
    for node in next.indices {
      let row = graph.incoming.row(node)
      try budget.spend(1 + row.count)
      let inflow = row.reduce(0) { sum, slot in
        let source = Int(graph.incoming.targets[slot])
        let strength = reading == .present ? 1 : graph.incoming.strengths[slot]
        return sum + shares[source] * (strength / sums[source])
      }
      next[node] = base + damping * inflow
    }
    next.scale(by: 1 / next.reduce(0, +))
    return next
  }
}
