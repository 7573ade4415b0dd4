public import Charts
public import CooperationRecords
public import Documents

extension KindTable {
  /// The table as a picture, without small counts if `cell` forbids them.
  public func heatMap(in language: DocumentLanguage, above cell: MinimumCell? = nil) -> HeatMap {
    let shares = ChartNumbers(language, unit: .percent, decimals: shareDecimals)
    return HeatMap(
      title: KindTablePhrase.title[language], description: description(in: language, above: cell),
      columns: names(in: language, above: cell), rows: names(in: language, above: cell),
      cells: kinds.indices.map { row in
        kinds.indices.map { self.cell(row, $0, above: cell, shares) }
      },
      totals: cell == nil ? totals(in: language) : nil,
      key: HeatMap.Key(KindTablePhrase.share[language], numbers: shares))
  }

  /// What the table shows, in a sentence.
  public func finding(in language: DocumentLanguage) -> String {
    guard kinds != [.unknown] else { return KindTablePhrase.unknown[language] }
    let all = kinds.indices.flatMap { row in kinds.indices[row...].map { (row, $0) } }
    guard
      let most = all.max(by: { pairs[$0.0][$0.1] < pairs[$1.0][$1.1] }),
      pairs[most.0][most.1] > 0
    else { return KindTablePhrase.nothing[language] }
    let number = { (count: Int) in language.number(Double(count)) }
    let (count, total) = (number(pairs[most.0][most.1]), number(pairCount))
    let names = [most.0, most.1].map {
      kinds[$0].sentence
    }
    return most.0 == most.1
      ? KindTablePhrase.mostWithin(names[0], count, of: total)[language]
      : KindTablePhrase.most(names[0], names[1], count, of: total)[language]
  }

  /// How to read the table.
  public func reading(in language: DocumentLanguage, above cell: MinimumCell? = nil) -> String {
    guard let cell else { return KindTablePhrase.reading[language] }
    return KindTablePhrase.withheldReading(below: language.number(Double(cell.size)))[language]
  }

  private func names(in language: DocumentLanguage, above cell: MinimumCell?) -> [String] {
    zip(kinds, organisationCounts).map { kind, count in
      let name = kind.sentence[language]
      let told = cell?.published(count) ?? .count(count)
      return "\(name) (\(told.text { language.number(Double($0)) }))"
    }
  }

  /// Enough decimals to tell the largest share in two digits, three at most.
  private var shareDecimals: Int {
    let shares = kinds.indices.flatMap { row in
      kinds.indices.filter { possiblePairs(row, $0) >= Self.fewPairs }.compactMap { share(row, $0) }
    }
    let largest = 100 * (shares.max() ?? 0)
    return largest == 0 || largest >= 10 ? 0 : largest >= 1 ? 1 : largest >= 0.1 ? 2 : 3
  }

  /// Below so many pairs that there could be, a share says little, and has no shade.
  private static let fewPairs = 10

  private func share(_ row: Int, _ column: Int) -> Double? {
    let possible = possiblePairs(row, column)
    return possible > 0 ? Double(pairs[row][column]) / Double(possible) : nil
  }

  private func cell(
    _ row: Int, _ column: Int, above cell: MinimumCell?, _ numbers: ChartNumbers
  ) -> HeatMap.Cell {
    let language = numbers.language
    if let cell, cell.isSmall(organisationCounts[row]) || cell.isSmall(organisationCounts[column]) {
      return .written("*")
    }
    guard let share = share(row, column) else {
      return .undefined(because: KindTablePhrase.onePair[language])
    }
    let count = pairs[row][column]
    if let cell, cell.isSmall(count) {
      return .written(cell.published(count).text { language.number(Double($0)) })
    }
    let words = (language.number(Double(count)), numbers.text(share))
    return possiblePairs(row, column) < Self.fewPairs
      ? .written(words.0, detail: words.1) : .shaded(share, words.0, detail: words.1)
  }

  private func totals(in language: DocumentLanguage) -> HeatMap.Totals {
    let sums = pairs.map { language.number(Double($0.reduce(0, +))) }
    return HeatMap.Totals(
      KindTablePhrase.all[language], rows: sums, columns: sums,
      all: language.number(Double(pairCount)))
  }

  /// The cells in words, each pair of kinds once.
  private func description(in language: DocumentLanguage, above cell: MinimumCell?) -> String {
    let names = names(in: language, above: cell)
    let numbers = ChartNumbers(language, unit: .percent, decimals: shareDecimals)
    let cells = kinds.indices.flatMap { row in
      kinds.indices[row...].compactMap { column -> String? in
        switch self.cell(row, column, above: cell, numbers) {
        case .shaded(_, let count, let share):
          pairs[row][column] == 0
            ? nil
            : KindTablePhrase.cell(
              names[row], names[column], count + (share.map { " (\($0))" } ?? ""))
        case .written(let text, let share):
          share != nil && pairs[row][column] == 0
            ? nil
            : KindTablePhrase.cell(
              names[row], names[column], text + (share.map { " (\($0))" } ?? ""))
        case .undefined, .blank: nil
        }
      }
    }
    let lead = cell == nil ? finding(in: language) : "\(KindTablePhrase.title[language])."
    return cells.isEmpty ? lead : "\(lead) \(cells.joined(separator: "; "))."
  }
}
