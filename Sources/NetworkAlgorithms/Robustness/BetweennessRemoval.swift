import NetworkCore

/// A component of at most ``NodeRemoval/mostNodes`` nodes from which the node between most others
/// leaves again and again.
struct BetweennessRemoval {
  /// A node that leaves, and what it stands by.
  struct Step {
    var key: Int64
    var node: Int32
  }

  private let graph: CompressedGraph

  /// What each node stands by: its betweenness among those that are left, and then its ties.
  private var keys: [Int64]
  private var isLeft: [Bool]

  init(_ graph: CompressedGraph) {
    precondition(graph.nodeCount <= NodeRemoval.mostNodes, "the keys have room for so many ties")
    self.graph = graph
    keys = [Int64](repeating: 0, count: graph.nodeCount)
    isLeft = [Bool](repeating: true, count: graph.nodeCount)
  }

  /// The nodes in the order in which they leave; `nil` if there are more shortest paths than can be
  /// counted.
  mutating func order(run: RunControl) throws -> [Step]? {
    guard try score(Array(0..<graph.nodeCount), run: run) else { return nil }
    var steps: [Step] = []
    while steps.count < graph.nodeCount {
      try run.check()
      let rest = isLeft.indices.filter { isLeft[$0] }
      let next = rest.dropFirst().reduce(rest[0]) { keys[$1] > keys[$0] ? $1 : $0 }
      steps.append(Step(key: keys[next], node: Int32(next)))
      isLeft[next] = false
      guard try score(reached(from: next), run: run) else { return nil }
    }
    return steps
  }

  /// Who is left of those that `node` reached, ascending.
  private func reached(from node: Int) -> [Int] {
    var isMet = [Bool](repeating: false, count: graph.nodeCount)
    isMet[node] = true
    var queue = [node]
    var head = 0
    while head < queue.count {
      for next in graph.neighbours(queue[head]) where isLeft[Int(next)] && !isMet[Int(next)] {
        isMet[Int(next)] = true
        queue.append(Int(next))
      }
      head += 1
    }
    return queue.dropFirst().sorted()
  }

  /// Sets the keys of `members`, who have ties to one another alone, and tells whether their
  /// shortest paths could be counted.
  private mutating func score(_ members: [Int], run: RunControl) throws -> Bool {
    let part = graph.induced(by: members)
    guard part.edgeCount > 0 else {
      for member in members { keys[member] = 0 }
      return true
    }
    let sums = try dependencySums(in: FoldedGraph(folding: part, run: run), run: run)
    guard !sums.contains(where: \.isNaN) else { return false }
    for (place, member) in members.enumerated() {
      // Rounding must not tell equal scores apart.
      keys[member] = Int64((sums[place] * 0x1p20).rounded()) << 10 | Int64(part.degree(place))
    }
    return true
  }
}
