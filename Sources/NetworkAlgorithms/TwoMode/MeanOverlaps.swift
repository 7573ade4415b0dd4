import NetworkCore

/// How much each row of a table overlaps with the rows that it shares a column with, on average; not
/// a number for rows that share none.
///
/// Rows with a single column overlap with all others in it in the same way, and are met as one.
///
/// - Parameters:
///   - table: The rows.
///   - overlap: What two rows come to that share some columns, and have so many each.
///   - run: The hand on the computation.
/// - Complexity: O(Σ n(k)²) time for columns with n(k) rows that have two columns or more.
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Returns: The means.
func meanOverlaps(
  ofRowsIn table: IncidenceTable, _ overlap: (_ shared: Double, Double, Double) -> Double,
  run: RunControl
) throws -> [Double] {
  let meeting = table.withoutPendantRows
  let degrees = (0..<table.rowCount).map { Double(table.columns(ofRow: $0).count) }
  let pendants = (0..<table.columnCount).map {
    table.rows(ofColumn: $0).count - meeting.rows(ofColumn: $0).count
  }
  var budget = LookBudget(run)
  // What a pendant row comes to, by its column.
  var ofPendant: [Double] = []
  for column in 0..<table.columnCount {
    let others = meeting.rows(ofColumn: column)
    try budget.spend(1 + others.count)
    let alike = Double(pendants[column] - 1)
    let sum = others.reduce(alike * overlap(1, 1, 1)) { $0 + overlap(1, 1, degrees[Int($1)]) }
    ofPendant.append(sum / (alike + Double(others.count)))
  }
  var means = [Double](repeating: .nan, count: table.rowCount)
  var meetings = MeetingCounts(meeting, run: run)
  for row in 0..<table.rowCount {
    let columns = table.columns(ofRow: row)
    if columns.count == 1, let column = columns.first {
      means[row] = ofPendant[Int(column)]
    } else if columns.count > 1 {
      try meetings.meet(row)
      let alone = columns.reduce(0) { $0 + pendants[Int($1)] }
      let sum = meetings.partners.reduce(Double(alone) * overlap(1, degrees[row], 1)) {
        $0 + overlap(Double(meetings.counts[Int($1)]), degrees[row], degrees[Int($1)])
      }
      means[row] = sum / Double(alone + meetings.partners.count)
    }
  }
  return means
}
