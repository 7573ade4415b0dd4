import NetworkCore

/// How likely each row of a table meets each column, if nothing is given but how many columns each
/// row meets, and how many rows each column, on average.
///
/// The distribution is that of the largest entropy. Its odds are a product of a number of the row
/// and a number of the column, so rows that meet as many columns are alike, and so are columns.
/// Where the sums leave pairs no choice (a row that meets all columns; tables of which a corner is
/// full and the opposite corner empty in every form), these have probability 1 or 0, and what is
/// left falls into parts with a choice, each worked out by itself.
///
/// Memory: 8 bytes for each pair of a number of columns and a number of rows that occur; these are
/// at most twice as many as there are pairs in the table.
///
/// > F. Saracco, R. Di Clemente, A. Gabrielli, T. Squartini. "Randomizing bipartite networks: the
/// > case of the World Trade Web." *Scientific Reports* 5, 10595, 2015. doi:10.1038/srep10595
struct TableExpectations: Sendable {
  /// The class of each row: rows of one class meet as many columns.
  let rowClasses: [Int]
  /// The class of each column.
  let columnClasses: [Int]
  /// How many columns there are of each class.
  let columnCounts: [Int]

  private let classCount: (rows: Int, columns: Int)
  private let shares: [Double]

  /// - Throws: `CancellationError` if `run` is cancelled; `MeasureError.didNotConverge`.
  init(_ table: IncidenceTable, run: RunControl) throws {
    let rows = SumClasses((0..<table.rowCount).map { table.columns(ofRow: $0).count })
    let columns = SumClasses((0..<table.columnCount).map { table.rows(ofColumn: $0).count })
    rowClasses = rows.classes
    columnClasses = columns.classes
    columnCounts = columns.counts
    classCount = (rows.sums.count, columns.sums.count)
    shares = try Self.shares(rows, columns, run: run)
  }

  /// How likely a row and a column of these classes meet.
  func share(_ row: Int, _ column: Int) -> Double { shares[row * classCount.columns + column] }

  private static func shares(
    _ rows: SumClasses, _ columns: SumClasses, run: RunControl
  ) throws -> [Double] {
    var shares = [Double](repeating: 0, count: rows.sums.count * columns.sums.count)
    var waiting = [
      TablePart(
        rows: rows.sums.indices.map {
          .init(number: $0, sum: rows.sums[$0], count: rows.counts[$0])
        },
        columns: columns.sums.indices.map {
          .init(number: $0, sum: columns.sums[$0], count: columns.counts[$0])
        })
    ]
    while let part = waiting.popLast() {
      try run.check()
      guard !part.rows.isEmpty, !part.columns.isEmpty else { continue }
      if let split = part.split() {
        for row in split.fullRows {
          for column in split.fullColumns { shares[row * columns.sums.count + column] = 1 }
        }
        waiting += split.parts
      } else {
        let odds = try TableOdds(part, run: run)
        for (place, row) in part.rows.enumerated() {
          for (other, column) in part.columns.enumerated() {
            shares[row.number * columns.sums.count + column.number] = odds.share(place, other)
          }
        }
      }
    }
    return shares
  }
}

/// Rows, or columns, by their sums, the largest first.
private struct SumClasses {
  var classes: [Int]
  var sums: [Int]
  var counts: [Int]

  init(_ sizes: [Int]) {
    sums = Set(sizes).sorted(by: >)
    let numbers = Dictionary(uniqueKeysWithValues: sums.enumerated().map { ($1, $0) })
    classes = sizes.map { numbers[$0] ?? 0 }
    counts = sums.map { _ in 0 }
    for number in classes { counts[number] += 1 }
  }
}

/// A part of a table, by the classes of its rows and columns, the largest sums first.
struct TablePart {
  /// Some rows, or columns, with the same sum within the part.
  struct Lines {
    var number: Int
    var sum: Int
    var count: Int
  }

  var rows: [Lines]
  var columns: [Lines]

  /// What a part falls into: pairs that always meet, and smaller parts.
  struct Split {
    var fullRows: [Int]
    var fullColumns: [Int]
    var parts: [TablePart]
  }

  /// The first place at which the sums leave no choice; `nil` if there is none.
  ///
  /// The first *k* rows meet each column of sum *c* min(*c*, *k*) times at most. Where they need all
  /// of that, they meet all columns of sum *k* or more, and the other rows none of sum *k* or less
  /// (the condition of Gale and Ryser, met as an equation).
  func split() -> Split? {
    var needed = 0
    var taken = 0
    for place in 0...rows.count {
      let most = columns.reduce(0) { $0 + $1.count * min($1.sum, taken) }
      let isWithin = place > 0 && place < rows.count
      let isEdge = columns.contains { place == 0 ? $0.sum == 0 : $0.sum == taken }
      if needed == most, isWithin || isEdge { return split(after: place, taken) }
      guard place < rows.count else { break }
      needed += rows[place].count * rows[place].sum
      taken += rows[place].count
    }
    return nil
  }

  private func split(after place: Int, _ taken: Int) -> Split {
    let full = columns.filter { $0.sum >= taken }
    let fullCount = full.reduce(0) { $0 + $1.count }
    var upper = TablePart(
      rows: Array(rows[..<place]), columns: columns.filter { $0.sum < taken })
    for row in upper.rows.indices { upper.rows[row].sum -= fullCount }
    var lower = TablePart(
      rows: Array(rows[place...]), columns: columns.filter { $0.sum > taken })
    for column in lower.columns.indices { lower.columns[column].sum -= taken }
    return Split(
      fullRows: upper.rows.map(\.number), fullColumns: full.map(\.number), parts: [upper, lower])
  }
}
