extension DirectedNetwork {
  /// Creates a network from a graph that is known to be sound.
  package init(
    nodes: NodeTable<Node>, graph: DirectedGraph, context: NetworkContext = NetworkContext()
  ) {
    precondition(nodes.count == graph.nodeCount, "a network has one node for each row")
    self.nodes = nodes
    self.context = context
    self.graph = graph
  }
}
