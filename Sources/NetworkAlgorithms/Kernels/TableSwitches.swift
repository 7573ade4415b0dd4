package import NetworkCore

/// The participations of a two-mode table while they exchange their columns.
package struct TableSwitches: TableChain {
  private let offsets: [Int]
  private let columnCount: Int
  private var switches: TieSwitches

  package init(_ table: IncidenceTable, seed: Seed) {
    offsets = table.byRow.offsets
    columnCount = table.columnCount
    var ties: [(first: Int32, second: Int32)] = []
    ties.reserveCapacity(table.pairCount)
    for row in 0..<table.rowCount {
      for column in table.columns(ofRow: row) { ties.append((Int32(row), column)) }
    }
    switches = TieSwitches(
      ties, below: max(table.rowCount, table.columnCount), areTwoModes: true, seed: seed)
  }

  /// The table as it is now: only columns change hands, so each row keeps its places.
  package var table: IncidenceTable {
    IncidenceTable(
      unorderedRows: CompressedLists(offsets: offsets, entries: switches.ties.map(\.second)),
      columnCount: columnCount)
  }

  package mutating func advance(by count: Int, run: RunControl) throws {
    try switches.advance(by: count, run: run)
  }
}
