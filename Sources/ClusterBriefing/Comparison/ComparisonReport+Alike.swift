import ClusterEvaluation
import CooperationRecords
import Documents
import NetworkAlgorithms
import NetworkCore

extension ComparisonReport {
  /// How alike the clusters are, as text.
  func likenessLines(in language: DocumentLanguage) -> [String] {
    let heading = LikenessPhrase.heading[language]
    guard comparison.clusters.count > 1 else {
      return [heading, "  " + LikenessPhrase.oneCluster[language]]
    }
    return [heading, LikenessPhrase.method(replicates: likeness.replicates)[language]]
      + likeness.tables.flatMap { lines(of: $0, in: language) }
  }

  private func lines(of table: LikenessTable, in language: DocumentLanguage) -> [String] {
    let head = ["", "\(table.distance.title[language]) (\(table.distance.rawValue))"]
    guard !table.pairs.isEmpty else {
      return head + ["  " + LikenessPhrase.fewerThanTwo[language]] + reasons(table, in: language)
    }
    let headings = [
      LikenessPhrase.pair, LikenessPhrase.distance, LikenessPhrase.expected, LikenessPhrase.z,
      LikenessPhrase.adjustedP,
    ].map { $0[language] }
    let rows = table.pairs.map { pair in
      [name(of: pair.first, pair.second)] + numbers(of: pair, in: language)
    }
    return head + [table.distance.tells[language]] + ColumnLines.lines(of: [headings] + rows)
      + reasons(table, in: language) + [beyond(table, in: language)].filter { !$0.isEmpty }
  }

  /// The distance, what chance makes of it, z and the adjusted p.
  func numbers(of pair: LikenessTable.Pair, in language: DocumentLanguage) -> [String] {
    let test = pair.chance?.test
    return [
      language.number(pair.distance, decimals: 3),
      test?.mean.map { language.number($0, decimals: 3) } ?? "–",
      test?.zScore.map { language.number($0, decimals: 1) } ?? "–",
      pair.adjustedP.map { language.number($0, decimals: 2) } ?? "–",
    ]
  }

  /// Which pairs of `table` their sizes do not explain, in a sentence.
  func beyond(_ table: LikenessTable, in language: DocumentLanguage) -> String {
    let names = table.pairs.filter(\.isBeyondChance).map { pair in
      LikenessPhrase.deviation(
        comparison.clusters[pair.first].name, comparison.clusters[pair.second].name,
        isFurther: (pair.chance?.test?.zScore ?? 0) > 0)[language]
    }
    return LikenessPhrase.beyond(
      names, of: table.pairs.count, wasDrawn: likeness.replicates > 0)[language]
  }

  /// The clusters that have no such distance, each with its reason.
  func reasons(_ table: LikenessTable, in language: DocumentLanguage) -> [String] {
    zip(comparison.clusters, table.reasons).compactMap { cluster, reason in
      reason.map { "  \(cluster.name): – \($0.sentence[language])" }
    }
  }

  /// The names of two clusters.
  func name(of first: Int, _ second: Int) -> String {
    "\(comparison.clusters[first].name) – \(comparison.clusters[second].name)"
  }

  /// What the clusters share, as text.
  func networkLines(in language: DocumentLanguage) -> [String] {
    let heading = LikenessPhrase.networkHeading[language]
    guard comparison.clusters.count > 1 else {
      return [heading, "  " + LikenessPhrase.oneCluster[language]]
    }
    let unknown = network.knowsMembers ? [] : ["  " + LikenessPhrase.membersUnknown[language]]
    guard !network.pairs.isEmpty else {
      return [heading, "  " + LikenessPhrase.nothingShared[language]] + unknown
    }
    let headings = [
      LikenessPhrase.pair, LikenessPhrase.sharedOrganisations, LikenessPhrase.sharedActivities,
      LikenessPhrase.memberTies,
    ].map { $0[language] }
    let rows = network.pairs.map { pair in
      [
        name(of: pair.first, pair.second), "\(pair.sharedOrganisations)",
        "\(pair.sharedActivities)", pair.memberTies.map(String.init) ?? "–",
      ]
    }
    return [heading] + ColumnLines.lines(of: [headings] + rows) + unknown
  }
}
