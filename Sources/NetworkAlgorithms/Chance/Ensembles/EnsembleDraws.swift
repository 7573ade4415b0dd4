import NetworkCore

/// What an ensemble is of, and how its networks are drawn.
struct EnsembleDraws<Subject: Sendable> {
  var statistics: [Statistic<Subject>]
  var null: MeasureDescription
  var seed: Seed
  var context: NetworkContext
  var nodeCount: Int
  var plannedCount: Int
  var replicates: Range<Int>

  /// One ensemble for each statistic: all are measured in the same networks.
  ///
  /// - Parameters:
  ///   - observed: What was observed.
  ///   - run: The hand on the whole.
  ///   - draw: Replicate number *k*, which follows from *k* alone.
  /// - Throws: `CancellationError` if `run` is cancelled; what a statistic throws.
  /// - Returns: The ensembles, in the order of the statistics.
  func ensembles(
    of observed: Subject, run: RunControl, draw: @Sendable (Int, RunControl) throws -> Subject
  ) throws -> [Ensemble] {
    let statistics = statistics
    let known = try statistics.map { try $0.outcome(of: observed, run: RunControl(within: run)) }
    let rows = try mapReplicates(replicates, run: run) {
      RunControl(within: run)
    } _: { replicate, inner in
      let drawn = try draw(replicate, inner)
      return try statistics.map { try $0.outcome(of: drawn, run: inner).number }
    }
    return statistics.indices.map { place in
      Ensemble(
        measure: statistics[place].measure, null: null, seed: seed, context: context,
        nodeCount: nodeCount, observed: known[place], plannedCount: plannedCount,
        replicates: replicates, values: rows.map { $0[place] })
    }
  }
}

extension NetworkValue.Outcome {
  /// The number; `nil` where there is none.
  var number: Double? {
    guard case .defined(let value) = self else { return nil }
    return value
  }
}
