import NetworkCore

/// Which connected component each node is in.
struct ComponentLabels {
  /// The component of each node; components are numbered by their first node.
  private(set) var labels: [Int32]

  /// How many nodes each component has.
  private(set) var sizes: [Int] = []

  /// Searches `graph` breadth first.
  ///
  /// If `groups` are given, ties between different groups are not walked along, so each group
  /// falls into its connected parts.
  init(_ graph: CompressedGraph, within groups: [Int32]? = nil) {
    labels = [Int32](repeating: -1, count: graph.nodeCount)
    var reached: [Int32] = []
    for root in 0..<graph.nodeCount where labels[root] < 0 {
      let component = Int32(sizes.count)
      reached.removeAll(keepingCapacity: true)
      reached.append(Int32(root))
      labels[root] = component
      var head = 0
      while head < reached.count {
        let node = Int(reached[head])
        head += 1
        for next in graph.neighbours(node) where labels[Int(next)] < 0 {
          if let groups, groups[Int(next)] != groups[node] { continue }
          labels[Int(next)] = component
          reached.append(next)
        }
      }
      sizes.append(reached.count)
    }
  }
}
