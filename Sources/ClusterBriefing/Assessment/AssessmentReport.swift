public import ClusterEvaluation
import CooperationRecords
public import Documents

/// Which indicators are worth asking for, in words.
///
///     let report = AssessmentReport(of: assessment)
///     print(report.text(in: .latvian))
///
/// The thresholds stand in every output; see `IndicatorAssessment` for what the numbers are.
public struct AssessmentReport: Sendable {
  let assessment: IndicatorAssessment

  /// Creates the report of `assessment`.
  public init(of assessment: IndicatorAssessment) {
    self.assessment = assessment
  }

  /// The report as plain text.
  public func text(in language: DocumentLanguage) -> String {
    let writing = AssessmentWriting(language: language)
    var lines = [
      AssessmentPhrase.clusters(assessment)[language],
      AssessmentPhrase.seed(assessment.plan, halfSize: assessment.halfSize)[language], "",
    ]
    lines += table(writing) + [""]
    for row in assessment.rows {
      lines.append(
        "\(row.profile.title[language]) (\(row.profile.name)): \(row.verdict.sentence[language])")
      lines += row.findings.map { "  \(mark(of: $0.weight)) \(writing.sentence($0.finding))" }
      if !row.sayingTheSame.isEmpty {
        lines.append("  = " + AssessmentPhrase.sayTheSame(row.sayingTheSame)[language])
      }
    }
    lines += ["", AssessmentPhrase.thresholdsHeading[language]]
    lines += AssessmentPhrase.thresholds(assessment.thresholds, in: language).map { "  \($0)" }
    lines += ["", AssessmentPhrase.methodHeading[language]]
    lines += AssessmentPhrase.method.map { "  \($0[language])" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func mark(of weight: WeighedFinding.Weight) -> String {
    switch weight {
    case .good: "+"
    case .care: "!"
    case .against: "✗"
    case .open: "?"
    }
  }

  private func table(_ writing: AssessmentWriting) -> [String] {
    let language = writing.language
    let headings =
      [AssessmentPhrase.indicator, AssessmentPhrase.verdict] + AssessmentPhrase.columns
    let rows =
      [headings.map { $0[language] }]
      + assessment.rows.map {
        [$0.profile.name, $0.verdict.sentence[language]] + writing.cells(of: $0)
      }
    return ColumnLines.lines(of: rows, indent: 0)
  }
}
