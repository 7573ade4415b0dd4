import Kopa

/// An assessment as one table: a line for each indicator.
struct AssessmentTable {
  private(set) var table = ResultTable(
    header: [
      "indicator", "verdict", "clusters", "reliability", "spearman_brown", "size_bias",
      "size_bias_spread", "discrimination", "discrimination_low", "discrimination_high", "lost_5",
      "lost_10", "lost_20", "two_names_5", "two_names_10", "two_names_20",
    ] + AssessedChoice.allCases.map { $0.rawValue.replacing("-", with: "_") } + [
      "dummy", "dummy_effect", "meeting_effect", "cost", "says_the_same",
    ])

  init(_ assessment: IndicatorAssessment) {
    table.rows = assessment.rows.map { row in
      let numbers: [Double?] =
        [
          row.reliability?.correlation, row.reliability?.spearmanBrown, row.sizeBias?.mean,
          row.sizeBias?.spread, row.discrimination?.share,
          row.discrimination?.interval.lowerBound, row.discrimination?.interval.upperBound,
        ] + (row.lostRecords + row.secondNames + row.choices).map { $0?.mean }
      return [
        .text(row.profile.name), .text(row.verdict.rawValue),
        .number(Double(row.values.count { $0 != nil })),
      ] + numbers.map(ResultTable.Value.init) + [
        .text(row.gaming?.cheapest.rawValue ?? ""), .init(row.gaming?.cheapestEffect),
        .init(row.gaming?.meetingEffect), .text(row.cost.rawValue),
        .text(row.sayingTheSame.joined(separator: ";")),
      ]
    }
  }
}
