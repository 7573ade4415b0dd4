import NetworkCore

/// The sums over walks along arcs to each node, each step counting less.
struct ArcWalks {
  private let graph: DirectedGraph
  private let reading: TieReading

  /// The larger of the strengths of arcs to one node, and of those from one node, whichever is less.
  ///
  /// The largest eigenvalue of the matrix of arcs is not above it.
  let bound: Double

  /// Whether it is arcs to a node that bound: then it is the largest error that shrinks with each step,
  /// otherwise that of all nodes together.
  private let isByTargets: Bool

  /// - Throws: `CancellationError` if `run` is cancelled.
  init(_ graph: DirectedGraph, reading: TieReading, run: RunControl) throws {
    try run.check()
    self.graph = graph
    self.reading = reading
    let most = { (rows: ArcRows) in
      switch reading {
      case .present: Double((0..<rows.nodeCount).map(rows.degree).max() ?? 0)
      case .strength: try rows.strengthSums(run: run).max() ?? 0
      }
    }
    let (targets, sources) = (try most(graph.incoming), try most(graph.outgoing))
    bound = min(targets, sources)
    isByTargets = targets <= sources
  }

  /// The vector x = e + a Aᵀ x for the matrix A of arcs, |a| being below one over the bound.
  ///
  /// What a step changes, times q / (1 − q) for q = |a| times the bound, is at least what x is off by
  /// after it; it ends where that is 10⁻¹⁴ of x, or rounding errors, or gives `nil`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func sums(from source: [Double], attenuation: Double, run: RunControl) throws -> [Double]? {
    let share = abs(attenuation) * bound
    let slack = max(1e-14 * (1 - share), 1e-15)
    var sums = source
    for _ in 0..<RandomWalk.mostSteps {
      let next = try stepped(sums, from: source, attenuation: attenuation, run: run)
      let change = size(zip(next, sums).map { $0 - $1 })
      sums = next
      let whole = size(sums)
      guard change.isFinite, whole.isFinite else { return sums }
      if change * share <= slack * whole { return sums }
    }
    return nil
  }

  private func size(_ vector: [Double]) -> Double {
    isByTargets
      ? vector.reduce(0) { max($0, abs($1)) } : vector.reduce(0) { $0 + abs($1) }
  }

  private func stepped(
    _ sums: [Double], from source: [Double], attenuation: Double, run: RunControl
  ) throws -> [Double] {
    try run.check()
    var budget = LookBudget(run)
    let rows = graph.incoming
    return try sums.indices.map { node in
      try budget.spend(1 + rows.degree(node))
      let inflow = rows.row(node).reduce(0.0) { sum, slot in
        let strength = reading == .present ? 1 : rows.strengths[slot]
        return sum + strength * sums[Int(rows.targets[slot])]
      }
      return source[node] + attenuation * inflow
    }
  }
}
