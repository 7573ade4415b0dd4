import ClusterEvaluation
import CooperationRecords
public import Documents
import NetworkAlgorithms

extension ComparisonReport {
  /// The comparison as a page that can be printed.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - source: Where the records come from.
  ///   - version: The version of the program.
  ///   - isSynthetic: Whether the records are made up.
  ///   - length: How long it is.
  /// - Throws: `SVGError` if a picture cannot be drawn.
  /// - Returns: The page.
  public func document(
    in language: DocumentLanguage, source: String, version: String, isSynthetic: Bool = false,
    length: BriefingLength = .full
  ) throws -> Document {
    let origin = BriefingOrigin(
      source: source, window: window, boundary: BriefingOrigin.everybody,
      rules: [ComparisonPhrase.shortMethod(seed: seed)], version: version,
      isSynthetic: isSynthetic)
    return try front(origin, in: language).document(length) {
      Section(PagePhrase.findings[language]) { findingBlocks(language) }
      Section(PagePhrase.clusters[language]) { clusterTable(language) }
      try indicatorSections(language)
      if comparison.clusters.count > 1 {
        try Section(LikenessPhrase.heading[language]) { try likenessBlocks(language) }
        try Section(LikenessPhrase.networkHeading[language]) { try networkBlocks(language) }
      }
      methodSection(language)
    }
  }

  private func findingBlocks(_ language: DocumentLanguage) -> [Block] {
    let told = comparison.rows.filter { $0.differences.contains(where: \.isTold) }.map { row in
      Finding(
        Text(row.profile.title[language]),
        evidence: Text(
          ComparisonPhrase.told(indicators.toldPairs(row), of: row.differences.count)[language]))
    }
    let unlike = likeness.tables.filter { $0.pairs.contains(where: \.isBeyondChance) }.map {
      table in
      Finding(
        Text(table.distance.title[language]), evidence: Text(beyond(table, in: language)))
    }
    return [
      Paragraph(ComparisonPhrase.commonSize(comparison.commonSize)[language], style: .lead).block,
      Findings {
        told
        unlike
        if comparison.differsInOrganisations {
          Finding(
            Text(ComparisonPhrase.otherSizes[language]),
            evidence: Text(ComparisonPhrase.otherSizesReason[language]), kind: .caution)
        }
        Finding(
          Text(PagePhrase.noRanking[language]),
          evidence: Text(PagePhrase.noRankingReason[language]), kind: .caution)
      }.block,
    ]
  }

  private func clusterTable(_ language: DocumentLanguage) -> Table {
    Table(
      Text(PagePhrase.clusters[language]), of: comparison.clusters,
      columns: [
        .text(PagePhrase.name[language]) { $0.name },
        .number(PagePhrase.organisations[language]) { Double($0.organisationCount) },
        .cell(PagePhrase.members[language], alignment: .right) { cluster in
          cluster.memberCount.map { .number(Double($0), decimals: 0) }
            ?? .undefined(because: IndicatorReason.noMemberships.sentence[language])
        },
        .number(PagePhrase.activities[language]) { Double($0.activityCount) },
        .text(PagePhrase.window[language]) {
          $0.window?.description ?? PagePhrase.allTime[language]
        },
        .text(PagePhrase.compared[language]) {
          whetherCompared($0)[language]
        },
      ])
  }

  private func whetherCompared(_ cluster: ComparedCluster) -> Sentence {
    if comparison.isCompared(cluster) { return PagePhrase.yes }
    return comparison.hasEnough(cluster) ? PagePhrase.alone : PagePhrase.no
  }

  private func methodSection(_ language: DocumentLanguage) -> Section {
    Section(PagePhrase.method[language]) {
      Notes {
        Note(
          PagePhrase.common(comparison.commonSize)[language],
          Text(ComparisonPhrase.commonSize(comparison.commonSize)[language]))
        Note(
          PagePhrase.chance[language], Text(ComparisonPhrase.method(seed: seed)[language]))
        for table in likeness.tables {
          Note(table.distance.title[language], Text(table.distance.tells[language]))
        }
        for row in comparison.rows
        where row.evaluations.contains(where: { $0.reading.value != nil }) {
          Note(
            row.profile.title[language], Text(row.profile.tells[language]),
            conventions: [
              Text(row.profile.formula), Text(row.profile.caution[language]),
              Text(row.profile.misuse[language]),
            ])
        }
      }
    }
  }
}
