import NetworkCore

/// Two tied nodes, seen from the one with more neighbours, and what they share.
struct SharedTie {
  var first: Int
  var second: Int
  var strength: Double

  /// The sum of w(first,q) · w(second,q) · weight(q) over the neighbours *q* of both.
  var shared: Double
}

/// Visits each tie once, and adds for each node what `terms` says of its ties.
///
/// - Parameters:
///   - graph: The ties.
///   - weights: What a shared neighbour weighs.
///   - run: The hand on the computation.
///   - terms: What a tie adds to its first and to its second end.
/// - Complexity: O(*m* √*m*) time: only the neighbours of the end with fewer are looked through.
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Returns: The sum of the terms for each node.
func sumOverTies(
  of graph: CompressedGraph, weighing weights: [Double], run: RunControl,
  _ terms: @Sendable (SharedTie) -> (first: Double, second: Double)
) throws -> [Double] {
  try foldLanes(over: graph.nodeCount, run: run) { nodes in
    var marks = StrengthMarks(graph, weights)
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    for node in nodes where !run.isCancelled {
      marks.set(for: node)
      for slot in graph.row(node) {
        let other = Int(graph.targets[slot])
        guard (graph.degree(other), other) < (graph.degree(node), node) else { continue }
        let tie = SharedTie(
          first: node, second: other, strength: graph.strengths[slot],
          shared: marks.shared(with: other))
        let (first, second) = terms(tie)
        sums[node] += first
        sums[other] += second
      }
      marks.clear(for: node)
    }
    return sums
  } combine: { total, lane in
    for node in total.indices { total[node] += lane[node] }
  } ?? []
}

/// The weighed strengths of one node's ties, by neighbour.
private struct StrengthMarks {
  private let graph: CompressedGraph
  private let weights: [Double]
  private var values: [Double]

  init(_ graph: CompressedGraph, _ weights: [Double]) {
    self.graph = graph
    self.weights = weights
    values = [Double](repeating: 0, count: graph.nodeCount)
  }

  mutating func set(for node: Int) {
    for slot in graph.row(node) {
      let other = Int(graph.targets[slot])
      values[other] = graph.strengths[slot] * weights[other]
    }
  }

  mutating func clear(for node: Int) {
    for other in graph.neighbours(node) { values[Int(other)] = 0 }
  }

  /// The sum over the neighbours that the marked node and `other` share.
  func shared(with other: Int) -> Double {
    var sum = 0.0
    for slot in graph.row(other) { sum += values[Int(graph.targets[slot])] * graph.strengths[slot] }
    return sum
  }
}
