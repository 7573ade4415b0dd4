import NetworkCore

/// One side of a table, whose nodes are chosen to fit a choice of the other side.
struct CoreSide {
  private let table: IncidenceTable
  private let isComplement: Bool
  private let cells: Double
  private let ones: Double

  init(_ table: IncidenceTable, isComplement: Bool) {
    self.table = table
    self.isComplement = isComplement
    cells = Double(table.rowCount) * Double(table.columnCount)
    let pairs = Double(table.pairCount)
    ones = isComplement ? cells - pairs : pairs
  }

  /// What it takes to try all choices of the other side.
  var exactSteps: Double {
    table.columnCount < 60
      ? Double(1 << table.columnCount) * Double(table.rowCount + table.columnCount) : .infinity
  }

  /// The nodes of this side with at least some number of ones, for several such numbers.
  func starts(atMost most: Int) -> [[Bool]] {
    let degrees = (0..<table.rowCount).map { row in
      let columns = table.columns(ofRow: row).count
      return isComplement ? table.columnCount - columns : columns
    }
    let levels = Array(Set(degrees)).sorted()
    let count = min(most, levels.count)
    return (0..<count).map { place in
      let least = levels[place * levels.count / count]
      return degrees.map { $0 >= least }
    }
  }

  /// The rows that fit a choice of columns best: all with at least some number of ones in them.
  func best(for columns: [Bool], run: RunControl) throws -> (chosen: [Bool], fit: Double) {
    try run.check()
    var budget = LookBudget(run)
    let width = columns.count { $0 }
    var counts = [Int](repeating: 0, count: table.rowCount)
    for column in columns.indices where columns[column] {
      let rows = table.rows(ofColumn: column)
      try budget.spend(1 + rows.count)
      for row in rows { counts[Int(row)] += 1 }
    }
    if isComplement { for row in counts.indices { counts[row] = width - counts[row] } }
    var sizes = [Int](repeating: 0, count: width + 1)
    for count in counts { sizes[count] += 1 }
    let (least, fit) = threshold(sizes)
    return (counts.map { $0 >= least }, fit)
  }

  /// From which number of ones on rows are best chosen, `sizes` of them having each number.
  ///
  /// Rows with equally many belong together: within them the fit has no maximum of its own.
  private func threshold(_ sizes: [Int]) -> (least: Int, fit: Double) {
    let width = Double(sizes.count - 1)
    var best = (least: sizes.count, fit: -1.0)
    var (height, inside) = (0.0, 0.0)
    for count in sizes.indices.dropFirst().reversed() where sizes[count] > 0 {
      height += Double(sizes[count])
      inside += Double(sizes[count] * count)
      let block = height * width
      guard block < cells else { break }
      let fit =
        (inside * cells - block * ones)
        / ((block * (cells - block)).squareRoot() * (ones * (cells - ones)).squareRoot())
      if fit > best.fit + 1e-12 { best = (count, fit) }
    }
    return best
  }

  /// The choice of columns that some rows fit best, of all there are: each differs from the one
  /// before in one column.
  func bestOfAll(run: RunControl) throws -> (others: [Bool], fit: Double)? {
    var budget = LookBudget(run)
    var chosen = [Bool](repeating: false, count: table.columnCount)
    var counts = [Int](repeating: 0, count: table.rowCount)
    var sizes = [Int](repeating: 0, count: table.columnCount + 1)
    var width = 0
    var best: (others: [Bool], fit: Double)?
    for step in 1..<(1 << table.columnCount) {
      try budget.spend(table.rowCount + table.columnCount)
      let column = step.trailingZeroBitCount
      let change = chosen[column] ? -1 : 1
      chosen[column].toggle()
      width += change
      for row in table.rows(ofColumn: column) { counts[Int(row)] += change }
      for place in 0...width { sizes[place] = 0 }
      for count in counts { sizes[isComplement ? width - count : count] += 1 }
      let fit = threshold(Array(sizes[0...width])).fit
      if fit > (best?.fit ?? -1) + 1e-12 { best = (chosen, fit) }
    }
    return best
  }
}
