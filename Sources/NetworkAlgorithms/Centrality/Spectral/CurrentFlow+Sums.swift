import NetworkCore

extension CurrentFlow {
  /// For each node, the resistances between it and all others, added up.
  var resistanceSums: [Double] {
    let n = places.count
    let own = places.indices.map { voltages(from: $0)[voltages(from: $0).startIndex + places[$0]] }
    let all = own.reduce(0, +)
    return places.indices.map { node in
      Double(n) * own[node] + all - 2 * voltages(from: node).reduce(0, +)
    }
  }
}

/// How much current passes through each node, for a unit that enters at one node and leaves at another,
/// summed over all pairs of nodes that it lies between.
///
/// The current along a tie for a pair is the difference of two numbers, one for each of the two; in
/// order of size, the differences of all pairs are added up at once.
///
/// > U. Brandes, D. Fleischer. "Centrality measures based on current flow." *STACS 2005*, Lecture Notes
/// > in Computer Science 3404, 533–544. doi:10.1007/978-3-540-31856-9_44
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: O(*n*³ + *m* *n* log *n*).
func currentThroughNodes(of graph: CompressedGraph, run: RunControl) throws -> [Double] {
  let flow = try CurrentFlow(graph, run: run)
  let n = graph.nodeCount
  let sums = try foldLanes(over: n, run: run, share: 0) { nodes in
    var sums = [Double](repeating: 0, count: n)
    for node in nodes where !run.isCancelled {
      for slot in graph.row(node) where graph.targets[slot] > node && !run.isCancelled {
        let other = Int(graph.targets[slot])
        let ends = zip(flow.voltages(from: node), flow.voltages(from: other))
        let currents = ends.map { graph.strengths[slot] * ($0 - $1) }.sorted()
        let sum = currents.enumerated().reduce(0) {
          $0 + Double(2 * $1.offset - n + 1) * $1.element
        }
        sums[node] += sum / 2
        sums[other] += sum / 2
      }
    }
    return sums
  } combine: {
    add($1, to: &$0)
  }
  // Half a unit passes through a node for each pair that it is an end of.
  return (sums ?? []).enumerated().map { node, sum in
    graph.degree(node) < 2 ? 0 : max(0, sum - Double(n - 1) / 2)
  }
}
