import NetworkCore

/// How many ties must go before two nodes can no longer reach each other, for all pairs at once.
///
/// A tree of as many pairs as there are nodes but one holds the answer for every pair: the least
/// number on the way between them. Parts that hang together in bridges are taken one by one, since
/// no two paths lead across a bridge.
struct EdgeConnectivities: Sendable {
  /// Pairs of nodes, and how many ties must go to part them.
  private(set) var tree: [(first: Int32, second: Int32, count: Int32)] = []

  private let nodeCount: Int

  /// How many nodes a part without bridges may have where an answer may be left out.
  static let limit = 10_000

  /// Finds the tree; `nil` if a part without bridges is above the limit.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - limit: How many nodes a part without bridges may have.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*c* *λ* *m*) for parts of *c* nodes, *m* ties and connectivities up to *λ*.
  ///
  /// > D. Gusfield. "Very simple methods for all pairs network flow analysis." *SIAM Journal on
  /// > Computing* 19(1), 1990, 143–155. doi:10.1137/0219009
  init?<Node>(
    of network: Network<Node>, limit: Int = EdgeConnectivities.limit, run: RunControl
  ) throws {
    let graph = try network.graph(run: run)
    nodeCount = graph.nodeCount
    let bridges = try DepthFirstCuts(network, run: run).bridges
    tree = bridges.map { ($0.first, $0.second, 1) }
    let parts = try ComponentLabels(graph.without(bridges), run: run)
    guard parts.sizes.allSatisfy({ $0 <= limit }) else { return nil }
    let members = CompressedLists(
      listCount: parts.sizes.count,
      entries: parts.labels.enumerated().map {
        (list: $0.element, entry: Int32(truncatingIfNeeded: $0.offset))
      })
    for part in parts.sizes.indices where parts.sizes[part] > 1 {
      let nodes = members.list(part).map(Int.init)
      try addTree(of: graph.part(among: nodes), nodes: nodes, run: run)
    }
  }

  private mutating func addTree(
    of graph: CompressedGraph, nodes: [Int], run: RunControl
  ) throws {
    var paths = EdgeDisjointPaths(graph, run: run)
    var parents = [Int](repeating: 0, count: nodes.count)
    for node in 1..<nodes.count {
      try run.check()
      let parent = parents[node]
      let most = min(graph.degree(node), graph.degree(parent))
      // Without a last search that fails nobody knows who is on which side.
      let count = try paths.count(from: node, to: parent, upTo: most + 1)
      tree.append(
        (
          Int32(truncatingIfNeeded: nodes[node]), Int32(truncatingIfNeeded: nodes[parent]),
          Int32(truncatingIfNeeded: count)
        ))
      for other in nodes.indices.dropFirst(node + 1)
      where parents[other] == parent && paths.isOnSourceSide(other) {
        parents[other] = node
      }
    }
  }

  /// For each node, the most ties that must go to part it from some other; 0 without ties.
  var levels: [Int32] {
    var levels = [Int32](repeating: 0, count: nodeCount)
    for pair in tree {
      levels[Int(pair.first)] = max(levels[Int(pair.first)], pair.count)
      levels[Int(pair.second)] = max(levels[Int(pair.second)], pair.count)
    }
    return levels
  }

  /// Which nodes `count` ties or more must go to part, as labels below the number of nodes.
  func classes(atLeast count: Int) -> [Int32] {
    let ties = tree.filter { $0.count >= count }
      .map { WeightedEdge($0.first, $0.second, strength: 1) }
    return ComponentLabels(CompressedGraph(nodeCount: nodeCount, edges: ties)).labels
  }
}

extension CompressedGraph {
  /// The graph without some ties, which are in ascending order, the earlier end first.
  fileprivate func without(_ ties: [(first: Int32, second: Int32)]) -> CompressedGraph {
    var next = 0
    let kept = edges.filter { edge in
      guard next < ties.count, edge.first == ties[next].first, edge.second == ties[next].second
      else { return true }
      next += 1
      return false
    }
    return CompressedGraph(nodeCount: nodeCount, edges: kept)
  }
}
