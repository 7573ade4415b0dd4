public import ClusterEvaluation
import CooperationRecords
public import Documents
import NetworkAlgorithms

/// Clusters side by side, in words.
///
///     let report = ComparisonReport(of: comparison, likeness: likeness, network: network, seed: 1)
///     print(report.text(in: .latvian))
///
/// ## Conventions
///
/// - One block for each indicator: what it tells, a line for each cluster, and which of them can be
///   told apart.
/// - A cluster without a number has the reason in its place.
/// - Where a cluster has an organisation that runs it, the last column says the number without it.
/// - Ranks are ranges, at the common number of activities; where the records cannot tell clusters
///   apart, the report says so.
public struct ComparisonReport: Sendable {
  let comparison: ClusterComparison
  let likeness: ClusterLikeness
  let network: ClusterNetwork
  let seed: UInt64

  /// Creates the report of `comparison`, which followed from `seed`, with how alike the clusters are and
  /// what they share.
  public init(
    of comparison: ClusterComparison, likeness: ClusterLikeness, network: ClusterNetwork,
    seed: UInt64
  ) {
    self.comparison = comparison
    self.likeness = likeness
    self.network = network
    self.seed = seed
  }

  /// The report as plain text.
  public func text(in language: DocumentLanguage) -> String {
    let blocks =
      heading(in: language) + comparison.rows.flatMap { lines(of: $0, in: language) }
      + likenessLines(in: language) + [""] + networkLines(in: language)
    return blocks.joined(separator: "\n") + "\n"
  }

  private func heading(in language: DocumentLanguage) -> [String] {
    var lines = [ComparisonPhrase.clusters[language]]
    lines += comparison.clusters.map { cluster in
      "  " + ComparisonPhrase.size(of: cluster)[language]
        + (comparison.isCompared(cluster) ? "" : "; \(ComparisonPhrase.notCompared[language])")
    }
    lines.append(ComparisonPhrase.commonSize(comparison.commonSize)[language])
    if comparison.differsInOrganisations {
      lines.append(
        ComparisonPhrase.otherSizes[language] + " " + ComparisonPhrase.otherSizesReason[language])
    }
    return lines + [ComparisonPhrase.method(seed: seed)[language], ""]
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
    let table = Self.aligned([heading] + cells)
    return ["\(row.profile.title[language]) (\(row.profile.name))", row.profile.tells[language]]
      + table + verdict(on: row, in: language) + [""]
  }

  /// The rows of a table with even columns, set in.
  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { cells in
      "  "
        + zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: "  ").trimmingSpacesAtEnd()
    }
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

extension ClusterComparison {
  /// Whether one of the compared clusters has half as many organisations again as another one.
  var differsInOrganisations: Bool {
    let counts = clusters.filter(isCompared).map(\.organisationCount)
    guard let least = counts.min(), let most = counts.max() else { return false }
    return 2 * most >= 3 * least && counts.count > 1
  }

  /// Whether `cluster` has enough activities to be compared.
  func isCompared(_ cluster: EvaluatedCluster) -> Bool {
    commonSize.map { cluster.activityCount >= $0 } ?? false
  }
}

extension String {
  /// The text without the spaces at its end.
  func trimmingSpacesAtEnd() -> String {
    var kept = self[...]
    while kept.last == " " { kept.removeLast() }
    return String(kept)
  }
}
