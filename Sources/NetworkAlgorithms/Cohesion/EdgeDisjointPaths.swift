import NetworkCore

/// Looks for paths between two nodes that share no tie.
struct EdgeDisjointPaths {
  private let graph: CompressedGraph
  /// The slot of each tie in the row of its other end.
  private let twins: [Int32]
  /// 1 where a path runs along a slot, −1 where it runs against it.
  private var flow: [Int8]
  private var arrivals: [Int32]
  private var queue: [Int32] = []
  private var budget: LookBudget

  init(_ graph: CompressedGraph, run: RunControl) {
    self.graph = graph
    twins = graph.twins
    flow = [Int8](repeating: 0, count: graph.targets.count)
    arrivals = [Int32](repeating: -1, count: graph.nodeCount)
    budget = LookBudget(run)
  }

  /// How many such paths there are, at most `most`.
  ///
  /// - Throws: `CancellationError` if the run is cancelled.
  mutating func count(from source: Int, to target: Int, upTo most: Int) throws -> Int {
    for slot in flow.indices { flow[slot] = 0 }
    try budget.spend(flow.count)
    var count = 0
    while count < most, try search(from: source, to: target) {
      var node = target
      while node != source {
        // What arrived at a node came along the twin of this slot.
        let back = Int(arrivals[node])
        flow[Int(twins[back])] += 1
        flow[back] -= 1
        node = Int(graph.targets[back])
      }
      count += 1
    }
    return count
  }

  /// Whether the last search, which did not arrive at its target, came to `node`.
  func isOnSourceSide(_ node: Int) -> Bool { arrivals[node] != -1 }

  /// Whether one more path leads from `source` to `target`.
  private mutating func search(from source: Int, to target: Int) throws -> Bool {
    for node in arrivals.indices { arrivals[node] = -1 }
    arrivals[source] = -2
    queue.removeAll(keepingCapacity: true)
    queue.append(Int32(truncatingIfNeeded: source))
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      try budget.spend(1 + graph.degree(node))
      for slot in graph.row(node) where flow[slot] < 1 {
        let next = Int(graph.targets[slot])
        guard arrivals[next] == -1 else { continue }
        arrivals[next] = twins[slot]
        if next == target { return true }
        queue.append(graph.targets[slot])
      }
    }
    return false
  }
}
