public import Charts
public import ClusterEvaluation
public import CooperationRecords
public import Documents

extension ClusterNetwork {
  /// What the clusters share as a table of shades, without small counts if `cell` forbids them.
  public func heatMap(in language: DocumentLanguage, above cell: MinimumCell? = nil) -> HeatMap {
    var shared: [Int: Pair] = [:]
    for pair in pairs { shared[pair.first * names.count + pair.second] = pair }
    let table = names.indices.map { row in
      names.indices.map { column -> HeatMap.Cell in
        guard row != column else { return size(of: row, above: cell, language) }
        let pair = shared[min(row, column) * names.count + max(row, column)]
        return self.cell(row, column, pair, above: cell, language)
      }
    }
    return HeatMap(
      title: SharedTablePhrase.title[language], description: description(in: language, above: cell),
      columns: names, rows: names, cells: table,
      key: HeatMap.Key(SharedTablePhrase.key[language], numbers: ChartNumbers(language)))
  }

  /// How to read the table.
  public func reading(in language: DocumentLanguage, above cell: MinimumCell? = nil) -> String {
    guard let cell else { return SharedTablePhrase.reading[language] }
    return SharedTablePhrase.withheldReading(below: language.number(Double(cell.size)))[language]
  }

  /// The most clusters of a table.
  private static let most = 40

  /// Those of `clusters` that a table can show, in their order: the forty with the most organisations.
  public static func largest(of clusters: [EvaluatedCluster]) -> [EvaluatedCluster] {
    guard clusters.count > most else { return clusters }
    let largest = clusters.indices.sorted {
      (-clusters[$0].organisationCount, $0) < (-clusters[$1].organisationCount, $1)
    }
    return largest.prefix(most).sorted().map { clusters[$0] }
  }

  /// That only some clusters are shown.
  public static func selection(
    _ count: Int, of all: Int, in language: DocumentLanguage
  ) -> String {
    let (count, all) = (language.number(Double(count)), language.number(Double(all)))
    return SharedTablePhrase.selection(count, of: all)[language]
  }

  private func size(
    of place: Int, above cell: MinimumCell?, _ language: DocumentLanguage
  ) -> HeatMap.Cell {
    let count = organisationCounts[place]
    let told = cell?.published(count) ?? .count(count)
    return .written(told.text { language.number(Double($0)) })
  }

  private func cell(
    _ row: Int, _ column: Int, _ pair: Pair?, above cell: MinimumCell?,
    _ language: DocumentLanguage
  ) -> HeatMap.Cell {
    let organisations = pair?.sharedOrganisations ?? 0
    let activities = language.number(Double(pair?.sharedActivities ?? 0))
    guard let cell else {
      return .shaded(
        Double(organisations), language.number(Double(organisations)), detail: activities)
    }
    guard !cell.isSmall(organisationCounts[row]), !cell.isSmall(organisationCounts[column]) else {
      return .written("*")
    }
    let told = cell.published(organisations).text { language.number(Double($0)) }
    guard !cell.isSmall(organisations) else { return .written(told) }
    // What is left of a cluster must not be a small number either.
    let isLeft = [row, column].contains { cell.isSmall(organisationCounts[$0] - organisations) }
    return isLeft ? .written("*") : .shaded(Double(organisations), told)
  }

  /// The pairs of clusters that share most, in words.
  private func description(in language: DocumentLanguage, above cell: MinimumCell?) -> String {
    let told = pairs.filter { pair in
      guard pair.sharedOrganisations > 0 else { return false }
      let shown = self.cell(pair.first, pair.second, pair, above: cell, language)
      return if case .shaded = shown { true } else { false }
    }
    let largest = told.enumerated().sorted {
      (-$0.element.sharedOrganisations, $0.offset) < (-$1.element.sharedOrganisations, $1.offset)
    }
    let words = largest.prefix(20).map { _, pair in
      "\(names[pair.first]) – \(names[pair.second]): "
        + language.number(Double(pair.sharedOrganisations))
    }
    let title = SharedTablePhrase.title[language]
    return words.isEmpty
      ? "\(title). \(SharedTablePhrase.nothing[language])"
      : "\(title). \(words.joined(separator: "; "))."
  }
}
