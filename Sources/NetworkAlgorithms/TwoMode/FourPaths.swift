import NetworkCore

/// How many paths of four ties have each row of a table in their middle, and how many of them close.
///
/// Such a path leads from row to column to row to column to row, all of them different. It closes
/// if its ends share a column that is not on it.
struct FourPaths {
  /// How many paths have each row in their middle.
  private(set) var all: [Double]

  /// How many of these close.
  private(set) var closed: [Double]

  /// The most pairs of rows with two columns or more in one, counted twice, for which there is
  /// room: 2²⁸.
  static let mostPairWork = 0x1p28

  private let table: IncidenceTable
  /// Higher rows that share a column with each row, and how many they share.
  private var partners: CompressedLists
  private var shares: [Int32] = []

  /// Counts the paths of the rows of `table`, or returns `nil` if there is no room for the pairs.
  ///
  /// - Complexity: O(Σ n(k)³) time at most for columns with n(k) rows that have two columns or
  ///   more: that of the triangles among these, and 8 bytes a pair.
  /// - Throws: `CancellationError` if `run` is cancelled.
  init?(_ full: IncidenceTable, run: RunControl) throws {
    table = full.withoutPendantRows
    guard table.pairWork <= FourPaths.mostPairWork else { return nil }
    partners = CompressedLists(offsets: [0], entries: [])
    all = (0..<table.rowCount).map { row in
      // Any two of the row's columns, and somebody else in each.
      var (sum, squares) = (0.0, 0.0)
      for column in full.columns(ofRow: row) {
        let others = Double(full.rows(ofColumn: Int(column)).count - 1)
        sum += others
        squares += others * others
      }
      return (sum * sum - squares) / 2
    }
    closed = [Double](repeating: 0, count: table.rowCount)
    try meetAll(run: run)
    try closeAll(run: run)
  }

  /// Stores who shares what, and takes away the paths that would have one row at both ends.
  private mutating func meetAll(run: RunControl) throws {
    var meetings = MeetingCounts(table, run: run)
    var (offsets, entries) = ([0], [Int32]())
    for row in 0..<table.rowCount {
      try meetings.meet(row, from: row + 1)
      for partner in meetings.partners {
        let shared = meetings.counts[Int(partner)]
        entries.append(partner)
        shares.append(shared)
        let returns = Double(shared) * Double(shared - 1) / 2
        all[row] -= returns
        all[Int(partner)] -= returns
      }
      offsets.append(entries.count)
    }
    partners = CompressedLists(offsets: offsets, entries: entries)
  }

  /// Goes through all three rows of which any two share a column.
  private mutating func closeAll(run: RunControl) throws {
    var budget = LookBudget(run)
    var sharedWithFirst = [Int32](repeating: 0, count: table.rowCount)
    var sharedByAll = [Int32](repeating: 0, count: table.rowCount)
    var isOfFirst = [Bool](repeating: false, count: table.columnCount)
    for first in 0..<table.rowCount where partners.count(of: first) > 1 {
      for column in table.columns(ofRow: first) { isOfFirst[Int(column)] = true }
      for slot in partners.slots(first) {
        sharedWithFirst[Int(partners.entries[slot])] = shares[slot]
      }
      for slot in partners.slots(first) {
        let second = Int(partners.entries[slot])
        try budget.spend(1 + partners.count(of: second))
        let columns = table.columns(ofRow: second).filter { isOfFirst[Int($0)] }
        for column in columns {
          try count(1, beyond: second, in: Int(column), &sharedByAll, &budget)
        }
        for far in partners.slots(second) {
          let third = Int(partners.entries[far])
          guard sharedWithFirst[third] > 0 else { continue }
          close(
            MeetingTriple(
              first: first, second: second, third: third, near: Double(shares[slot]),
              far: Double(shares[far]), across: Double(sharedWithFirst[third]),
              common: Double(sharedByAll[third])))
        }
        for column in columns {
          try count(-1, beyond: second, in: Int(column), &sharedByAll, &budget)
        }
      }
      for partner in partners.list(first) { sharedWithFirst[Int(partner)] = 0 }
      for column in table.columns(ofRow: first) { isOfFirst[Int(column)] = false }
    }
  }

  private func count(
    _ step: Int32, beyond row: Int, in column: Int, _ counts: inout [Int32],
    _ budget: inout LookBudget
  ) throws {
    let rows = table.rows(ofColumn: column)
    try budget.spend(rows.count)
    for other in rows.reversed() {
      guard Int(other) > row else { break }
      counts[Int(other)] += step
    }
  }

  /// Adds the closed paths of three rows, each of which is in the middle once.
  private mutating func close(_ rows: MeetingTriple) {
    let common = rows.common
    closed[rows.first] += closedPaths(rows.near, rows.across, ends: rows.far, common)
    closed[rows.second] += closedPaths(rows.near, rows.far, ends: rows.across, common)
    closed[rows.third] += closedPaths(rows.across, rows.far, ends: rows.near, common)
  }

  /// How many paths with a middle row close, which shares `first` and `second` columns with the ends,
  /// if these share `ends` with each other and all three share `common`.
  private func closedPaths(
    _ first: Double, _ second: Double, ends: Double, _ common: Double
  ) -> Double {
    // Without those that would pass through one column twice.
    let paths = first * second - common
    if ends == 1, common == 1 { return (first - 1) * (second - 1) }
    // Two paths lie on both of the columns that the ends share.
    return ends == 2 && common == 2 ? paths - 2 : paths
  }
}

/// Three rows, and how many columns the first shares with the second, the second with the third, the
/// first with the third, and all three.
private struct MeetingTriple {
  var first: Int
  var second: Int
  var third: Int
  var near: Double
  var far: Double
  var across: Double
  var common: Double
}
