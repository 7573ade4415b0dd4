import NetworkCore

/// How well each node points, and how well it is pointed at.
struct HubVectors {
  /// Of length 1, or all not a number where there is no arc.
  let hubs: [Double]

  /// Of length 1, or all not a number where there is no arc.
  let authorities: [Double]

  /// The singular vectors of the matrix of arcs: the eigenvector of the two-mode network in which each
  /// node stands once as one that points and once as one that is pointed at.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  init(_ graph: DirectedGraph, reading: TieReading, for measure: String, run: RunControl) throws {
    let n = graph.nodeCount
    var budget = LookBudget(run)
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    for (rows, shift) in [(graph.outgoing, Int32(n)), (graph.incoming, 0)] {
      for node in 0..<n {
        try budget.spend(1 + rows.degree(node))
        targets += rows.targets(of: node).lazy.map { $0 + shift }
        strengths += rows.strengths[rows.row(node)]
        offsets.append(targets.count)
      }
    }
    let both = CompressedGraph(offsets: offsets, targets: targets, strengths: strengths)
    let matrix = try TieOperator(both, reading: reading, run: run).scaledToStrongest(run: run)
    let vector = try matrix.principalVector(for: measure, run: run)
    let hasArcs = graph.arcCount > 0
    hubs = hasArcs ? unit(Array(vector[..<n])) : vector[..<n].map { _ in .nan }
    authorities = hasArcs ? unit(Array(vector[n...])) : vector[n...].map { _ in .nan }
  }
}
