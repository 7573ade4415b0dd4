import CooperationRecords

/// What was odd in one table: of each kind some findings are listed, and the rest is counted.
struct FindingList {
  /// What was odd, in the order in which it was met.
  private(set) var findings: [Finding] = []
  /// The kinds of further findings, each with its number, in the order in which they were met.
  private(set) var unlisted: [(severity: Finding.Severity, code: String, count: Int)] = []

  private var listed: Set<String> = []

  private static let limit = 10_000

  /// Adds `finding`; some of each kind are listed, however many of another kind came before.
  mutating func add(_ finding: Finding) {
    if findings.count < Self.limit || !listed.contains(finding.code) {
      findings.append(finding)
      listed.insert(finding.code)
    } else if let place = unlisted.firstIndex(where: {
      $0.code == finding.code && $0.severity == finding.severity
    }) {
      unlisted[place].count += 1
    } else {
      unlisted.append((finding.severity, finding.code, 1))
    }
  }

  /// How many findings there are of each kind, of `severity` or of any, listed or not, in order of
  /// first appearance.
  func counts(of severity: Finding.Severity? = nil) -> [(code: String, count: Int)] {
    var counts: [(code: String, count: Int)] = []
    func add(_ code: String, _ count: Int) {
      if let place = counts.firstIndex(where: { $0.code == code }) {
        counts[place].count += count
      } else {
        counts.append((code, count))
      }
    }
    for finding in findings where severity ?? finding.severity == finding.severity {
      add(finding.code, 1)
    }
    for kind in unlisted where severity ?? kind.severity == kind.severity {
      add(kind.code, kind.count)
    }
    return counts
  }

  /// Adds the numbers of those that are not listed to `report`.
  func countUnlisted(in report: inout ImportReport) {
    for (severity, code, count) in unlisted {
      report.countUnlisted(severity, code: code, times: count)
    }
  }
}
