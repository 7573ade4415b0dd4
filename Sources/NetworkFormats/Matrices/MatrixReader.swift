import NetworkCore
import TabularFiles

/// Makes a document of a table whose cells are ties.
struct MatrixReader {
  private let table: TextTable
  private let columns: [String]
  private let rows: [String]

  init(_ table: TextTable) {
    self.table = table
    columns = table.header.dropFirst().map(Self.trimmed)
    rows = table.rows.map { Self.trimmed($0[0]) }
  }

  /// Whether the first few rows look like those of a matrix: a name, and then nothing but numbers,
  /// as many as there are columns; of a part of a table only what can be seen there is asked.
  static func isLikely(_ table: TextTable, isWhole: Bool) -> Bool {
    let reader = MatrixReader(table)
    guard !reader.columns.isEmpty, !reader.rows.isEmpty else { return false }
    let areSameNames = reader.areSameNodes
    let hasCorner = reader.table.header.first.map { !trimmed($0).isEmpty } ?? false
    // With something in the corner, only an adjacency matrix shows what it is.
    guard areSameNames || !hasCorner || !isWhole else { return false }
    // The last row of a part may be cut off.
    return table.rows.prefix(isWhole ? 20 : max(1, min(20, table.rows.count - 1))).allSatisfy {
      row in
      (1...reader.columns.count).allSatisfy { column in
        isUnknown(row[column]) || TableNumber.parse(row[column]) != nil
      }
    }
  }

  func document() throws(NetworkFileError) -> NetworkDocument {
    guard !columns.isEmpty else { throw NetworkFileError(.notInFormat(.matrix), line: 1) }
    var seen: Set<String> = []
    for (name, row) in zip(rows, table.rows) where !seen.insert(name).inserted {
      throw NetworkFileError(.repeatedNode(name), line: row.number)
    }
    guard Set(columns).count == columns.count else {
      throw NetworkFileError(.repeatedColumn, line: 1)
    }
    let isOneMode = areSameNodes
    let events = isOneMode ? columns : EventNames(actors: rows).written(columns)
    let nodes = NodeTable(isOneMode ? rows : rows + events)
    var unknown = 0
    var ties: [NetworkDocument.Tie] = []
    let places = events.map { nodes.position(of: $0) ?? 0 }
    for (place, row) in table.rows.enumerated() {
      for column in columns.indices {
        let text = row[column + 1]
        if Self.isUnknown(text) {
          unknown += 1
          continue
        }
        guard let value = TableNumber.parse(text, loneComma: .decimal) ?? FileNumber.parse(text)
        else {
          throw NetworkFileError(.notANumber(text), line: row.number)
        }
        if value != 0 { ties.append(.init(place, places[column], strength: value)) }
      }
    }
    var document = NetworkDocument(
      nodes: nodes, ties: ties, direction: isOneMode ? .directed : .undirected)
    if unknown > 0 { document.notes.append(.unknownCells(unknown)) }
    if !isOneMode { document.isEvent = nodes.indices.map { $0 >= rows.count } }
    return document.asMatrix
  }

  private var areSameNodes: Bool {
    rows.count == columns.count && (rows == columns || Set(rows) == Set(columns))
  }

  private static func isUnknown(_ text: String) -> Bool {
    ["", "na", "n/a", "."].contains(trimmed(text).lowercased())
  }

  private static func trimmed(_ text: String) -> String {
    let spaces: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard let first = text.first, let last = text.last, spaces(first) || spaces(last) else {
      return text
    }
    var body = text.drop(while: spaces)
    while body.last.map(spaces) ?? false { body.removeLast() }
    return String(body)
  }
}
