import NetworkCore

/// How the numbers at the two ends of a tie go together; nodes without a number are left out, with
/// their ties.
struct ValueMixing {
  /// The covariance of the numbers at the two ends, both ways round.
  private(set) var covariance = 0.0

  /// The variance of the number at an end.
  private(set) var variance = 0.0

  /// The ties between nodes with a number, counted at both ends or their strengths added up.
  private(set) var total = 0.0

  /// Whether all nodes at the end of a tie have the same number.
  private(set) var isConstant = true

  /// Both sums run over distances from the mean, which keeps them accurate; they are not divided by
  /// the number of ends.
  ///
  /// Where `values` has not a number, the number of the node is not known.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(_ graph: CompressedGraph, values: [Double], reading: TieReading, run: RunControl) throws {
    var ends = [Double](repeating: 0, count: graph.nodeCount)
    var first = Double.nan
    var budget = LookBudget(run)
    try run.check()
    for node in ends.indices where !values[node].isNaN {
      try budget.spend(1 + graph.degree(node))
      for slot in graph.row(node) where !values[Int(graph.targets[slot])].isNaN {
        ends[node] += reading == .strength ? graph.strengths[slot] : 1
      }
      guard ends[node] > 0 else { continue }
      if first.isNaN { first = values[node] }
      if values[node] != first { isConstant = false }
      total += ends[node]
    }
    guard total > 0, !isConstant else { return }
    // About the first number, so that a large one that all have in common takes nothing away.
    let mean =
      first
      + ends.indices.reduce(0) { ends[$1] > 0 ? $0 + ends[$1] * (values[$1] - first) : $0 } / total
    let furthest = ends.indices.reduce(0) { ends[$1] > 0 ? max($0, abs(values[$1] - mean)) : $0 }
    guard furthest.isFinite else { return }
    for node in ends.indices where ends[node] > 0 {
      try budget.spend(1 + graph.degree(node))
      // In units of the furthest one, so that no square overflows.
      let distance = (values[node] - mean) / furthest
      variance += ends[node] * distance * distance
      for slot in graph.row(node) where !values[Int(graph.targets[slot])].isNaN {
        let weight = reading == .strength ? graph.strengths[slot] : 1
        covariance += weight * distance * ((values[Int(graph.targets[slot])] - mean) / furthest)
      }
    }
  }

  /// The correlation, or why there is none.
  func outcome(
    noTies: UndefinedReason, constant: UndefinedReason
  ) -> NetworkValue.Outcome {
    guard total > 0 else { return .undefined(noTies) }
    guard !isConstant, variance > 0 else { return .undefined(constant) }
    return .defined(covariance / variance)
  }
}

extension Network {
  /// The numbers in the attribute `name`, not a number where unknown.
  ///
  /// - Throws: `MeasureError.noSuchNumbers`.
  func numbers(by name: String) throws(MeasureError) -> [Double] {
    guard let numbers = attributes.numbers(name) else { throw .noSuchNumbers(name) }
    return numbers.map { number in
      guard let number, number.isFinite else { return .nan }
      return number
    }
  }
}
