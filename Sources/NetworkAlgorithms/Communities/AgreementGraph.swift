import NetworkCore

/// Nodes tied as strongly as the share of the divisions that have them together, if it is at least
/// `least`; a node that is left without ties keeps its strongest one.
///
/// The labels of each division are numbers from 0 up to the number of nodes.
///
/// - Throws: `CancellationError`.
/// - Returns: The graph, or `nil` if more than `mostPairs` pairs are tied.
func agreementGraph(
  of divisions: [[Int32]], least: Double, mostPairs: Int, _ run: RunControl
) throws -> CompressedGraph? {
  guard let first = divisions.first else { return nil }
  let members = divisions.map { CompactLabels($0) }.map { ($0.labels, $0.members) }
  var budget = LookBudget(run)
  var counts = [Int32](repeating: 0, count: first.count)
  var edges: [WeightedEdge] = []
  var kept = [Bool](repeating: false, count: first.count)
  var strongest: [WeightedEdge] = []
  for node in first.indices {
    var met: [Int32] = []
    for (labels, lists) in members {
      let others = lists.list(Int(labels[node]))
      try budget.spend(others.count)
      for other in others where Int(other) != node {
        if counts[Int(other)] == 0 { met.append(other) }
        counts[Int(other)] += 1
      }
    }
    met.sort()
    var most: WeightedEdge?
    for other in met {
      let share = Double(counts[Int(other)]) / Double(divisions.count)
      counts[Int(other)] = 0
      let edge = WeightedEdge(Int32(node), other, strength: share)
      if share > most?.strength ?? 0 { most = edge }
      guard share >= least else { continue }
      (kept[node], kept[Int(other)]) = (true, true)
      if Int(other) > node { edges.append(edge) }
    }
    if let most { strongest.append(most) }
    guard edges.count <= mostPairs else { return nil }
  }
  // Two nodes may be the strongest of each other; their tie is one.
  let lone = strongest.filter { !kept[Int($0.first)] }
  let pairs = Set(lone.map { Pair($0) })
  edges += pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.map {
    WeightedEdge($0.first, $0.second, strength: $0.strength)
  }
  return CompressedGraph(nodeCount: first.count, edges: edges)
}

/// Two nodes in ascending order, and how strongly they are tied.
private struct Pair: Hashable {
  var first: Int32
  var second: Int32
  var strength: Double

  init(_ edge: WeightedEdge) {
    first = min(edge.first, edge.second)
    second = max(edge.first, edge.second)
    strength = edge.strength
  }
}
