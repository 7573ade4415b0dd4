/// Some of the nodes of a network, marked for one reason.
///
///     let pillars = try network.marks(.articulation)
///     pillars.contains("TUM")   // Bool
///     pillars.marked            // the nodes, in network order
public struct NodeMarks<Node: Hashable & Sendable>: Sendable {
  /// What the marks mean.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// The nodes, in network order.
  public let nodes: NodeTable<Node>

  /// Whether each node is marked, in network order.
  package let flags: [Bool]

  package init(_ flags: [Bool], of measure: some Measure, in network: Network<Node>) {
    precondition(flags.count == network.nodes.count, "one flag for each node")
    self.flags = flags
    self.measure = measure.description
    self.context = network.context
    self.nodes = network.nodes
  }

  /// Whether `node` is marked; `false` if it is not in the network.
  public func contains(_ node: Node) -> Bool {
    nodes.position(of: node).map { flags[$0] } ?? false
  }

  /// The marked nodes, in network order.
  ///
  /// - Complexity: O(*n*).
  public var marked: [Node] {
    flags.indices.filter { flags[$0] }.map { nodes[$0] }
  }
}
