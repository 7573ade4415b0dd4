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

  /// Binds the columns of `table` by their headers, first by those that its source calls its own,
  /// or as `mapping` says and by nothing else.
  init(
    of table: SourceTable, as kind: TableKind, own: [RecordColumn: [String]] = [:],
    mapping: RecordMapping? = nil
  ) {
    header = table.header
    file = table.name
    for column in kind.columns {
      places[column.rawValue] =
        if let mapping {
          mapping.columns[column]?.compactMap { table.columns[$0] } ?? []
        } else {
          Self.places(of: column, in: table.columns, as: kind, own: own[column] ?? [])
        }
    }
    settleActivityKey()
    // Where a source or a mapping says what a column is, other headers are no rivals.
    let certain = Set(own.keys)
    report(kind, rivals: mapping == nil ? kind.columns.filter { !certain.contains($0) } : [])
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

  /// The columns that fall back on another header, row by row.
  ///
  /// The acronym does because it tells projects of keep.eu apart where they have no identifier.
  /// Other identifiers do not: two schemes in one column would make one organisation two. Themes
  /// stand in several columns at once.
  private static let fallingBack: Set<RecordColumn> = [
    .organisationName, .activityTitle, .activityBudget, .contribution, .acronym, .themes,
  ]

  private static func places(
    of column: RecordColumn, in index: HeaderIndex, as kind: TableKind, own: [String]
  ) -> [Int] {
    var found: [Int] = []
    func add(_ place: Int?) {
      if let place, !found.contains(place) { found.append(place) }
    }
    for header in own where found.isEmpty || fallingBack.contains(column) { add(index[header]) }
    guard found.isEmpty else { return found }
    add(index.first(of: acceptedHeaders(for: column) + (kind.ownHeaders[column] ?? [])))
    for fallback in ColumnSynonyms.of(column)?.fallbacks ?? [] { add(index[fallback]) }
    return found
  }

  /// An acronym, with its programme, identifies activities only where no column does it better.
  private mutating func settleActivityKey() {
    if has(.activityID) { places[RecordColumn.acronym.rawValue] = [] }
    if !has(.acronym) { places[RecordColumn.programme.rawValue] = [] }
    guard activityKey == .activityTitle else { return }
    note("activities-by-title", at: header(of: .activityTitle), .activitiesByTitle)
  }

  // MARK: - The report

  private mutating func report(_ kind: TableKind, rivals: [RecordColumn]) {
    let takenFor = columnsByPlace(kind)
    for (place, name) in header.enumerated() {
      let column = takenFor[place]
      bindings.append(.init(file: file, header: name, column: column?.name))
      guard column == nil else { continue }
      if PersonalData.isHeldUnder(name) {
        note("personal-data", at: name, .personalData)
      } else if let rival = rival(of: name, among: rivals) {
        note("second-header", at: name, .secondHeader(rival.name, read: header(of: rival)))
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

  private mutating func note(_ code: String, at header: String, _ sentence: Sentence) {
    findings.append(
      Finding(.note, code: code, at: RowOrigin(file: file, row: 1), column: header, sentence))
  }
}
