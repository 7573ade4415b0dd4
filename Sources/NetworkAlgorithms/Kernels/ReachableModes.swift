import NetworkCore

/// How many nodes of either mode each node's component has.
struct ReachableModes {
  /// Nodes of the same mode, itself included, for the rows and then the columns.
  private(set) var own: [Int]

  /// Nodes of the other mode.
  private(set) var other: [Int]

  /// - Parameters:
  ///   - graph: Rows and then columns.
  ///   - rowCount: How many nodes are rows.
  init(_ graph: CompressedGraph, rowCount: Int) {
    let components = ComponentLabels(graph)
    var rows = [Int](repeating: 0, count: components.sizes.count)
    for node in 0..<rowCount { rows[Int(components.labels[node])] += 1 }
    own = []
    other = []
    for (node, label) in components.labels.enumerated() {
      let columns = components.sizes[Int(label)] - rows[Int(label)]
      own.append(node < rowCount ? rows[Int(label)] : columns)
      other.append(node < rowCount ? columns : rows[Int(label)])
    }
  }
}
