import NetworkCore

/// The walks from each node back to it, those of *k* steps counting one over *k*!: the diagonal of the
/// exponential of the matrix of ties.
///
/// After *k* steps from a node the vector of walks has the number of closed ones of 2*k* steps as its
/// square, and with the next vector those of 2*k* + 1. All terms are positive, so nothing cancels. A sum
/// ends where the rest of it, which the largest eigenvalue bounds, is below 10⁻¹⁶ of it.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: O(*n* *m* (λ + 20)) for the largest eigenvalue λ.
func closedWalks(
  in graph: CompressedGraph, largestEigenvalue: Double, run: RunControl
) throws -> [Double] {
  let parts = try ConnectedPart.all(of: graph, run: run)
  let batches = parts.indices.flatMap { part in
    stride(from: 0, to: parts[part].nodes.count, by: 16).map {
      (part: part, nodes: $0..<min($0 + 16, parts[part].nodes.count))
    }
  }
  let found = Guarded([Double](repeating: 1, count: graph.nodeCount))
  try dealBatches(batches.count, run: run) {
    LookBudget(run)
  } _: { budget, batch in
    let (part, nodes) = (parts[batches[batch].part], batches[batch].nodes)
    for node in nodes {
      let sum = try closedWalks(
        from: node, in: part.graph, largestEigenvalue: largestEigenvalue, &budget)
      found.withLock { $0[Int(part.nodes[node])] = sum }
    }
  }
  return found.withLock { $0 }
}

private func closedWalks(
  from node: Int, in graph: CompressedGraph, largestEigenvalue: Double, _ budget: inout LookBudget
) throws -> Double {
  let lists = CompressedLists(offsets: graph.offsets, entries: graph.targets)
  // Its square is the term of 2k steps.
  var walks = [Double](repeating: 0, count: graph.nodeCount)
  walks[node] = 1
  var sum = 1.0
  var steps = 0.0
  while sum < .infinity {
    try budget.spend(2 * graph.nodeCount + graph.targets.count)
    var next = listSums(
      of: walks, over: 0..<graph.nodeCount, lists, weights: graph.strengths)
    sum += dot(walks, next) / (steps + 1)
    next.scale(by: 1 / ((steps + 1) * (steps + 2)).squareRoot())
    steps += 2
    let term = dot(next, next)
    sum += term
    let share = largestEigenvalue / (steps + 1)
    if share < 0.9, term * share / (1 - share) <= 1e-16 * sum { break }
    walks = next
  }
  return sum
}
