extension IncidenceTable {
  /// How many rows each row shares a column with.
  ///
  /// No ties are stored: it takes 4 bytes a row for the result, and 4 for each worker.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(Σ n(k)²) for columns with n(k) rows.
  package func partnerCounts(run: RunControl) throws -> [Int32] {
    let ranges = rowRanges()
    let spare = Guarded<[[Int32]]>([])
    let counts = try foldParts(ranges.count, run: run, share: 0) { part in
      var stamps = spare.withLock { $0.popLast() } ?? [Int32](repeating: 0, count: rowCount)
      let counts = partnerCounts(ofRows: ranges[part], stamps: &stamps, run: run)
      spare.withLock { $0.append(stamps) }
      return counts
    } combine: {
      $0 += $1
    }
    return counts ?? []
  }

  /// Counts the partners of `rows`, each once: a row is stamped when it is met.
  ///
  /// Each of the `stamps` is the last row of which a row was found to be a partner, from 1. The
  /// counting ends early if `run` is cancelled.
  private func partnerCounts(
    ofRows rows: Range<Int>, stamps: inout [Int32], run: RunControl
  ) -> [Int32] {
    // Workers that share the table take spans of it once: to count references to it row by row
    // would make them wait for each other.
    let (rowStarts, columns) = (byRow.offsets.span, byRow.entries.span)
    let (columnStarts, members) = (byColumn.offsets.span, byColumn.entries.span)
    var stamps = stamps.mutableSpan
    var counts: [Int32] = []
    counts.reserveCapacity(rows.count)
    var steps = 0
    for row in rows {
      let slots = rowStarts[row]..<rowStarts[row + 1]
      if slots.count == 1 {
        let column = Int(columns[slots.lowerBound])
        counts.append(Int32(columnStarts[column + 1] - columnStarts[column] - 1))
        continue
      }
      let stamp = Int32(row + 1)
      stamps[row] = stamp
      var count: Int32 = 0
      for slot in slots {
        let column = Int(columns[slot])
        let places = columnStarts[column]..<columnStarts[column + 1]
        for place in places {
          let partner = Int(members[place])
          count &+= stamps[partner] == stamp ? 0 : 1
          stamps[partner] = stamp
        }
        steps += places.count
      }
      counts.append(count)
      if steps > LookBudget.mostSteps {
        steps = 0
        if run.isCancelled { break }
      }
    }
    return counts
  }

  /// Contiguous ranges of rows, at most `count`, that hold about as many pairs each.
  func rowRanges(count: Int = 256) -> [Range<Int>] {
    let share = (pairCount + rowCount) / count + 1
    var ranges: [Range<Int>] = []
    var start = 0
    for row in 0..<rowCount
    where byRow.offsets[row + 1] + row + 1 >= share * (ranges.count + 1) || row == rowCount - 1 {
      ranges.append(start..<row + 1)
      start = row + 1
    }
    return ranges
  }
}
