import ClusterEvaluation
import CooperationRecords
import Documents
import NetworkAlgorithms

/// The numbers of a comparison as plain text.
struct ComparisonText {
  let comparison: ClusterComparison
  let seed: UInt64

  /// What stands above the numbers.
  var remarks: [Sentence] = []

  func lines(in language: DocumentLanguage) -> [String] {
    heading(in: language) + comparison.rows.flatMap { lines(of: $0, in: language) }
  }

  private func heading(in language: DocumentLanguage) -> [String] {
    var lines = [ComparisonPhrase.clusters[language]]
    lines += comparison.clusters.map { cluster in
      "  " + ComparisonPhrase.size(of: cluster)[language]
        + (comparison.hasEnough(cluster)
          ? "" : "; \(ComparisonPhrase.notCompared(cluster, at: comparison.commonSize)[language])")
    }
    lines.append(ComparisonPhrase.commonSize(comparison.commonSize)[language])
    if comparison.differsInOrganisations {
      lines.append(
        ComparisonPhrase.otherSizes[language] + " " + ComparisonPhrase.otherSizesReason[language])
    }
    return lines + remarks.map { $0[language] } + [
      ComparisonPhrase.method(seed: seed)[language], "",
    ]
  }

  private func lines(of row: ClusterComparison.Row, in language: DocumentLanguage) -> [String] {
    let writing = IndicatorWriting(scale: row.profile.scale, language: language)
    let hasRunner = row.evaluations.contains { $0.withoutClusterOrganisation != nil }
    let cells = row.evaluations.enumerated().map { place, evaluation in
      [evaluation.cluster] + writing.cells(of: evaluation, atCommonSize: row.atCommonSize[place])
        + (hasRunner ? [writing.withoutRunner(evaluation)] : [])
    }
    let heading =
      (ComparisonPhrase.columns + (hasRunner ? [ComparisonPhrase.withoutRunner] : []))
      .map { $0[language] }
    let table = ColumnLines.lines(of: [heading] + cells)
    return ["\(row.profile.title[language]) (\(row.profile.name))", row.profile.tells[language]]
      + table + verdict(on: row, in: language) + [""]
  }

  /// Which clusters can be told apart, and their ranks; or why nothing is said.
  func verdict(on row: ClusterComparison.Row, in language: DocumentLanguage) -> [String] {
    if row.variesWithOrganisations { return [ComparisonPhrase.variesWithOrganisations[language]] }
    let told = told(row, in: language)
    guard !row.differences.isEmpty else { return [told] }
    let ranks = zip(comparison.clusters, row.ranks).compactMap { cluster, rank in
      rank.map { "\(cluster.name) \(ComparisonPhrase.range($0.range))" }
    }
    let ranking = row.isRanked ? ComparisonPhrase.ranks(ranks) : ComparisonPhrase.cannotBeRanked
    return [told, ranking[language]]
  }

  private func told(_ row: ClusterComparison.Row, in language: DocumentLanguage) -> String {
    ComparisonPhrase.told(toldPairs(row), of: row.differences.count)[language]
  }

  /// The pairs that `row` tells apart, the larger value first.
  func toldPairs(_ row: ClusterComparison.Row) -> [String] {
    row.differences.filter(\.isTold).map { difference in
      let isAbove = difference.difference > 0
      let (above, below) =
        isAbove ? (difference.first, difference.second) : (difference.second, difference.first)
      return "\(comparison.clusters[above].name) > \(comparison.clusters[below].name)"
    }
  }
}
