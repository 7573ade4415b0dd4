import NetworkCore

/// The share of the pairs of columns of each row that meet in another row, too; not a number for
/// rows with fewer than two columns.
///
/// - Complexity: O(Σ k²) time for rows with *k* columns.
/// - Throws: `CancellationError` if `run` is cancelled.
func redundantShares(ofRowsIn full: IncidenceTable, run: RunControl) throws -> [Double] {
  let table = full.withoutPendantRows
  var budget = LookBudget(run)
  var meetings = MeetingCounts(table.transposed, run: run)
  var redundant = [Double](repeating: 0, count: table.rowCount)
  for column in 0..<table.columnCount {
    try meetings.meet(column, from: column + 1)
    for row in table.rows(ofColumn: column) {
      let others = table.columns(ofRow: Int(row))
      try budget.spend(others.count)
      for other in others.reversed() {
        guard Int(other) > column else { break }
        if meetings.counts[Int(other)] > 1 { redundant[Int(row)] += 1 }
      }
    }
  }
  return redundant.enumerated().map { row, pairs in
    let columns = Double(table.columns(ofRow: row).count)
    return columns > 1 ? pairs / (columns * (columns - 1) / 2) : .nan
  }
}
