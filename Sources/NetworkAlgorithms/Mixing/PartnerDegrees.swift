import NetworkCore

/// The degrees of each node's partners, added up.
///
/// - Complexity: O(*n* + *m*).
/// - Throws: `CancellationError` if `run` is cancelled.
func partnerDegreeSums(_ graph: CompressedGraph, run: RunControl) throws -> [Int] {
  var budget = LookBudget(run)
  return try (0..<graph.nodeCount).map { node in
    try budget.spend(1 + graph.degree(node))
    return graph.neighbours(node).reduce(0) { $0 + graph.degree(Int($1)) }
  }
}
