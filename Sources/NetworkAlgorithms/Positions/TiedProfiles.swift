import NetworkCore

/// The nodes that have ties, and the row of each one's strengths to all of them.
///
/// Nodes without ties have no position; they make up one more group.
struct TiedProfiles: Sendable {
  /// The positions of the nodes with ties, ascending.
  let nodes: [Int]

  /// The strength of the tie of any two of them, 0 where there is none.
  let rows: [[Double]]

  private let nodeCount: Int

  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Returns: `nil` if more than `limit` nodes have ties.
  init?<Node>(
    of network: Network<Node>, reading: TieReading, limit: Int, run: RunControl
  ) throws {
    try run.check()
    let counts = try network.partnerCounts(run: run)
    nodes = counts.indices.filter { counts[$0] > 0 }
    nodeCount = counts.count
    guard nodes.count <= limit else { return nil }
    let graph = try network.graph(run: run).induced(by: nodes).read(as: reading)
    rows = (0..<graph.nodeCount).map { node in
      var row = [Double](repeating: 0, count: graph.nodeCount)
      for slot in graph.row(node) { row[Int(graph.targets[slot])] = graph.strengths[slot] }
      return row
    }
  }

  /// The labels of all nodes: those of `groups`, which are below the number of nodes with ties, and
  /// one that nodes without ties share.
  func labels(_ groups: [Int]) -> [Int32] {
    var labels = [Int32](repeating: -1, count: nodeCount)
    for (place, node) in nodes.enumerated() {
      labels[node] = Int32(truncatingIfNeeded: groups[place])
    }
    return labels
  }
}
