public import ClusterEvaluation
import CooperationRecords
public import Documents

/// What goes along with joining a cluster, in words.
///
///     let report = MembershipReport(of: study, version: kopaVersion)
///     print(report.text(in: .english))
///     try report.document(in: .latvian).html()
///
/// ## Conventions
///
/// - One block for each outcome: a line for each year before and after joining, and one for the mean
///   from the year of joining on.
/// - Where nothing can be said the reason stands in its place.
public struct MembershipReport: Sendable {
  let study: MembershipStudy
  let version: String

  /// Creates the report of `study`, made by this version of the program.
  public init(of study: MembershipStudy, version: String) {
    self.study = study
    self.version = version
  }

  /// The report as plain text.
  public func text(in language: DocumentLanguage) -> String {
    var lines = [
      MembershipPhrase.title[language], MembershipPhrase.size(of: study)[language], "",
    ]
    if let reason = study.reason { lines += [reason.sentence[language], ""] }
    for finding in study.findings { lines += block(of: finding, in: language) }
    lines += [MembershipPhrase.method[language], MembershipPhrase.caution[language]]
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(of finding: MembershipFinding, in language: DocumentLanguage) -> [String] {
    let table = ColumnLines.lines(of: [heading(language)] + rows(of: finding, in: language))
    let unmatched = finding.comparisons.first { $0.controls == .matchedOutsiders }?.unmatched ?? 0
    return ["\(finding.outcome.title[language])", finding.outcome.tells[language]] + table
      + (unmatched > 0 ? [MembershipPhrase.unmatched(unmatched)[language]] : []) + [""]
  }

  /// The heads of the columns.
  func heading(_ language: DocumentLanguage) -> [String] {
    [
      MembershipPhrase.time[language], MembershipPhrase.mean[language],
      MembershipPhrase.membersToBe[language], MembershipPhrase.interval[language],
      MembershipPhrase.outsiders[language], MembershipPhrase.interval[language],
    ]
  }

  /// The cells of `finding`, a row for each year and one for the mean after joining.
  func rows(of finding: MembershipFinding, in language: DocumentLanguage) -> [[String]] {
    let years = finding.means.indices.map { place -> [String] in
      let mean = finding.means[place]
      return [
        signed(mean.time),
        mean.value.map { "\(language.number($0, decimals: 2)) (\(mean.joiners))" } ?? "–",
      ] + finding.comparisons.flatMap { cells(of: $0.points[place].outcome, in: language) }
    }
    let average =
      [MembershipPhrase.average[language], ""]
      + finding.comparisons.flatMap { cells(of: $0.average, in: language) }
    return years + [average]
  }

  private func cells(
    of outcome: MembershipFinding.Outcome, in language: DocumentLanguage
  ) -> [String] {
    switch outcome {
    case .undefined(.baseYear): return ["0", MembershipPhrase.base[language]]
    case .undefined(let reason): return ["–", reason.sentence[language]]
    case .defined(let difference):
      let number = { (value: Double) in language.number(value, decimals: 2) }
      return [
        "\(number(difference.value)) (\(difference.joiners)/\(difference.controls))",
        difference.interval.map { "\(number($0.lowerBound)) … \(number($0.upperBound))" } ?? "–",
      ]
    }
  }

  /// A year counted from that of joining.
  func signed(_ time: Int) -> String {
    time < 0 ? "\u{2212}\(-time)" : time > 0 ? "+\(time)" : "0"
  }
}
