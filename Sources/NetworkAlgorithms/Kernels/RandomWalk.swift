import NetworkCore

/// Where somebody is who walks along ties, each as likely as it is strong, and now and then starts
/// anew anywhere.
///
/// Each step brings any two starting points closer by the factor `damping`, so the walk settles.
struct RandomWalk {
  static let mostSteps = 100_000

  private let graph: CompressedGraph
  private let damping: Double

  /// How likely somebody at the neighbour is to come along the tie, in the order of the slots.
  private let arrivals: [Double]

  init(_ graph: CompressedGraph, damping: Double) {
    self.graph = graph
    self.damping = damping
    let sums = graph.strengthSums
    arrivals = zip(graph.strengths, graph.targets).map { $0 / sums[Int($1)] }
  }

  /// The share of time spent at each node, which adds up to 1, or `nil` if it does not settle.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func settled(run: RunControl) throws -> [Double]? {
    var shares = [Double](
      repeating: 1 / Double(graph.nodeCount), count: graph.nodeCount)
    // What is still to come is less than the last change / (1 − damping); changes below 1e-15 are
    // rounding errors.
    let tolerance = max(1e-13 * (1 - damping), 1e-15)
    for _ in 0..<Self.mostSteps {
      try run.check()
      let next = step(from: shares)
      let change = zip(next, shares).reduce(0) { $0 + abs($1.0 - $1.1) }
      shares = next
      if change <= tolerance { return shares }
    }
    return nil
  }

  private func step(from shares: [Double]) -> [Double] {
    let stranded = shares.indices.reduce(0) { graph.degree($1) == 0 ? $0 + shares[$1] : $0 }
    let anywhere = (1 - damping + damping * stranded) / Double(shares.count)
    let next = shares.indices.map { node in
      graph.row(node).reduce(0) { $0 + shares[Int(graph.targets[$1])] * arrivals[$1] } * damping
        + anywhere
    }
    let sum = next.reduce(0, +)
    return next.map { $0 / sum }
  }
}
