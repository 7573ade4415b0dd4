import NetworkCore

/// The nodes in the order in which they go if whoever has the fewest neighbours left goes first.
///
/// No node has more later neighbours than the largest core number.
struct DegeneracyOrder: Sendable {
  /// The nodes, the first to go first.
  let nodes: [Int32]

  /// Where each node stands in the order.
  let places: [Int32]

  /// The most later neighbours of a node, which is the largest core number.
  let degeneracy: Int

  /// Keeps the nodes in order of the neighbours they have left, by exchange within that order.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*).
  ///
  /// > V. Batagelj, M. Zaveršnik. "Fast algorithms for determining (generalized) core groups in
  /// > social networks." *Advances in Data Analysis and Classification* 5, 2011, 129–145.
  /// > doi:10.1007/s11634-010-0079-y
  init(_ graph: CompressedGraph, run: RunControl) throws {
    var budget = LookBudget(run)
    var left = graph.degrees.map(Int.init)
    var starts = [Int](repeating: 0, count: (left.max() ?? 0) + 2)
    for degree in left { starts[degree + 1] += 1 }
    for degree in starts.indices.dropFirst() { starts[degree] += starts[degree - 1] }
    var nodes = [Int32](repeating: 0, count: left.count)
    var places = nodes
    var cursors = starts
    for node in left.indices {
      places[node] = Int32(truncatingIfNeeded: cursors[left[node]])
      nodes[cursors[left[node]]] = Int32(truncatingIfNeeded: node)
      cursors[left[node]] += 1
    }
    var degeneracy = 0
    for place in nodes.indices {
      let node = Int(nodes[place])
      degeneracy = max(degeneracy, left[node])
      try budget.spend(1 + graph.degree(node))
      for slot in graph.row(node) {
        let other = Int(graph.targets[slot])
        guard left[other] > left[node] else { continue }
        // The other goes to the front of those with as many left, and that front moves on.
        let front = starts[left[other]]
        let displaced = nodes[front]
        nodes.swapAt(front, Int(places[other]))
        places[Int(displaced)] = places[other]
        places[other] = Int32(truncatingIfNeeded: front)
        starts[left[other]] = front + 1
        left[other] -= 1
      }
    }
    self.nodes = nodes
    self.places = places
    self.degeneracy = degeneracy
  }
}
