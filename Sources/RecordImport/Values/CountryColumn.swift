import CooperationRecords
import TabularFiles

/// How the texts of a country column are read.
///
/// `NA` is both the code of Namibia and the most common word for nothing. It is taken for Namibia
/// where the other texts of the column are two-letter codes and no other column that is read
/// writes `NA` for nothing, or where the file declares which texts are missing, and `NA` is none.
struct CountryColumn {
  /// Whether `NA` stands for Namibia.
  let hasNamibia: Bool
  /// The first row with an `NA` that was taken for nothing.
  private(set) var firstMissingRow: Int?

  private let holdsCodes: Bool

  /// Looks at the column of `table`; `missing` are the texts that the file declares as missing.
  init(of table: TextTable, _ columns: ColumnBinding, declaredMissing missing: [String]?) {
    let key = HeaderIndex.key(columns.header(of: .country))
    holdsCodes = key.contains("code") || key.contains("kods")
    guard let place = columns[.country].first,
      let first = table.rows.first(where: { Self.isNA($0[place]) })
    else {
      hasNamibia = false
      return
    }
    hasNamibia =
      missing.map { !$0.contains(Self.namibia) }
      ?? (Self.holdsMostlyCodes(place, table) && !Self.isNAElsewhere(than: place, table, columns))
    firstMissingRow = hasNamibia ? nil : first.number
  }

  /// The country that `written`, cleaned text, stands for; `nil` where it stands for nothing.
  func country(_ written: String) -> String? {
    if Self.isNA(written) { return hasNamibia ? Self.namibia : nil }
    guard !MissingText.isMissing(written) else { return nil }
    let word = holdsCodes ? String(written.prefix { $0 != " " }) : written
    guard Self.isCode(word) else { return written }
    return word.utf8.allSatisfy { $0 < 0x61 } ? word : word.uppercased()
  }

  private static let namibia = "NA"

  private static func isNA(_ text: String) -> Bool { CellText.cleaned(text) == namibia }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }

  private static func holdsMostlyCodes(_ place: Int, _ table: TextTable) -> Bool {
    var codes = 0
    var others = 0
    for row in table.rows {
      let text = CellText.cleaned(row[place])
      if MissingText.isMissing(text) { continue }
      if isCode(text) { codes += 1 } else { others += 1 }
    }
    return codes > 0 && codes >= 3 * others
  }

  private static func isNAElsewhere(
    than place: Int, _ table: TextTable, _ columns: ColumnBinding
  ) -> Bool {
    let others = columns.boundPlaces.filter { $0 != place }
    return table.rows.contains { row in others.contains { isNA(row[$0]) } }
  }
}
