extension IncidenceTable {
  /// Creates a table from the columns of each row, in any order and without doubles.
  ///
  /// - Complexity: O(rows + columns + pairs): sorted twice by counting, each list comes out in
  ///   ascending order.
  package init(unorderedRows rows: CompressedLists, columnCount: Int) {
    let byColumn = rows.inverted(listCount: columnCount)
    self.init(byRow: byColumn.inverted(listCount: rows.listCount), byColumn: byColumn)
  }

  /// The table of all rows and of the columns at `positions`, which are in order and are numbered
  /// anew from 0.
  ///
  /// - Complexity: O(rows + columns + pairs).
  package func keepingColumns(_ positions: [Int]) -> IncidenceTable {
    var offsets = [0]
    var entries: [Int32] = []
    offsets.reserveCapacity(positions.count + 1)
    for position in positions {
      entries += rows(ofColumn: position)
      offsets.append(entries.count)
    }
    let kept = CompressedLists(offsets: offsets, entries: entries)
    return IncidenceTable(byRow: kept.inverted(listCount: rowCount), byColumn: kept)
  }
}
