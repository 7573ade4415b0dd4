import Charts
import ClusterEvaluation
import CooperationRecords
import Documents
import NetworkAlgorithms
import NetworkCore

extension ComparisonReport {
  /// How alike the clusters are: the tree and the map, and a table for each distance.
  func likenessBlocks(_ language: DocumentLanguage) throws -> [Block] {
    var blocks = [
      Paragraph(LikenessPhrase.method(replicates: likeness.replicates)[language]).block
    ]
    if let figure = try likenessFigure(language) { blocks.append(figure.block) }
    let known = likeness.tables.filter { !$0.pairs.isEmpty }
    if !known.isEmpty {
      let sentences = known.map { table -> Text in
        "\(strong: table.distance.title[language]): \(beyond(table, in: language))"
      }
      if likeness.replicates > 0 { blocks.append(List(sentences).block) }
      blocks.append(distanceTable(known, language).block)
    }
    let missing = likeness.tables.compactMap { absences(from: $0, language) }
    if !missing.isEmpty { blocks.append(List(missing).block) }
    return blocks
  }

  /// The tree and the map, of portrait divergence.
  private func likenessFigure(_ language: DocumentLanguage) throws -> Figure? {
    guard let table = likeness.tables.first(where: { $0.distance == .portrait }),
      let tree = table.dendrogram
    else { return nil }
    let clusters = table.places.map { comparison.clusters[$0] }
    let labels = ClusterLabels(of: clusters.map(\.name))
    let number = { (value: Double) in language.number(value, decimals: 2) }
    let picture = DendrogramPicture(
      tree: tree, labels: labels, numbers: ChartNumbers(language, decimals: 2))
    var panels = [
      Figure.Panel(
        try picture.svg(), title: PagePhrase.treeTitle[language],
        description: PagePhrase.treeDescription(steps(of: tree, clusters, number))[language])
    ]
    if let map = table.map, map.share != nil {
      let picture = LikenessMapPicture(
        map: map, labels: labels, sizes: clusters.map(\.organisationCount))
      panels.append(
        Figure.Panel(
          try picture.svg(), title: PagePhrase.mapTitle[language],
          description: PagePhrase.mapDescription[language]))
    }
    let percent = { (share: Double) in language.number(100 * share, decimals: 0) + "\u{A0}%" }
    let negative = table.map?.negativeShare.flatMap { $0 >= 0.005 ? percent($0) : nil }
    return Figure(
      caption: Text(PagePhrase.likenessCaption[language]), panels: panels,
      reading: Text(
        PagePhrase.likenessReading(
          share: table.map?.share.map(percent), negative: negative)[language]),
      data: distanceTable([table], language))
  }

  /// The steps of `tree` in words.
  private func steps(
    of tree: Dendrogram, _ clusters: [ComparedCluster], _ number: (Double) -> String
  ) -> [String] {
    var names = clusters.map(\.name)
    return tree.merges.map { merge in
      let name = "\(names[merge.first]) + \(names[merge.second])"
      names.append("(\(name))")
      return "\(name): \(number(merge.height))"
    }
  }

  /// The distances of `tables`, a line for each pair of clusters.
  private func distanceTable(_ tables: [LikenessTable], _ language: DocumentLanguage) -> Table {
    let headings = tables.flatMap { table in
      [table.distance.title, LikenessPhrase.expected, LikenessPhrase.adjustedP].map {
        Table.Heading($0[language], alignment: .right)
      }
    }
    let all = comparison.clusters.indices.flatMap { first in
      comparison.clusters.indices.dropFirst(first + 1).map { (first, $0) }
    }
    let rows = all.compactMap { first, second -> [Cell]? in
      let pairs = tables.map { table in
        table.pairs.first { $0.first == first && $0.second == second }
      }
      guard pairs.contains(where: { $0 != nil }) else { return nil }
      return [.text(Text(name(of: first, second)))]
        + pairs.flatMap { pair -> [Cell] in
          [
            Cell(pair?.distance, decimals: 3), Cell(pair?.chance?.test?.mean, decimals: 3),
            Cell(pair?.adjustedP, decimals: 2),
          ]
        }
    }
    return Table(
      Text(PagePhrase.distances[language]),
      headings: [Table.Heading(PagePhrase.clusters[language])] + headings, rows: rows,
      limit: Self.mostRows)
  }

  /// Which clusters have no such distance, and why; the reasons each once.
  private func absences(from table: LikenessTable, _ language: DocumentLanguage) -> Text? {
    let words = LikenessReason.allCases.compactMap { reason -> String? in
      let names = zip(comparison.clusters, table.reasons).filter { $1 == reason }.map(\.0.name)
      guard !names.isEmpty else { return nil }
      let list =
        names.count == comparison.clusters.count ? "" : names.joined(separator: ", ") + ": "
      return list + reason.sentence[language]
    }
    guard !words.isEmpty else { return nil }
    return "\(strong: table.distance.title[language]): \(words.joined(separator: " "))"
  }

  /// The most pairs of a table.
  private static let mostRows = 100

  /// What the clusters share: a picture and its table.
  func networkBlocks(_ language: DocumentLanguage) throws -> [Block] {
    let unknown =
      network.knowsMembers
      ? [] : [Paragraph(LikenessPhrase.membersUnknown[language], style: .small).block]
    guard !network.pairs.isEmpty else {
      return [Paragraph(LikenessPhrase.nothingShared[language]).block] + unknown
    }
    let shared = network.pairs.filter { $0.sharedOrganisations > 0 }
    var blocks: [Block] = []
    if !shared.isEmpty, network.names.count <= Self.mostDrawn {
      let picture = ClusterNetworkPicture(
        network: network, labels: ClusterLabels(of: network.names))
      let words = shared.map { "\(name(of: $0.first, $0.second)): \($0.sharedOrganisations)" }
      blocks.append(
        Figure(
          try picture.svg(), caption: Text(PagePhrase.networkCaption[language]),
          description: PagePhrase.networkDescription(words)[language],
          reading: Text(PagePhrase.networkReading[language]), data: sharedTable(language)
        ).block)
    }
    if !shared.isEmpty, (Self.mostDrawn + 1...Self.mostShaded).contains(network.names.count) {
      let map = network.heatMap(in: language)
      blocks.append(
        Figure(
          try map.picture(), caption: Text(PagePhrase.networkCaption[language]),
          description: map.description, reading: Text(network.reading(in: language)),
          data: sharedTable(language)
        ).block)
    }
    return blocks + [sharedTable(language).block] + unknown
  }

  /// The most clusters around a circle; more are a table of shades.
  private static let mostDrawn = 24

  /// The most clusters in a table of shades.
  private static let mostShaded = 40

  private func sharedTable(_ language: DocumentLanguage) -> Table {
    Table(
      Text(LikenessPhrase.networkHeading[language]), of: network.pairs, limit: Self.mostRows,
      columns: [
        .text(PagePhrase.clusters[language]) { name(of: $0.first, $0.second) },
        .number(LikenessPhrase.sharedOrganisations[language]) { Double($0.sharedOrganisations) },
        .number(LikenessPhrase.sharedActivities[language]) { Double($0.sharedActivities) },
        .cell(LikenessPhrase.memberTies[language], alignment: .right) { pair in
          pair.memberTies.map { .number(Double($0), decimals: 0) }
            ?? .undefined(because: IndicatorReason.noMemberships.sentence[language])
        },
      ])
  }
}
