import CooperationRecords
import TabularFiles

/// Which column of a table is read as what.
struct ColumnBinding {
  /// Every header from left to right with the column it was taken for.
  private(set) var bindings: [ImportReport.Binding] = []
  /// What is worth knowing about the headers.
  private(set) var findings: [Finding] = []

  /// For each column by its number, where in the table it stands.
  private var places = [[Int]](repeating: [], count: RecordColumn.allCases.count)
  private let header: [String]
  private let file: String

  init(of table: TextTable, as kind: TableKind, file: String) {
    header = table.header
    self.file = file
    for column in kind.columns { bind(column, in: table.columns, as: kind) }
    settleActivityKey()
    report(kind)
  }

  /// The columns to look into for `column`, the first that tells something holds.
  subscript(column: RecordColumn) -> [Int] { places[column.rawValue] }

  /// Whether the table tells `column`.
  func has(_ column: RecordColumn) -> Bool { !self[column].isEmpty }

  /// The header from which `column` is read, or its canonical name.
  func header(of column: RecordColumn) -> String {
    self[column].first.map { header[$0] } ?? column.name
  }

  /// The places of all columns that are read, from left to right.
  var boundPlaces: [Int] { Set(places.joined()).sorted() }

  /// The column that identifies the activities, or `nil` if there is none.
  var activityKey: RecordColumn? { [.activityID, .acronym, .activityTitle].first(where: has) }

  /// The headers that would be taken for `column`, the best first.
  static func acceptedHeaders(for column: RecordColumn) -> [String] {
    let headers = ColumnSynonyms.of(column)?.headers ?? []
    return headers.contains(column.name) ? headers : [column.name] + headers
  }

  private mutating func bind(_ column: RecordColumn, in index: HeaderIndex, as kind: TableKind) {
    let headers = Self.acceptedHeaders(for: column) + (kind.ownHeaders[column] ?? [])
    var found = index.first(of: headers).map { [$0] } ?? []
    for fallback in ColumnSynonyms.of(column)?.fallbacks ?? [] {
      if let place = index[fallback], !found.contains(place) { found.append(place) }
    }
    places[column.rawValue] = found
  }

  /// An acronym, with its programme, identifies activities only where no column does it better.
  private mutating func settleActivityKey() {
    if has(.activityID) { places[RecordColumn.acronym.rawValue] = [] }
    if !has(.acronym) { places[RecordColumn.programme.rawValue] = [] }
    guard activityKey == .activityTitle else { return }
    note(
      "activities-by-title", at: header(of: .activityTitle),
      "no column identifies the activities; those with one title are taken for one activity.")
  }

  // MARK: - The report

  private mutating func report(_ kind: TableKind) {
    let takenFor = columnsByPlace(kind)
    for (place, name) in header.enumerated() {
      let column = takenFor[place]
      bindings.append(.init(file: file, header: name, column: column?.name))
      guard column == nil else { continue }
      if PersonalData.isHeldUnder(name) {
        note(
          "personal-data", at: name,
          "this column holds contact details of persons; it is never read.")
      } else if let rival = rival(of: name, among: kind.columns) {
        note(
          "second-header", at: name,
          "this column could be read as \(rival.name); “\(header(of: rival))” is read instead.")
      }
    }
  }

  private func columnsByPlace(_ kind: TableKind) -> [Int: RecordColumn] {
    var columns: [Int: RecordColumn] = [:]
    for column in kind.columns {
      let isActivityKey = column == .acronym || column == .programme
      for place in self[column] where columns[place] == nil {
        columns[place] = isActivityKey ? .activityID : column
      }
    }
    return columns
  }

  private func rival(of name: String, among columns: [RecordColumn]) -> RecordColumn? {
    let key = HeaderIndex.key(name)
    return columns.first { column in
      has(column) && Self.acceptedHeaders(for: column).contains { HeaderIndex.key($0) == key }
    }
  }

  private mutating func note(_ code: String, at header: String, _ message: String) {
    findings.append(
      Finding(.note, code: code, at: RowOrigin(file: file, row: 1), column: header, message))
  }
}
