import NetworkCore

/// Looks for paths between two nodes without a tie that share no node between them.
///
/// Each node has a way in and a way out, and one path leads from the one to the other. A search
/// stands at 2*v* on the way into *v* and at 2*v* + 1 on the way out.
struct NodeDisjointPaths {
  private let graph: CompressedGraph
  /// The slot of each tie in the row of its other end.
  private let twins: [Int32]
  /// Whether a path runs along a slot.
  private var isUsed: [Bool]
  /// Whether a path runs through a node.
  private var isCrossed: [Bool]
  /// Where the search came from, and −1 where it did not come to.
  private var arrivals: [Int32]
  private var queue: [Int32] = []
  private var budget: LookBudget

  init(_ graph: CompressedGraph, run: RunControl) {
    self.graph = graph
    twins = graph.twins
    isUsed = [Bool](repeating: false, count: graph.targets.count)
    isCrossed = [Bool](repeating: false, count: graph.nodeCount)
    arrivals = [Int32](repeating: -1, count: 2 * graph.nodeCount)
    budget = LookBudget(run)
  }

  /// How many such paths there are, at most `most`.
  ///
  /// - Throws: `CancellationError` if the run is cancelled.
  mutating func count(from source: Int, to target: Int, upTo most: Int) throws -> Int {
    for slot in isUsed.indices { isUsed[slot] = false }
    for node in isCrossed.indices { isCrossed[node] = false }
    try budget.spend(isUsed.count + isCrossed.count)
    var count = 0
    while count < most, try search(from: source, to: target) {
      augment(from: source, to: target)
      count += 1
    }
    return count
  }

  /// The nodes that part the ends of the last search, which did not arrive.
  var cut: [Int] {
    (0..<graph.nodeCount).filter { arrivals[2 * $0] != -1 && arrivals[2 * $0 + 1] == -1 }
  }

  private mutating func augment(from source: Int, to target: Int) {
    var place = 2 * target
    while place != 2 * source + 1 {
      let before = Int(arrivals[place])
      let (node, previous) = (place / 2, before / 2)
      if node == previous {
        // In and out again is one more path, out and in one less.
        isCrossed[node] = place % 2 == 1
      } else if place % 2 == 0 {
        if let slot = graph.slot(from: previous, to: Int32(truncatingIfNeeded: node)) {
          isUsed[slot] = true
        }
      } else if let slot = graph.slot(from: node, to: Int32(truncatingIfNeeded: previous)) {
        isUsed[slot] = false
      }
      place = before
    }
  }

  /// Whether one more path leads from `source` to `target`.
  private mutating func search(from source: Int, to target: Int) throws -> Bool {
    for place in arrivals.indices { arrivals[place] = -1 }
    arrivals[2 * source] = -2
    arrivals[2 * source + 1] = -2
    queue.removeAll(keepingCapacity: true)
    queue.append(Int32(truncatingIfNeeded: 2 * source + 1))
    var head = 0
    while head < queue.count, arrivals[2 * target] == -1 {
      let place = Int(queue[head])
      head += 1
      let node = place / 2
      try budget.spend(1 + graph.degree(node))
      if place % 2 == 1 {
        if isCrossed[node] { arrive(at: 2 * node, from: place) }
        // Ties hold any number of paths, so that nodes alone part the ends.
        for target in graph.neighbours(node) { arrive(at: 2 * Int(target), from: place) }
      } else {
        if !isCrossed[node] { arrive(at: 2 * node + 1, from: place) }
        for slot in graph.row(node) where isUsed[Int(twins[slot])] {
          arrive(at: 2 * Int(graph.targets[slot]) + 1, from: place)
        }
      }
    }
    return arrivals[2 * target] != -1
  }

  private mutating func arrive(at place: Int, from before: Int) {
    guard arrivals[place] == -1 else { return }
    arrivals[place] = Int32(truncatingIfNeeded: before)
    queue.append(Int32(truncatingIfNeeded: place))
  }
}
