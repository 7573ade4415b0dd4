import NetworkCore

/// The network in which all are tied who can reach each other within a number of steps.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Returns: `nil` if there are more than 10 000 000 such pairs.
/// - Complexity: O(*n* *m*) time in the worst case.
func nearnessGraph(
  of graph: CompressedGraph, within steps: Int, run: RunControl
) throws -> CompressedGraph? {
  guard steps > 1 else { return graph }
  let mostTargets = 20_000_000
  var budget = LookBudget(run)
  var seen = [Int32](repeating: -1, count: graph.nodeCount)
  var offsets = [0]
  var targets: [Int32] = []
  for source in 0..<graph.nodeCount {
    let mark = Int32(truncatingIfNeeded: source)
    seen[source] = mark
    let start = targets.count
    var front: Range<Int> = start..<start
    for step in 1...steps {
      let nodes = step == 1 ? [mark] : Array(targets[front])
      let next = targets.count
      for node in nodes {
        try budget.spend(1 + graph.degree(Int(node)))
        for other in graph.neighbours(Int(node)) where seen[Int(other)] != mark {
          seen[Int(other)] = mark
          targets.append(other)
        }
      }
      front = next..<targets.count
      if front.isEmpty { break }
      guard targets.count <= mostTargets else { return nil }
    }
    targets[start...].sort()
    offsets.append(targets.count)
  }
  return CompressedGraph(
    offsets: offsets, targets: targets,
    strengths: [Double](repeating: 1, count: targets.count))
}

extension CompressedGraph {
  /// Whether any two of `nodes` can reach each other through these within a number of steps.
  func spanWithin(_ steps: Int, among nodes: [Int32]) -> Bool {
    let sorted = nodes.sorted()
    let rows = sorted.map { node in
      var row = BitSet(count: sorted.count)
      forEachMeeting(of: Int(node), with: sorted) { row.insert($0) }
      return row
    }
    return rows.indices.allSatisfy { node in
      var reached = rows[node]
      reached.insert(node)
      for _ in 1..<max(1, steps) {
        var further = reached
        reached.forEach { further.formUnion(rows[$0]) }
        if further == reached { break }
        reached = further
      }
      return reached.count == sorted.count
    }
  }
}
