import NetworkCore

extension CompressedGraph {
  /// The strengths of each node's ties, added up.
  var strengthSums: [Double] {
    (0..<nodeCount).map { node in row(node).reduce(0) { $0 + strengths[$1] } }
  }

  /// The strength of each node's strongest tie, or 0 where it has none.
  var strongestTies: [Double] {
    (0..<nodeCount).map { node in row(node).reduce(0) { max($0, strengths[$1]) } }
  }
}
