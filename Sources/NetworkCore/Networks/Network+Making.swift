extension Network {
  /// Creates a network from its ties, and from nodes that may have none.
  ///
  /// - Parameters:
  ///   - nodes: Nodes that are there even without a tie; they come first.
  ///   - ties: The ties; their ends are added to the nodes.
  ///   - context: How the network came about.
  /// - Throws: `NetworkError` for a loop, a strength that is not above 0, 2³¹ ties or more, or
  ///   2³¹ nodes or more.
  /// - Complexity: O(*n* + *m*).
  @inlinable
  public init(
    nodes: [Node] = [], ties: some Sequence<Tie<Node>>,
    context: NetworkContext = NetworkContext()
  ) throws(NetworkError<Node>) {
    try self.init(nodes: nodes, ties: ties, context: context, tieLimit: TieLimit.ties)
  }

  /// Creates a network that has fewer than `tieLimit` ties, and no more than `nodeLimit` nodes.
  @inlinable
  package init(
    nodes: [Node] = [], ties: some Sequence<Tie<Node>>,
    context: NetworkContext = NetworkContext(), tieLimit: Int, nodeLimit: Int = TieLimit.nodes
  ) throws(NetworkError<Node>) {
    var table = NodeTable<Node>([])
    for node in nodes {
      table.insert(node)
      guard table.count <= nodeLimit else { throw .tooManyNodes(limit: nodeLimit) }
    }
    var edges: [WeightedEdge] = []
    edges.reserveCapacity(ties.underestimatedCount)
    for tie in ties {
      guard tie.first != tie.second else { throw .loop(at: tie.first) }
      guard tie.strength > 0, tie.strength.isFinite else { throw .strengthNotPositive(tie) }
      let first = Int32(truncatingIfNeeded: table.insert(tie.first))
      let second = Int32(truncatingIfNeeded: table.insert(tie.second))
      guard table.count <= nodeLimit else { throw .tooManyNodes(limit: nodeLimit) }
      edges.append(WeightedEdge(first, second, strength: tie.strength))
    }
    try self.init(nodes: table, edges: edges, context: context, tieLimit: tieLimit)
  }
}
