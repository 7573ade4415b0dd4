/// Which rows meet which columns, compressed both ways: actors and events.
///
/// The columns of a row, and the rows of a column, are in ascending order without doubles. It takes
/// 8 bytes a pair, and 8 a row and a column.
package struct IncidenceTable: Sendable {
  package let byRow: CompressedLists
  package let byColumn: CompressedLists

  /// - Complexity: O(*n* + *m*) for *m* pairs.
  package init(rowCount: Int, columnCount: Int, pairs: [(row: Int32, column: Int32)]) {
    self.init(
      rows: pairs.map(\.row), columns: pairs.map(\.column), rowCount: rowCount,
      columnCount: columnCount)
  }

  /// Joins each of the `rows` with the column at the same place.
  ///
  /// - Complexity: O(*n* + *m*) for *m* pairs.
  init(rows: [Int32], columns: [Int32], rowCount: Int, columnCount: Int) {
    // Sorted twice by counting, each list comes out in ascending order.
    let byColumn = CompressedLists(listCount: columnCount, lists: columns, entries: rows)
    byRow = byColumn.inverted(listCount: rowCount).withoutDoubles()
    self.byColumn = byRow.inverted(listCount: columnCount)
  }

  init(byRow: CompressedLists, byColumn: CompressedLists) {
    self.byRow = byRow
    self.byColumn = byColumn
  }

  package var rowCount: Int { byRow.listCount }
  package var columnCount: Int { byColumn.listCount }
  package var pairCount: Int { byRow.entries.count }
  package var transposed: IncidenceTable { IncidenceTable(byRow: byColumn, byColumn: byRow) }

  package func columns(ofRow row: Int) -> ArraySlice<Int32> { byRow.list(row) }
  package func rows(ofColumn column: Int) -> ArraySlice<Int32> { byColumn.list(column) }

  /// Rows and then columns as the nodes of one graph, all strengths 1.
  package var bipartiteGraph: CompressedGraph {
    let shift = Int32(rowCount)
    let targets = byRow.entries.map { $0 + shift } + byColumn.entries
    let offsets = byRow.offsets.dropLast() + byColumn.offsets.map { $0 + pairCount }
    return CompressedGraph(
      offsets: Array(offsets), targets: targets,
      strengths: [Double](repeating: 1, count: targets.count))
  }
}
