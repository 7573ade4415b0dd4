import Charts
import ClusterEvaluation
import CooperationRecords
import Documents
import NetworkAlgorithms
import NetworkCore

extension ComparisonReport {
  /// The indicators with pictures, those that only describe, and those that have no number.
  func indicatorSections(_ language: DocumentLanguage) throws -> [Section] {
    let known = comparison.rows.filter { $0.evaluations.contains { $0.reading.value != nil } }
    let unknown = comparison.rows.filter { $0.evaluations.allSatisfy { $0.reading.value == nil } }
    let pictured = known.filter(\.profile.scale.isPictured)
    let counted = known.filter { !$0.profile.scale.isPictured }
    var sections: [Section] = []
    if !pictured.isEmpty {
      sections.append(
        try Section(PagePhrase.indicators[language]) {
          Paragraph(PagePhrase.reading[language])
          for row in pictured {
            try Subsection(row.profile.title[language]) {
              try figure(of: row, in: language)
            }
          }
        })
    }
    if !counted.isEmpty {
      sections.append(
        Section(PagePhrase.counts[language]) {
          Paragraph(PagePhrase.countsLead[language])
          countTable(counted, language)
        })
    }
    if !unknown.isEmpty {
      sections.append(
        Section(PagePhrase.missing[language]) { List(unknown.map { missing($0, language) }) })
    }
    return sections
  }

  /// The values of one indicator in a picture, and what can be told of them.
  func figure(
    of row: ClusterComparison.Row, in language: DocumentLanguage
  ) throws -> Figure {
    let writing = IndicatorWriting(scale: row.profile.scale, language: language)
    let table = Table(
      Text(row.profile.title[language]),
      headings: ComparisonPhrase.columns.map { Table.Heading($0[language]) },
      rows: row.evaluations.enumerated().map { place, evaluation in
        ([evaluation.cluster]
          + writing.cells(of: evaluation, atCommonSize: row.atCommonSize[place]))
          .map { .text(Text($0)) }
      })
    let plot = dotPlot(of: row, writing)
    let verdict = indicators.verdict(on: row, in: language).joined(separator: " ")
    return Figure(
      try plot.picture(width: Self.plotWidth),
      caption: "\(row.profile.tells[language]) \(strong: verdict)",
      description: plot.description, data: table)
  }

  /// How wide the plots are: three panels and the names.
  private static let plotWidth = 800.0

  /// The values as they are, at the common number of activities, and beside what chance makes.
  private func dotPlot(of row: ClusterComparison.Row, _ writing: IndicatorWriting) -> DotPlot {
    let language = writing.language
    let noChance = (row.profile.null == .fixed ? PagePhrase.fixed : PagePhrase.notDrawn)[language]
    let rows = row.evaluations.enumerated().map { place, evaluation in
      DotPlot.Row(evaluation, at: row.atCommonSize[place], noChance: noChance, language)
    }
    return DotPlot(
      title: row.profile.title[language],
      description: "\(row.profile.title[language]). " + description(of: row, writing),
      panels: [
        PagePhrase.raw[language], PagePhrase.common(comparison.commonSize)[language],
        PagePhrase.chance[language],
      ],
      rows: rows, numbers: writing.chartNumbers, scale: writing.shareScale(of: rows),
      reference: row.profile.scale == .mean ? 0 : nil)
  }

  /// The values in words, for those who cannot see the picture.
  private func description(
    of row: ClusterComparison.Row, _ writing: IndicatorWriting
  ) -> String {
    row.evaluations.enumerated().map { place, evaluation in
      let cells = writing.cells(of: evaluation, atCommonSize: row.atCommonSize[place])
      return "\(evaluation.cluster): \(cells[0])"
        + (evaluation.interval == nil || cells[1].isEmpty ? "" : " (\(cells[1]))")
    }.joined(separator: "; ") + "."
  }

  private func countTable(_ rows: [ClusterComparison.Row], _ language: DocumentLanguage) -> Table {
    let names = comparison.clusters.map(\.name)
    return Table(
      Text(PagePhrase.counts[language]),
      headings: [Table.Heading(PagePhrase.name[language])]
        + rows.map { Table.Heading($0.profile.title[language], alignment: .right) },
      rows: names.indices.map { place in
        [.text(Text(names[place]))]
          + rows.map { row in
            let reading = row.evaluations[place].reading
            return reading.value.map { .number($0, decimals: 0) }
              ?? .undefined(because: reading.undefinedReason?.sentence[language])
          }
      })
  }

  /// An indicator without a number, and why; the reasons of the clusters, each once.
  private func missing(_ row: ClusterComparison.Row, _ language: DocumentLanguage) -> Text {
    var reasons: [String] = []
    for evaluation in row.evaluations {
      guard let reason = evaluation.reading.undefinedReason?.sentence[language] else { continue }
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    return "\(strong: row.profile.title[language]): \(reasons.joined(separator: " "))"
  }
}

extension DotPlot.Row {
  /// What an indicator says of a cluster, at the common number of activities, and beside chance.
  init(
    _ evaluation: IndicatorEvaluation, at point: RarefactionCurve.Point?, noChance: String,
    _ language: DocumentLanguage
  ) {
    let reason = evaluation.reading.undefinedReason?.sentence[language] ?? ""
    let (value, common) = (evaluation.reading.value, point?.value)
    let test = evaluation.chanceTest
    self.init(
      evaluation.cluster,
      [
        DotPlot.Reading(
          value.map { .number($0) } ?? .undefined(because: reason), interval: evaluation.interval),
        DotPlot.Reading(
          common.map { .number($0) } ?? .undefined(because: ""), interval: point?.interval),
        DotPlot.Reading(
          test.map { .number($0.observed) } ?? .undefined(because: value == nil ? "" : noChance),
          chance: test?.interval, expected: test?.mean),
      ])
  }
}

extension IndicatorWriting {
  /// How charts write numbers on the indicator's scale.
  var chartNumbers: ChartNumbers {
    switch scale {
    case .share: ChartNumbers(language, unit: .percent)
    case .count, .money: ChartNumbers(language)
    case .mean, .index: ChartNumbers(language, decimals: 2)
    }
  }

  /// Where the scale of a share may end.
  private static let ends = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1]

  /// From where to where panels reach that show shares: from 0 as far as they need; `nil` where the
  /// numbers are no shares.
  func shareScale(of rows: [DotPlot.Row]) -> ClosedRange<Double>? {
    guard scale == .share else { return nil }
    let readings = rows.flatMap(\.readings)
    let highest =
      readings.compactMap {
        [$0.interval?.upperBound, $0.chance?.upperBound, $0.value.finite, $0.expected]
          .compactMap(\.self).max()
      }.max() ?? 1
    return 0...(Self.ends.first { $0 >= highest } ?? 1)
  }
}
