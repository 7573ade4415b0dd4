import NetworkCore

extension IncidenceTable {
  /// How many paths lead along three ties: each has one of them in its middle.
  var pathsOfThree: Double {
    (0..<rowCount).reduce(0) { paths, row in
      let columns = columns(ofRow: row)
      return columns.reduce(paths) { paths, column in
        paths + Double(columns.count - 1) * Double(rows(ofColumn: Int(column)).count - 1)
      }
    }
  }

  /// How many cycles of four ties there are: two rows that meet in *s* columns are in s(s − 1)/2.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func cyclesOfFour(run: RunControl) throws -> Double {
    let (rows, columns) = (withoutPendantRows, transposed.withoutPendantRows)
    let table = rows.pairWork <= columns.pairWork ? rows : columns
    var meetings = MeetingCounts(table, run: run)
    var cycles = 0.0
    for row in 0..<table.rowCount {
      try meetings.meet(row, from: row + 1)
      for partner in meetings.partners {
        let shared = Double(meetings.counts[Int(partner)])
        cycles += shared * (shared - 1) / 2
      }
    }
    return cycles
  }
}
