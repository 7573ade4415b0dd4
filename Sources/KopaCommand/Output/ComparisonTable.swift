import Kopa

/// A comparison as one table: a line for each cluster and indicator.
struct ComparisonTable {
  private(set) var table = ResultTable(header: [
    "cluster", "indicator", "organisations", "activities", "value", "low", "high", "expected", "z",
    "p", "reason", "without_cluster_organisation", "common_size", "at_common_size",
    "best_rank", "worst_rank",
  ])

  init(_ comparison: ClusterComparison) {
    for row in comparison.rows {
      for (place, rank) in row.ranks.enumerated() {
        let (evaluation, point) = (row.evaluations[place], row.atCommonSize[place])
        let test = evaluation.chanceTest
        let numbers: [Double?] = [
          evaluation.reading.value, evaluation.interval?.lowerBound,
          evaluation.interval?.upperBound, test?.mean, test?.zScore, test?.twoSidedP,
        ]
        let reason =
          evaluation.reading.undefinedReason?.rawValue
          ?? (row.profile.null == .fixed ? "fixed-by-the-null" : "")
        table.rows.append(
          [
            .text(evaluation.cluster), .text(row.profile.name),
            .number(Double(evaluation.organisationCount)),
            .number(Double(evaluation.activityCount)),
          ] + numbers.map(ResultTable.Value.init) + [
            .text(reason), .init(evaluation.withoutClusterOrganisation?.value),
            .init(point == nil ? nil : comparison.commonSize.map(Double.init)), .init(point?.value),
            .init(rank.map { Double($0.range.lowerBound) }),
            .init(rank.map { Double($0.range.upperBound) }),
          ])
      }
    }
  }
}

extension ResultTable.Value {
  /// A number, or an empty cell.
  init(_ number: Double?) {
    self = number.map { .number($0) } ?? .undefined(nil)
  }
}
