import NetworkCore

/// The sum, over pairs of rows with unequal numbers of columns, of the share of the columns of the
/// shorter row that the longer one has.
///
/// - Parameters:
///   - table: The rows.
///   - run: The hand on the computation.
/// - Complexity: O(Σ n(k)²) time for columns with n(k) rows that have two columns or more.
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Returns: The sum.
func nestedPairs(ofRowsIn table: IncidenceTable, run: RunControl) throws -> Double {
  let meeting = table.withoutPendantRows
  // A row with a single column lies within every longer one that has it.
  var sum = (0..<table.columnCount).reduce(0.0) { sum, column in
    let longer = Double(meeting.rows(ofColumn: column).count)
    return sum + longer * (Double(table.rows(ofColumn: column).count) - longer)
  }
  var meetings = MeetingCounts(meeting, run: run)
  for row in 0..<meeting.rowCount {
    let own = meeting.columns(ofRow: row).count
    try meetings.meet(row, from: row + 1)
    for partner in meetings.partners {
      let other = meeting.columns(ofRow: Int(partner)).count
      guard other != own else { continue }
      sum += Double(meetings.counts[Int(partner)]) / Double(min(own, other))
    }
  }
  return sum
}
