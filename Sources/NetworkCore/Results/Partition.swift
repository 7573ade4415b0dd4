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

  /// Creates a partition from numbers that tell the groups apart, in network order; with *n* nodes
  /// they lie from −*n* to *n* − 1.
  ///
  /// Groups are numbered anew by size.
  ///
  /// - Complexity: O(*n*).
  package init(labels: [Int32], of measure: some Measure, in network: Network<Node>) {
    precondition(labels.count == network.nodes.count, "one group for each node")
    var numbers = [Int32](repeating: -1, count: 2 * labels.count)
    var sizes: [Int] = []
    let byFirstNode = labels.map { label in
      let place = Int(label) + labels.count
      if numbers[place] < 0 {
        numbers[place] = Int32(sizes.count)
        sizes.append(0)
      }
      sizes[Int(numbers[place])] += 1
      return numbers[place]
    }
    let bySize = places(bySize: sizes)
    self.measure = measure.description
    self.context = network.context
    self.nodes = network.nodes
    self.labels = byFirstNode.map { bySize[Int($0)] }
    self.groupCount = sizes.count
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

/// The place of each size among them all, largest first; equal ones keep their order.
private func places(bySize sizes: [Int]) -> [Int32] {
  var starts = [Int32](repeating: 0, count: (sizes.max() ?? 0) + 1)
  for size in sizes { starts[size - 1] += 1 }
  for size in starts.indices.reversed().dropFirst() { starts[size] += starts[size + 1] }
  return sizes.map { size in
    defer { starts[size] += 1 }
    return starts[size]
  }
}
