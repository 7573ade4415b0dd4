import NetworkCore

/// Where somebody is who walks along ties, each as likely as it is strong, and now and then starts
/// anew anywhere.
///
/// Each sweep takes the newest shares of all neighbours, those of the same sweep included (the
/// method of Gauss and Seidel), so a bipartite network does not make it swing to and fro. The
/// share of a whole component is known beforehand; every sweep is scaled to it, so a damping close
/// to 1 does not make it slow.
struct RandomWalk {
  static let mostSweeps = 100_000

  private let graph: CompressedGraph
  private let damping: Double

  /// How likely somebody at the neighbour is to come along the tie, in the order of the slots.
  private let arrivals: [Double]

  private let components: ComponentLabels

  /// The share of an isolate, which is the part of any node's share that comes along no tie.
  private let base: Double

  /// The mean share of the nodes that have ties; it is the same in every component.
  private let mean: Double

  init(_ graph: CompressedGraph, damping: Double) {
    self.graph = graph
    self.damping = damping
    let sums = graph.strengthSums
    arrivals = zip(graph.strengths, graph.targets).map { $0 / sums[Int($1)] }
    components = ComponentLabels(graph)
    // Whoever is at an isolate starts anew: base = (1 − d + d · isolates · base) / n. Whoever is
    // elsewhere walks on: mean = base + d · mean.
    let isolates = Double((0..<graph.nodeCount).count { graph.degree($0) == 0 })
    base = (1 - damping) / (Double(graph.nodeCount) - damping * isolates)
    mean = base / (1 - damping)
  }

  /// The share of time spent at each node, which adds up to 1, or `nil` if it does not settle.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func settled(run: RunControl) throws -> [Double]? {
    var shares = (0..<graph.nodeCount).map { graph.degree($0) > 0 ? mean : base }
    for _ in 0..<Self.mostSweeps {
      try run.check()
      var next = shares
      sweep(&next)
      scale(&next)
      let change = zip(next, shares).reduce(0) { $0 + abs($1.0 - $1.1) }
      shares = next
      // Smaller changes are rounding errors.
      if change <= 2e-15 { return shares }
    }
    return nil
  }

  /// Sets every share by those of the neighbours.
  private func sweep(_ shares: inout [Double]) {
    for node in shares.indices {
      var inflow = 0.0
      for slot in graph.row(node) { inflow += shares[Int(graph.targets[slot])] * arrivals[slot] }
      shares[node] = base + damping * inflow
    }
  }

  /// Gives every component the share it is known to have.
  private func scale(_ shares: inout [Double]) {
    var sums = [Double](repeating: 0, count: components.sizes.count)
    for (node, label) in components.labels.enumerated() { sums[Int(label)] += shares[node] }
    for (node, label) in components.labels.enumerated() where graph.degree(node) > 0 {
      shares[node] *= mean * Double(components.sizes[Int(label)]) / sums[Int(label)]
    }
  }
}
