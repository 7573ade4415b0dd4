import NetworkCore

/// Counts, for one row of a table at a time, how many columns each other row shares with it.
struct MeetingCounts {
  /// The other rows that share a column with the last row, ascending.
  private(set) var partners: [Int32] = []

  /// How many columns each row shares with the last one; 0 for those that are no partners.
  private(set) var counts: [Int32]

  private let table: IncidenceTable
  private var budget: LookBudget

  init(_ table: IncidenceTable, run: RunControl) {
    self.table = table
    counts = [Int32](repeating: 0, count: table.rowCount)
    budget = LookBudget(run)
  }

  /// Counts anew for `row`, as far as others from `lowest` on are concerned.
  ///
  /// - Complexity: O(Σ n(k) + *p* log *p*) for the columns *k* of the row, with n(k) rows each, and
  ///   *p* partners.
  /// - Throws: `CancellationError` if the run is cancelled.
  mutating func meet(_ row: Int, from lowest: Int = 0) throws {
    for partner in partners { counts[Int(partner)] = 0 }
    partners.removeAll(keepingCapacity: true)
    for column in table.columns(ofRow: row) {
      let others = table.rows(ofColumn: Int(column))
      try budget.spend(1 + others.count)
      for other in others.reversed() where Int(other) != row {
        // Descending: the rest is below, too.
        guard Int(other) >= lowest else { break }
        if counts[Int(other)] == 0 { partners.append(other) }
        counts[Int(other)] += 1
      }
    }
    partners.sort()
  }
}

extension IncidenceTable {
  /// The table without the pairs of rows that meet a single column; rows keep their numbers.
  ///
  /// Such rows share one column with others at most, and are in no cycle.
  var withoutPendantRows: IncidenceTable {
    var offsets = [0]
    var entries: [Int32] = []
    offsets.reserveCapacity(rowCount + 1)
    for row in 0..<rowCount {
      let columns = columns(ofRow: row)
      if columns.count > 1 { entries += columns }
      offsets.append(entries.count)
    }
    return IncidenceTable(
      unorderedRows: CompressedLists(offsets: offsets, entries: entries), columnCount: columnCount)
  }

  /// Σ n(k)² over columns with n(k) rows, or a little more or less: what it takes to go through all
  /// pairs of rows that share a column.
  var pairWork: Double {
    (0..<columnCount).reduce(0) { work, column in
      let rows = Double(rows(ofColumn: column).count)
      return work + rows * rows
    }
  }
}
