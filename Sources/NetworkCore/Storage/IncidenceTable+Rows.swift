extension IncidenceTable {
  /// Creates a table from the columns of each row, in any order and without doubles.
  ///
  /// - Complexity: O(rows + columns + pairs): sorted twice by counting, each list comes out in
  ///   ascending order.
  package init(unorderedRows rows: CompressedLists, columnCount: Int) {
    let byColumn = rows.inverted(listCount: columnCount)
    self.init(byRow: byColumn.inverted(listCount: rows.listCount), byColumn: byColumn)
  }
}
