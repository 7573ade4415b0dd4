package import NetworkCore

/// In how many columns of a two-mode table rows, or pairs of rows, occur.
package struct EventOccurrences: Sendable {
  /// How many things occur in 0, 1, 2, … columns; nothing counts in none.
  package private(set) var counts: [Int]

  /// For each column, in how many columns each of the things in it occurs.
  package private(set) var ofColumns: [[Int32]]

  /// The rows of `table`.
  package init(rowsOf table: IncidenceTable) {
    counts = [Int](repeating: 0, count: table.columnCount + 1)
    for row in 0..<table.rowCount { counts[table.columns(ofRow: row).count] += 1 }
    ofColumns = (0..<table.columnCount).map { column in
      table.rows(ofColumn: column).map { Int32(table.columns(ofRow: Int($0)).count) }
    }
    counts[0] = 0
  }

  /// The pairs of rows of `table` that share columns; `shared` has their numbers as strengths.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(Σ n(k)² log n) for columns with n(k) rows, in time and memory.
  package init(pairsOf table: IncidenceTable, shared: CompressedGraph, run: RunControl) throws {
    counts = [Int](repeating: 0, count: table.columnCount + 1)
    for strength in shared.strengths { counts[Int(strength)] += 1 }
    for place in counts.indices { counts[place] /= 2 }
    ofColumns = []
    ofColumns.reserveCapacity(table.columnCount)
    var budget = LookBudget(run)
    for column in 0..<table.columnCount {
      let rows = table.rows(ofColumn: column)
      var numbers: [Int32] = []
      numbers.reserveCapacity(rows.count * (rows.count - 1) / 2)
      for (place, row) in rows.enumerated() {
        try budget.spend(rows.count)
        var slots = shared.row(Int(row))[...]
        for other in rows.dropFirst(place + 1) {
          while let slot = slots.first, shared.targets[slot] < other { slots.removeFirst() }
          guard let slot = slots.first else { break }
          numbers.append(Int32(shared.strengths[slot]))
        }
      }
      ofColumns.append(numbers)
    }
  }
}

/// The chance that a thing which occurs in 0, 1, 2, … of all columns occurs in enough of those that
/// are chosen.
package struct OccurrenceChance: Sendable {
  package let chances: [Double]

  /// Chooses `chosen` of `total` columns; a thing must occur in `fewest` of them, 1 or 2.
  package init(choosing chosen: Int, of total: Int, fewest: Int) {
    let none = Self.chancesOfNone(chosen, of: total)
    guard fewest == 2, chosen > 0 else {
      chances = none.map { fewest == 2 ? 0 : 1 - $0 }
      return
    }
    // One occurrence is chosen, and the other d − 1 are not among the k − 1 other columns.
    let others = Self.chancesOfNone(chosen - 1, of: total - 1)
    chances = none.indices.map { occurrences in
      guard occurrences > 1 else { return 0 }
      let one = Double(occurrences) * Double(chosen) / Double(total) * others[occurrences - 1]
      return max(0, 1 - none[occurrences] - one)
    }
  }

  /// The chances that none of 0, 1, 2, … occurrences is chosen.
  private static func chancesOfNone(_ chosen: Int, of total: Int) -> [Double] {
    var chances = [1.0]
    chances.reserveCapacity(total + 1)
    for occurrences in 0..<total {
      let left = Double(max(0, total - chosen - occurrences))
      chances.append(chances[occurrences] * left / Double(total - occurrences))
    }
    return chances
  }
}
