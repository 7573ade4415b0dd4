import NetworkCore

/// A two-mode table whose rows are drawn anew, one after the other: each meets as many columns as
/// before, every choice equally likely.
///
/// As many steps as there are rows make a table that has nothing of the first one but the sums.
struct RedrawnRows: TableChain {
  private var rows: [[Int32]]
  private let columnCount: Int
  private let isTurned: Bool
  private var next = 0
  private var generator: SeededGenerator

  /// - Parameters:
  ///   - table: Where it starts.
  ///   - isTurned: Whether columns are drawn anew, and not rows.
  ///   - seed: The number from which all chance follows.
  init(_ table: IncidenceTable, isTurned: Bool = false, seed: Seed) {
    let table = isTurned ? table.transposed : table
    self.isTurned = isTurned
    rows = (0..<table.rowCount).map { Array(table.columns(ofRow: $0)) }
    columnCount = table.columnCount
    generator = seed.generator()
  }

  /// How many rows are drawn.
  var rowCount: Int { rows.count }

  var table: IncidenceTable {
    let table = IncidenceTable(
      unorderedRows: CompressedLists(
        listCount: rows.count,
        entries: rows.enumerated().flatMap { row, columns in
          columns.map { (list: Int32(row), entry: $0) }
        }), columnCount: columnCount)
    return isTurned ? table.transposed : table
  }

  mutating func advance(by count: Int, run: RunControl) throws {
    try run.check()
    guard !rows.isEmpty else { return }
    var budget = LookBudget(run)
    for _ in 0..<count {
      try budget.spend(1)
      rows[next] = try generator.places(rows[next].count, below: columnCount, budget: &budget)
        .map { Int32($0) }
      next = (next + 1) % rows.count
    }
  }
}

/// A two-mode table that is drawn anew at each step: as many pairs as before, every choice equally
/// likely.
struct RedrawnTable: TableChain {
  private(set) var table: IncidenceTable
  private var generator: SeededGenerator

  init(_ table: IncidenceTable, seed: Seed) {
    self.table = table
    generator = seed.generator()
  }

  mutating func advance(by count: Int, run: RunControl) throws {
    try run.check()
    guard count > 0, table.columnCount > 0 else { return }
    var budget = LookBudget(run)
    let (rowCount, columnCount) = (table.rowCount, table.columnCount)
    var drawn: [Int] = []
    for _ in 0..<count {
      drawn = try generator.places(
        table.pairCount, below: rowCount * columnCount, budget: &budget)
    }
    table = IncidenceTable(
      rowCount: rowCount, columnCount: columnCount,
      pairs: drawn.map { (Int32($0 / columnCount), Int32($0 % columnCount)) })
  }
}
