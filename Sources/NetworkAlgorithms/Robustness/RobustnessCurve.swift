public import NetworkCore

/// What is left of a network while its nodes leave one by one.
///
///     let curve = try network.robustnessCurve(by: .degree())
///     curve?.shares[10]    // the share of all nodes in the largest component without ten of them
///     curve?.robustness    // 0.21: Schneider's R
///
/// ## Conventions
///
/// - Shares are of all nodes that there were at first.
/// - Drawn by chance, the shares are means over the draws, and ``removed`` is empty.
public struct RobustnessCurve<Node: Hashable & Sendable>: Sendable {
  /// The nodes in the order in which they leave.
  public let removed: [Node]

  /// The share of all nodes in the largest component when 0, 1, 2, … have left.
  public let shares: [Double]

  /// How the network came about.
  public let context: NetworkContext

  /// The mean share over the nodes that leave, each counted when it has left; `nil` without any.
  public var robustness: Double? {
    guard shares.count > 1 else { return nil }
    return shares.dropFirst().reduce(0, +) / Double(shares.count - 1)
  }
}

extension Network {
  /// What is left of the network while its nodes leave one by one.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Returns: The curve; `nil` if betweenness is to be taken anew each time, and a component has
  ///   more than ``NodeRemoval/mostNodes`` nodes.
  /// - Complexity: O(*n* log *n* + *m*) by degree, for each draw O(*n* + *m*) by chance, and that of
  ///   betweenness, by betweenness: once, or *n* times in ever smaller networks.
  public func robustnessCurve(
    by removal: NodeRemoval, run: RunControl = RunControl()
  ) throws -> RobustnessCurve<Node>? {
    let graph = try graph(run: run)
    if case .random(let draws, let seed) = removal {
      let sums = try graph.largestAfterRandomRemovals(draws: draws, seed: seed, run: run)
      return curve(sums.total, over: sums.draws, removed: [])
    }
    guard let order = try removal.order(in: graph, run: run) else { return nil }
    return curve(try graph.largestComponents(removing: order, run: run), over: 1, removed: order)
  }

  /// What is left of the network while the nodes in `order` leave one by one.
  ///
  /// Nodes that are not in the network, or leave for the second time, are passed over.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*).
  public func robustnessCurve(
    removing order: [Node], run: RunControl = RunControl()
  ) throws -> RobustnessCurve<Node> {
    var isNew = [Bool](repeating: true, count: nodes.count)
    let positions = order.compactMap { nodes.position(of: $0) }.filter { position in
      defer { isNew[position] = false }
      return isNew[position]
    }
    let largest = try graph(run: run).largestComponents(removing: positions, run: run)
    return curve(largest, over: 1, removed: positions)
  }

  private func curve(
    _ largest: [Int], over draws: Int, removed: [Int]
  ) -> RobustnessCurve<Node> {
    let all = Double(max(1, nodes.count)) * Double(max(1, draws))
    return RobustnessCurve(
      removed: removed.map { nodes[$0] }, shares: largest.map { Double($0) / all },
      context: context)
  }
}

extension CompressedGraph {
  /// How many nodes the largest component has when 0, 1, 2, … of the nodes in `order` have left.
  ///
  /// They come back one by one, the last first, and join what they are tied to.
  fileprivate func largestComponents(removing order: [Int], run: RunControl) throws -> [Int] {
    var budget = LookBudget(run)
    var grown = RegrownComponents(count: nodeCount)
    for node in others(than: order) { try grown.add(node, of: self, &budget) }
    var sizes = [grown.largest]
    for node in order.reversed() {
      try grown.add(node, of: self, &budget)
      sizes.append(grown.largest)
    }
    return sizes.reversed()
  }

  /// The sums over draws by chance.
  fileprivate func largestAfterRandomRemovals(
    draws: Int, seed: Seed, run: RunControl
  ) throws -> (total: [Int], draws: Int) {
    // Without ties all orders are alike.
    guard edgeCount > 0 else {
      return ((0...nodeCount).map { min(1, nodeCount - $0) }, 1)
    }
    let total = try foldLanes(over: draws, run: run) { lane in
      var sum = [Int](repeating: 0, count: nodeCount + 1)
      for draw in lane {
        var order = Array(0..<nodeCount)
        var generator = seed.stream(draw).generator()
        generator.shuffle(&order)
        guard let sizes = try? largestComponents(removing: order, run: run) else { break }
        for place in sizes.indices { sum[place] += sizes[place] }
      }
      return sum
    } combine: { total, part in
      for place in total.indices { total[place] += part[place] }
    }
    return (total ?? [], draws)
  }
}

/// Components that grow together while nodes come back.
private struct RegrownComponents {
  private(set) var largest = 0
  private var parents: [Int32]
  private var sizes: [Int32]

  init(count: Int) {
    parents = [Int32](repeating: -1, count: count)
    sizes = [Int32](repeating: 1, count: count)
  }

  mutating func add(
    _ node: Int, of graph: CompressedGraph, _ budget: inout LookBudget
  ) throws {
    parents[node] = Int32(node)
    try budget.spend(1 + graph.degree(node))
    var root = node
    for neighbour in graph.neighbours(node) where parents[Int(neighbour)] >= 0 {
      let other = self.root(of: Int(neighbour))
      guard other != root else { continue }
      let (kept, joined) = sizes[root] < sizes[other] ? (other, root) : (root, other)
      parents[joined] = Int32(kept)
      sizes[kept] += sizes[joined]
      root = kept
    }
    largest = max(largest, Int(sizes[root]))
  }

  /// Paths are halved whenever they are walked.
  private mutating func root(of node: Int) -> Int {
    var node = node
    while Int(parents[node]) != node {
      parents[node] = parents[Int(parents[node])]
      node = Int(parents[node])
    }
    return node
  }
}
