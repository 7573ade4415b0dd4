import Charts
import ClusterEvaluation
import CooperationRecords
public import Documents

extension MembershipReport {
  /// The report as a page, with a picture for each outcome.
  ///
  /// - Throws: An error of the picture.
  public func document(in language: DocumentLanguage) throws -> Document {
    try Document(
      MembershipTitle(of: study).sentence[language], language: language,
      kicker: "\(MembershipPhrase.title[language]) · \(study.title)",
      subtitle: MembershipPhrase.size(of: study)[language],
      source: Text("Kopa \(version)"),
      banner: study.isSynthetic ? language.briefingWords.synthetic : nil
    ) {
      if let reason = study.reason {
        Section(MembershipPhrase.title[language]) { Paragraph(reason.sentence[language]) }
      }
      for finding in study.findings {
        try Section(finding.outcome.title[language]) {
          Paragraph(finding.outcome.tells[language])
          try blocks(of: finding, in: language)
        }
      }
      Section(MembershipPhrase.limits[language]) {
        Paragraph(MembershipPhrase.method[language])
        Paragraph(MembershipPhrase.caution[language])
      }
    }
  }

  /// The picture of `finding`, or its table alone where there is nothing to draw.
  private func blocks(
    of finding: MembershipFinding, in language: DocumentLanguage
  ) throws -> [Block] {
    let summary = summary(of: finding, in: language)
    let heading = heading(language)
    let table = Table(
      Text(finding.outcome.title[language]), headings: heading.map { Table.Heading($0) },
      rows: rows(of: finding, in: language).map { row in row.map { .text(Text($0)) } })
    guard
      finding.comparisons.contains(where: { $0.points.contains { $0.outcome.difference != nil } })
    else { return [Paragraph(Text(summary)).block, table.block] }
    let chart = trend(
      of: finding, description: "\(finding.outcome.title[language]). \(summary)", in: language)
    let figure = Figure(
      try chart.picture(width: 620), caption: Text(summary), description: chart.description,
      data: table)
    return [figure.block]
  }

  /// What can be said of the mean after joining, beside each group of others.
  private func summary(of finding: MembershipFinding, in language: DocumentLanguage) -> String {
    let verdicts = finding.comparisons.map { comparison in
      let words = MembershipPhrase.verdict(comparison.average, against: comparison.controls) {
        language.number($0, decimals: 2)
      }
      let verdict = Sentence(english: words.english, latvian: words.latvian)[language]
      return verdict.hasSuffix(".") ? String(verdict.dropLast()) : verdict
    }
    let average = MembershipPhrase.average[language]
    return "\(average.prefix(1).uppercased())\(average.dropFirst()) – "
      + "\(verdicts.joined(separator: "; "))."
  }

  /// The differences before and after joining with their intervals, a series for each comparison.
  private func trend(
    of finding: MembershipFinding, description: String, in language: DocumentLanguage
  ) -> TrendChart {
    TrendChart(
      title: finding.outcome.title[language], description: description,
      times: finding.means.map { signed($0.time) }, timeTitle: MembershipPhrase.time[language],
      series: finding.comparisons.map { comparison in
        TrendChart.Series(
          MembershipPhrase.controls(comparison.controls)[language],
          comparison.points.map { point in
            switch point.outcome {
            case .defined(let difference):
              TrendChart.Point(.number(difference.value), interval: difference.interval)
            case .undefined(.baseYear):
              TrendChart.Point(.undefined(because: MembershipPhrase.base[language]))
            case .undefined(let reason):
              TrendChart.Point(.undefined(because: reason.sentence[language]))
            }
          })
      },
      numbers: ChartNumbers(language, decimals: 2), uncertainty: .strokes,
      divider: finding.means.firstIndex { $0.time == 0 })
  }
}
