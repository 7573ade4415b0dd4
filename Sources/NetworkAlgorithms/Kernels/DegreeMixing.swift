import NetworkCore

/// How the degrees at the two ends of a tie go together.
struct DegreeMixing {
  /// The covariance of the degrees at the two ends, both ways round.
  private(set) var covariance = 0.0

  /// The variance of the degree at an end.
  private(set) var variance = 0.0

  /// Both sums run over distances from the mean, which keeps them accurate; they are not divided
  /// by the number of ends.
  init(_ graph: CompressedGraph) {
    guard graph.edgeCount > 0 else { return }
    let squares = (0..<graph.nodeCount).reduce(0.0) {
      $0 + Double(graph.degree($1)) * Double(graph.degree($1))
    }
    let mean = squares / Double(2 * graph.edgeCount)
    for node in 0..<graph.nodeCount {
      let distance = Double(graph.degree(node)) - mean
      variance += Double(graph.degree(node)) * distance * distance
      for next in graph.neighbours(node) {
        covariance += distance * (Double(graph.degree(Int(next))) - mean)
      }
    }
  }
}
