import CooperationRecords
public import NetworkAlgorithms

/// One indicator of two spans of time, and whether they can be told apart.
public struct IndicatorThenAndNow: Sendable {
  /// What was asked.
  public let profile: IndicatorProfile
  /// What it says of the earlier span.
  public let earlier: IndicatorEvaluation
  /// What it says of the later span.
  public let later: IndicatorEvaluation
  /// What it says of the earlier span at the common number of activities; `nil` where it is not compared.
  public let earlierAtCommonSize: RarefactionCurve.Point?
  /// The same of the later span.
  public let laterAtCommonSize: RarefactionCurve.Point?
  /// By how much the later is above the earlier at the common number; `nil` where they are not compared.
  public let rise: Double?
  /// How rarely two alike spans would differ as much, among all indicators; `nil` where they are not compared.
  public let adjustedP: Double?

  /// Whether the two can be told apart at the 5 % level.
  public var isTold: Bool { adjustedP.map { $0 <= 0.05 } ?? false }

  /// Whether the two were compared.
  public var isCompared: Bool { rise != nil }

  /// The rows of `comparison`, which is of two spans.
  static func all(in comparison: ClusterComparison) -> [IndicatorThenAndNow] {
    let adjusted = FalseDiscovery.benjaminiYekutieli.adjusted(
      comparison.rows.map { $0.differences.first?.p })
    return zip(comparison.rows, adjusted).map { row, adjustedP in
      IndicatorThenAndNow(
        profile: row.profile, earlier: row.evaluations[0], later: row.evaluations[1],
        earlierAtCommonSize: row.atCommonSize[0], laterAtCommonSize: row.atCommonSize[1],
        // The difference is that of the first above the second.
        rise: row.differences.first.map { -$0.difference }, adjustedP: adjustedP)
    }
  }
}
