import Charts
import CooperationRecords
import Documents

extension ClusterBriefing {
  /// Wider than a page, so that it is lower on paper and the briefing keeps to four sheets.
  private static let kindTableWidth = 790.0

  /// Who works with whom, by kind; `nil` where fewer than two kinds are known.
  ///
  /// - Throws: An error of the picture.
  func kindSection(_ words: any BriefingWords) throws -> Section? {
    let table = try KindTable(of: facts.network, in: facts.records, run: run)
    let known = table.kinds.filter { $0 != .unknown }
    guard known.count > 1, table.pairCount > 0 else { return nil }
    let map = table.heatMap(in: words.language)
    let figure = Figure(
      try map.picture(width: Self.kindTableWidth), caption: Text(table.finding(in: words.language)),
      description: map.description, reading: Text(table.reading(in: words.language)),
      data: kindPairs(table, words))
    return Section(map.title) { figure }
  }

  /// The cells of the picture as rows, each two kinds once.
  private func kindPairs(_ table: KindTable, _ words: any BriefingWords) -> Table {
    let cells = table.kinds.indices.flatMap { row in
      table.kinds.indices[row...].map { (row, $0) }
    }
    let phrase = { (sentence: Sentence) in sentence[words.language] }
    return Table(
      Text(phrase(KindTablePhrase.title)), of: cells,
      columns: [
        .text(phrase(KindTablePhrase.one)) { words.name(of: table.kinds[$0.0]) },
        .text(phrase(KindTablePhrase.other)) { words.name(of: table.kinds[$0.1]) },
        .number(phrase(KindTablePhrase.pairs)) { Double(table.pairs[$0.0][$0.1]) },
        .number(phrase(KindTablePhrase.possible)) { Double(table.possiblePairs($0.0, $0.1)) },
      ])
  }
}
