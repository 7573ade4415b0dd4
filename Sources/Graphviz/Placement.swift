/// Where a layout put the parts of a diagram, in points; *y* grows upwards.
public struct Placement: Hashable, Sendable {
  /// The rectangle around all nodes, edges and labels; background and padding are not in it.
  public let bounds: Rectangle

  /// The nodes, in the diagram's order.
  public let nodes: [NodePlace]

  /// The rectangles of the clusters, in the diagram's order; `nil` with engines that draw none.
  public let clusters: [Rectangle?]

  /// What Graphviz had to remark, such as a label too large for its node.
  ///
  /// It calls the nodes n0, n1, n2, … in the diagram's order.
  public let warnings: [String]

  private let positions: [NodeKey: Int]

  init(bounds: Rectangle, nodes: [NodePlace], clusters: [Rectangle?], warnings: [String]) {
    self.bounds = bounds
    self.nodes = nodes
    self.clusters = clusters
    self.warnings = warnings
    positions = Dictionary(
      nodes.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of the node that is called `key`, if there is one.
  public subscript(key: NodeKey) -> NodePlace? {
    positions[key].map { nodes[$0] }
  }
}

/// Where a layout put a node, and how large it is.
public struct NodePlace: Hashable, Sendable {
  /// What the node is called.
  public let key: NodeKey

  /// Its middle.
  public let centre: Point

  /// Its width and height.
  public let size: Size

  /// The rectangle it fills.
  public var bounds: Rectangle { Rectangle(centre: centre, size: size) }
}
