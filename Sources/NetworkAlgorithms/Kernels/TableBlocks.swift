package import NetworkCore

/// The parts of a two-mode table, one for each pair of a stratum of rows and a stratum of columns
/// that has anything in it.
///
/// Memory: 16 bytes per pair, and 12 for each row and column that a block has.
package struct TableBlocks: Sendable {
  /// One part: a small table, and which rows and columns these are of the whole.
  package struct Block: Sendable {
    package let table: IncidenceTable
    package let rows: [Int32]
    package let columns: [Int32]
  }

  package let blocks: [Block]
  private let offsets: [Int]
  private let columnCount: Int

  /// Divides `table`; a stratum is a number for each row and each column.
  package init(_ table: IncidenceTable, rowStrata: [Int32], columnStrata: [Int32]) {
    offsets = table.byRow.offsets
    columnCount = table.columnCount
    var numbers: [StratumPair: Int] = [:]
    var pairs: [[(row: Int32, column: Int32)]] = []
    for row in 0..<table.rowCount {
      for column in table.columns(ofRow: row) {
        let key = StratumPair(row: rowStrata[row], column: columnStrata[Int(column)])
        let number = numbers[key] ?? pairs.count
        if number == pairs.count {
          numbers[key] = number
          pairs.append([])
        }
        pairs[number].append((Int32(row), column))
      }
    }
    blocks = pairs.map(Self.block)
  }

  private struct StratumPair: Hashable {
    var row: Int32
    var column: Int32
  }

  /// The block of `pairs`, which are in the order of rows.
  private static func block(_ pairs: [(row: Int32, column: Int32)]) -> Block {
    var columns: [Int32] = []
    for column in pairs.lazy.map(\.column).sorted() where columns.last != column {
      columns.append(column)
    }
    let places = Dictionary(
      uniqueKeysWithValues: columns.indices.map { (columns[$0], Int32($0)) })
    var rows: [Int32] = []
    let small = pairs.map { pair in
      if rows.last != pair.row { rows.append(pair.row) }
      return (row: Int32(rows.count - 1), column: places[pair.column] ?? 0)
    }
    return Block(
      table: IncidenceTable(rowCount: rows.count, columnCount: columns.count, pairs: small),
      rows: rows, columns: columns)
  }

  /// The whole table, with `tables` in the places of the blocks; each row has as many columns as at
  /// first.
  package func joined(_ tables: [IncidenceTable]) -> IncidenceTable {
    var entries = [Int32](repeating: 0, count: offsets.last ?? 0)
    var cursors = offsets
    for (block, table) in zip(blocks, tables) {
      for (place, row) in block.rows.enumerated() {
        for column in table.columns(ofRow: place) {
          entries[cursors[Int(row)]] = block.columns[Int(column)]
          cursors[Int(row)] += 1
        }
      }
    }
    return IncidenceTable(
      unorderedRows: CompressedLists(offsets: offsets, entries: entries),
      columnCount: columnCount)
  }
}
