import CooperationRecords

/// What was odd in one table: of each kind some findings are listed, and the rest is counted.
struct FindingList {
  /// What was odd, in the order in which it was met.
  private(set) var findings: [Finding] = []
  /// The kinds of further findings, each with its number, in the order in which they were met.
  private(set) var unlisted: [(severity: Finding.Severity, code: String, count: Int)] = []

  private static let limit = 10_000

  /// Adds `finding`; some of each kind are listed, however many of another kind came before.
  mutating func add(_ finding: Finding) {
    if findings.count < Self.limit || !findings.contains(where: { $0.code == finding.code }) {
      findings.append(finding)
    } else if let place = unlisted.firstIndex(where: {
      $0.code == finding.code && $0.severity == finding.severity
    }) {
      unlisted[place].count += 1
    } else {
      unlisted.append((finding.severity, finding.code, 1))
    }
  }

  /// Adds the numbers of those that are not listed to `report`.
  func countUnlisted(in report: inout ImportReport) {
    for (severity, code, count) in unlisted {
      report.countUnlisted(severity, code: code, times: count)
    }
  }
}
