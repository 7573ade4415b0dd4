/// The nodes of a network, in order of first appearance.
///
/// Each node has a compact position, which the kernels work with; users look things up by node.
public struct NodeTable<Node: Hashable & Sendable>: Sendable, RandomAccessCollection {
  private var nodes: [Node] = []
  private var positions: [Node: Int32] = [:]

  /// Creates a table of `nodes`; a node that occurs again is left out.
  public init(_ nodes: some Sequence<Node>) {
    for node in nodes { insert(node) }
  }

  /// The first position.
  public var startIndex: Int { 0 }

  /// One past the last position.
  public var endIndex: Int { nodes.count }

  /// The node at `position`.
  public subscript(position: Int) -> Node { nodes[position] }

  /// Where `node` stands, or `nil` if it is not in the network.
  public func position(of node: Node) -> Int? {
    positions[node].map(Int.init)
  }

  /// The position of `node`, which is added at the end if it is new.
  @discardableResult
  package mutating func insert(_ node: Node) -> Int {
    if let known = positions[node] { return Int(known) }
    positions[node] = Int32(nodes.count)
    nodes.append(node)
    return nodes.count - 1
  }
}
