import Kopa

/// A study of joiners as one table: a line for each outcome, group and year; the mean from the year of
/// joining on has no year.
struct MembershipTable {
  private(set) var table = ResultTable(header: [
    "outcome", "against", "year", "mean", "mean_joiners", "difference", "low", "high",
    "standard_error", "joiners", "controls", "reason",
  ])

  init(_ study: MembershipStudy) {
    for finding in study.findings {
      for comparison in finding.comparisons {
        for (mean, point) in zip(finding.means, comparison.points) {
          append(finding, comparison.controls, point.outcome, mean)
        }
        append(finding, comparison.controls, comparison.average, nil)
      }
    }
  }

  private mutating func append(
    _ finding: MembershipFinding, _ controls: MembershipFinding.Controls,
    _ outcome: MembershipFinding.Outcome, _ mean: MembershipFinding.Mean?
  ) {
    let difference = outcome.difference
    let numbers: [Double?] = [
      mean.map { Double($0.time) }, mean?.value, mean.map { Double($0.joiners) },
      difference?.value, difference?.interval?.lowerBound, difference?.interval?.upperBound,
      difference?.standardError, difference.map { Double($0.joiners) },
      difference.map { Double($0.controls) },
    ]
    table.rows.append(
      [.text(finding.outcome.rawValue), .text(controls.rawValue)]
        + numbers.map(ResultTable.Value.init) + [.text(outcome.reason?.name ?? "")])
  }
}
