/// Which rows meet which columns, compressed both ways: actors and events.
///
/// The columns of a row, and the rows of a column, are in ascending order without doubles.
package struct IncidenceTable: Sendable {
  package let byRow: CompressedLists
  package let byColumn: CompressedLists

  package init(rowCount: Int, columnCount: Int, pairs: [(row: Int32, column: Int32)]) {
    // Sorted twice by counting, each list comes out in ascending order.
    let columns = CompressedLists(
      listCount: columnCount, entries: pairs.map { ($0.column, $0.row) })
    byRow = columns.inverted(listCount: rowCount).withoutDoubles()
    byColumn = byRow.inverted(listCount: columnCount)
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

/// Lists of positions, one after the other in one array.
package struct CompressedLists: Sendable {
  package let offsets: [Int]
  package let entries: [Int32]

  /// Deals `entries` out to their lists; within a list they keep the given order.
  package init(listCount: Int, entries pairs: [(list: Int32, entry: Int32)]) {
    var starts = [Int](repeating: 0, count: listCount + 1)
    for pair in pairs { starts[Int(pair.list) + 1] += 1 }
    for list in 0..<listCount { starts[list + 1] += starts[list] }
    var cursor = starts
    var entries = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      entries[cursor[Int(pair.list)]] = pair.entry
      cursor[Int(pair.list)] += 1
    }
    self.init(offsets: starts, entries: entries)
  }

  package init(offsets: [Int], entries: [Int32]) {
    self.offsets = offsets
    self.entries = entries
  }

  package var listCount: Int { offsets.count - 1 }

  package func list(_ list: Int) -> ArraySlice<Int32> {
    entries[offsets[list]..<offsets[list + 1]]
  }

  /// For each entry, the lists it stands in, ascending.
  func inverted(listCount: Int) -> CompressedLists {
    var pairs: [(list: Int32, entry: Int32)] = []
    pairs.reserveCapacity(entries.count)
    for list in 0..<self.listCount {
      for entry in self.list(list) { pairs.append((entry, Int32(list))) }
    }
    return CompressedLists(listCount: listCount, entries: pairs)
  }

  /// The lists, which are in ascending order, with each entry once.
  func withoutDoubles() -> CompressedLists {
    var offsets = [0]
    var entries: [Int32] = []
    for list in 0..<listCount {
      for entry in self.list(list)
      where entries.count == offsets[list] || entries.last != entry {
        entries.append(entry)
      }
      offsets.append(entries.count)
    }
    return CompressedLists(offsets: offsets, entries: entries)
  }
}
