/// The nodes of a network, in order of first appearance.
///
/// Each node has a compact position, which the kernels work with; users look things up by node.
/// There are fewer than 2³¹ of them.
public struct NodeTable<Node: Hashable & Sendable>: Sendable, RandomAccessCollection {
  // Looking up nodes is most of the work of making a network: it is inlinable, since the compiler
  // must know how a type of node hashes (a third of the time).
  @usableFromInline var nodes: [Node] = []
  @usableFromInline var positions: [Node: Int32] = [:]

  /// Creates a table of `nodes`; a node that occurs again is left out.
  ///
  /// - Precondition: There are fewer than 2³¹ different nodes.
  @inlinable
  public init(_ nodes: some Sequence<Node>) {
    self.nodes.reserveCapacity(nodes.underestimatedCount)
    positions.reserveCapacity(nodes.underestimatedCount)
    for node in nodes { insert(node) }
  }

  /// The first position.
  public var startIndex: Int { 0 }

  /// One past the last position.
  @inlinable public var endIndex: Int { nodes.count }

  /// The node at `position`.
  @inlinable
  public subscript(position: Int) -> Node { nodes[position] }

  /// Where `node` stands, or `nil` if it is not in the network.
  @inlinable
  public func position(of node: Node) -> Int? {
    positions[node].map(Int.init)
  }

  /// The position of `node`, which is added at the end if it is new.
  @inlinable
  @discardableResult
  package mutating func insert(_ node: Node) -> Int {
    precondition(nodes.count <= Int(Int32.max), "the places of nodes are 32-bit numbers")
    let end = Int32(truncatingIfNeeded: nodes.count)
    let position = { (known: inout Int32) in known }(&positions[node, default: end])
    if position == end { nodes.append(node) }
    return Int(position)
  }
}
