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
    let labels = ClusterLabels(of: comparison.clusters.map(\.name))
    let rows = row.evaluations.enumerated().map { place, evaluation in
      IntervalPicture.Row(labels.names[place], evaluation, at: row.atCommonSize[place])
    }
    let table = Table(
      Text(row.profile.title[language]),
      headings: ComparisonPhrase.columns.map { Table.Heading($0[language]) },
      rows: row.evaluations.enumerated().map { place, evaluation in
        ([evaluation.cluster]
          + writing.cells(of: evaluation, atCommonSize: row.atCommonSize[place]))
          .map { .text(Text($0)) }
      })
    let picture = IntervalPicture(
      rows: rows, labelWidth: labels.width,
      headings: [
        PagePhrase.raw[language], PagePhrase.common(comparison.commonSize)[language],
        PagePhrase.chance[language],
      ],
      scale: IntervalPicture.scale(of: rows, on: row.profile.scale), number: writing.number,
      noChance: (row.profile.null == .fixed ? PagePhrase.fixed : PagePhrase.notDrawn)[language])
    let verdict = indicators.verdict(on: row, in: language).joined(separator: " ")
    return Figure(
      try picture.svg(), caption: "\(row.profile.tells[language]) \(strong: verdict)",
      description: "\(row.profile.title[language]). " + description(of: row, writing),
      data: table)
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

extension IntervalPicture.Row {
  init(_ label: String, _ evaluation: IndicatorEvaluation, at point: RarefactionCurve.Point?) {
    let test = evaluation.chanceTest
    self.label = label
    raw = evaluation.reading.value.map {
      IntervalPicture.Mark(value: $0, range: evaluation.interval)
    }
    common = point?.value.map { IntervalPicture.Mark(value: $0, range: point?.interval) }
    chance = test.map { IntervalPicture.Mark(value: $0.observed, range: $0.interval) }
    expected = test?.mean
  }
}
