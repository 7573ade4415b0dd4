/// The nodes of a network divided into groups, each node in one.
///
/// Groups are numbered from 0 by size, largest first; equal sizes by their first node.
public struct Partition<Node: Hashable & Sendable>: Sendable {
  /// How the groups were found.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// The nodes, in network order.
  public let nodes: NodeTable<Node>

  /// The group of each node, in network order.
  package let labels: [Int32]

  /// How many groups there are.
  public let groupCount: Int

  /// Creates a partition from any numbers that tell the groups apart, in network order.
  ///
  /// Groups are numbered anew by size.
  package init(labels: [Int32], of measure: some Measure, in network: Network<Node>) {
    precondition(labels.count == network.nodes.count, "one group for each node")
    var sizes: [Int32: (size: Int, first: Int)] = [:]
    for (position, label) in labels.enumerated() {
      sizes[label, default: (0, position)].size += 1
    }
    let ordered = sizes.sorted {
      (-$0.value.size, $0.value.first) < (-$1.value.size, $1.value.first)
    }
    var numbers: [Int32: Int32] = [:]
    for (number, group) in ordered.enumerated() { numbers[group.key] = Int32(number) }
    self.measure = measure.description
    self.context = network.context
    self.nodes = network.nodes
    self.labels = labels.map { numbers[$0] ?? 0 }
    self.groupCount = ordered.count
  }

  /// The group of `node`, or `nil` if it is not in the network.
  public subscript(node: Node) -> Int? {
    nodes.position(of: node).map { Int(labels[$0]) }
  }

  /// The nodes of each group, in network order; the largest group first.
  ///
  /// - Complexity: O(*n*).
  public var groups: [[Node]] {
    var groups = [[Node]](repeating: [], count: groupCount)
    for (position, label) in labels.enumerated() { groups[Int(label)].append(nodes[position]) }
    return groups
  }
}
