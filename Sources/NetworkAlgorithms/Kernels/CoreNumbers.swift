import NetworkCore

/// Takes away, level after level, the nodes that have no more neighbours left than the level, and
/// notes the level at which each one goes.
///
/// A node that goes is looked at once, and so is, at each level, every node that is left: in all
/// those are the core numbers' sum, which is at most 2*m*. Nothing is kept in order of degree.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: O(*n* + *m*) for given ties; O(*n* + Σ n(k)²) for columns of n(k) rows, whose
///   ties are not worked out. It takes 12 bytes a node, and 4 a participation.
///
/// > V. Batagelj, M. Zaveršnik. "Fast algorithms for determining (generalized) core groups in
/// > social networks." *Advances in Data Analysis and Classification* 5, 2011, 129–145.
/// > doi:10.1007/s11634-010-0079-y
func coreNumbers<Node>(of network: Network<Node>, run: RunControl) throws -> [Int32] {
  let counts = try network.partnerCounts(run: run)
  guard let table = network.incidence?.table else {
    return try peel(PeeledGraph(try network.graph(run: run), left: counts), run: run)
  }
  return try peel(PeeledTable(table, left: counts), run: run)
}

private func peel(_ ties: some PeeledTies, run: RunControl) throws -> [Int32] {
  var ties = ties
  var budget = LookBudget(run)
  var remaining = Array(0..<Int32(ties.nodeCount))
  var going: [Int32] = []
  var level: Int32 = 0
  while !remaining.isEmpty {
    try budget.spend(remaining.count)
    going.removeAll(keepingCapacity: true)
    var nextLevel = divide(&remaining, by: ties, at: level, going: &going)
    if !going.isEmpty {
      try ties.peel(&going, at: level, budget: &budget)
      nextLevel = level + 1
    }
    level = nextLevel
  }
  return (0..<Int32(ties.nodeCount)).map(ties.left)
}

/// Moves those of `remaining` who have `level` left to `going`, drops those who went before, and
/// returns the least that the others have left.
private func divide(
  _ remaining: inout [Int32], by ties: some PeeledTies, at level: Int32, going: inout [Int32]
) -> Int32 {
  var nodes = remaining.mutableSpan
  var kept = 0
  var least = Int32.max
  for place in nodes.indices {
    let node = nodes[place]
    let degree = ties.left(of: node)
    if degree == level { going.append(node) }
    nodes[kept] = node
    kept &+= degree > level ? 1 : 0
    least = min(least, degree > level ? degree : least)
  }
  remaining.removeLast(remaining.count - kept)
  return least
}

/// Ties that are taken away node by node.
protocol PeeledTies {
  var nodeCount: Int { get }

  /// How many neighbours `node` has left, or had when it went.
  func left(of node: Int32) -> Int32

  /// Takes away the ties of those who are `going` at a level: each neighbour that has more than
  /// `level` left has one less, and whoever gets there goes as well.
  mutating func peel(
    _ going: inout [Int32], at level: Int32, budget: inout LookBudget
  ) throws
}

private struct PeeledGraph: PeeledTies {
  private let graph: CompressedGraph
  private var left: [Int32]

  init(_ graph: CompressedGraph, left: [Int32]) {
    self.graph = graph
    self.left = left
  }

  var nodeCount: Int { left.count }

  func left(of node: Int32) -> Int32 { left[Int(node)] }

  mutating func peel(
    _ going: inout [Int32], at level: Int32, budget: inout LookBudget
  ) throws {
    let graph = graph  // a span of `self.graph` would borrow all of `self`
    let (offsets, targets) = (graph.offsets.span, graph.targets.span)
    var left = left.mutableSpan
    var head = 0
    while head < going.count {
      let node = Int(going[head])
      head += 1
      try budget.spend(1 + offsets[node + 1] - offsets[node])
      for slot in offsets[node]..<offsets[node + 1] {
        let neighbour = Int(targets[slot])
        let degree = left[neighbour]
        // Half of the neighbours went before, in no order that a processor could foresee.
        left[neighbour] = degree &- (degree > level ? 1 : 0)
        if degree == level &+ 1 { going.append(targets[slot]) }
      }
    }
  }
}
