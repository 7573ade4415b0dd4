public import NetworkCore

/// In which order the nodes of a network leave it, all of them in the end.
public enum NodeRemoval: Hashable, Sendable {
  /// In an order drawn by chance; what is left is the mean over several draws.
  case random(draws: Int = 10, seed: Seed)
  /// Those with the most ties first.
  case degree(ScoreTime = .recomputed)
  /// Those between the most others first.
  case betweenness(ScoreTime = .recomputed)

  /// When the scores are taken by which nodes leave.
  public enum ScoreTime: String, Hashable, Sendable, CaseIterable {
    /// Once, in the whole network.
    case initial
    /// Anew in what is left, each time that a node has left.
    case recomputed
  }

  /// The most nodes of a component for which betweenness is taken anew each time.
  public static let mostNodes = 1_000
}

extension NodeRemoval {
  var parameters: [MeasureDescription.Parameter] {
    switch self {
    case .random(let draws, let seed):
      [
        .init(name: "removal", value: "random"), .init(name: "draws", value: "\(draws)"),
        .init(name: "seed", value: "\(seed)"),
      ]
    case .degree(let time):
      [.init(name: "removal", value: "degree"), .init(name: "scores", value: time.rawValue)]
    case .betweenness(let time):
      [.init(name: "removal", value: "betweenness"), .init(name: "scores", value: time.rawValue)]
    }
  }

  /// The convention in a sentence.
  var convention: String {
    switch self {
    case .random(let draws, _): "Nodes leave in an order of chance; the mean over \(draws) draws."
    case .degree(let time), .betweenness(let time):
      time == .recomputed
        ? "Scores are taken anew each time that a node has left."
        : "Scores are taken once, in the whole network."
    }
  }

  /// The nodes in the order in which they leave by their scores; `nil` by chance, and where a
  /// component is too large or has more shortest paths than can be counted.
  ///
  /// Those without ties leave last, in order.
  func order(in graph: CompressedGraph, run: RunControl) throws -> [Int]? {
    let tied = graph.tiedNodes
    let order = try order(ofTied: graph.induced(by: tied), run: run)
    return order.map {
      $0.map { tied[$0] } + (0..<graph.nodeCount).filter { graph.degree($0) == 0 }
    }
  }

  private func order(ofTied graph: CompressedGraph, run: RunControl) throws -> [Int]? {
    switch self {
    case .random: return nil
    case .degree(.initial):
      return try graph.nodesByScore([Double](repeating: 0, count: graph.nodeCount), run: run)
    case .betweenness(.initial):
      let sums = try dependencySums(in: FoldedGraph(folding: graph, run: run), run: run)
      return sums.contains(where: \.isNaN) ? nil : try graph.nodesByScore(sums, run: run)
    case .degree(.recomputed): return try graph.nodesByDegreeLeft(run: run)
    case .betweenness(.recomputed): return try graph.nodesByBetweennessLeft(run: run)
    }
  }
}

extension CompressedGraph {
  /// The nodes with the highest scores first; of equal ones those with the most ties, then in order.
  ///
  /// What differs by rounding alone counts as equal.
  fileprivate func nodesByScore(_ scores: [Double], run: RunControl) throws -> [Int] {
    try run.check()
    let rounded = scores.map { ($0 * 0x1p20).rounded() }
    return (0..<nodeCount).sorted {
      (-rounded[$0], -degree($0), $0) < (-rounded[$1], -degree($1), $1)
    }
  }

  /// The nodes in the order in which they leave, each having the most ties that are left.
  fileprivate func nodesByDegreeLeft(run: RunControl) throws -> [Int] {
    var budget = LookBudget(run)
    var left = degrees
    var heap = LengthHeap()
    for node in 0..<nodeCount { heap.push((-Int64(left[node]), Int32(node))) }
    var order: [Int] = []
    order.reserveCapacity(nodeCount)
    while let next = heap.pop() {
      let node = Int(next.node)
      // Whoever has fewer ties by now stands further down once more.
      guard left[node] >= 0, Int64(left[node]) == -next.distance else { continue }
      left[node] = -1
      order.append(node)
      try budget.spend(1 + degree(node))
      for neighbour in neighbours(node) where left[Int(neighbour)] >= 0 {
        left[Int(neighbour)] -= 1
        heap.push((-Int64(left[Int(neighbour)]), neighbour))
      }
    }
    return order
  }

  /// The nodes in the order in which they leave, each being between most others that are left;
  /// `nil` if a component is too large.
  ///
  /// Who leaves changes the scores of its own component alone: each gives an order, and these are
  /// merged by the scores.
  fileprivate func nodesByBetweennessLeft(run: RunControl) throws -> [Int]? {
    let components = try ComponentLabels(self, run: run)
    guard components.sizes.allSatisfy({ $0 <= NodeRemoval.mostNodes }) else { return nil }
    let parts = CompactLabels(components.labels).members
    let found = try mapReplicates(0..<components.sizes.count, run: run) {
      RunControl(within: run)
    } _: { label, inner -> [BetweennessRemoval.Step]? in
      let members = parts.list(label).map { Int($0) }
      var removal = BetweennessRemoval(induced(by: members))
      return try removal.order(run: inner)?.map {
        .init(key: $0.key, node: Int32(members[Int($0.node)]))
      }
    }
    let orders = found.compactMap(\.self)
    guard orders.count == found.count else { return nil }
    return merged(orders, of: components)
  }

  /// One order of all nodes: always the one that stands by most of those that are next in theirs.
  private func merged(
    _ orders: [[BetweennessRemoval.Step]], of components: ComponentLabels
  ) -> [Int] {
    var heap = LengthHeap()
    var cursors = [Int](repeating: 0, count: orders.count)
    for order in orders { heap.push((-order[0].key, order[0].node)) }
    var merged: [Int] = []
    while let next = heap.pop() {
      merged.append(Int(next.node))
      let label = Int(components.labels[Int(next.node)])
      cursors[label] += 1
      guard cursors[label] < orders[label].count else { continue }
      let following = orders[label][cursors[label]]
      heap.push((-following.key, following.node))
    }
    return merged
  }
}
