import NetworkCore
import RealModule

/// The odds with which rows of a table meet columns so that all sums are right on average.
///
///     odds(i,k) = exp(θ(i) + φ(k))     where Σ m(k) p(i,k) = r(i) and Σ n(i) p(i,k) = c(k)
///
/// for classes of n(i) rows with the sum r(i), and of m(k) columns with the sum c(k). They are where
/// Σ n m log(1 + odds) − Σ n r θ − Σ m c φ is least, which Newton's steps find: a step solves a
/// system of equations for the columns alone, what it means for the rows follows.
struct TableOdds {
  private var part: TablePart
  private var rows: [Double]
  private var columns: [Double]

  private static let mostSteps = 200

  /// - Precondition: The sums leave each pair a choice; see ``TablePart/split()``.
  /// - Throws: `CancellationError` if `run` is cancelled; `MeasureError.didNotConverge`.
  init(_ given: TablePart, run: RunControl) throws {
    // The smaller mode is solved for, and has its last number fixed: only the products matter.
    let isTurned = given.columns.count > given.rows.count
    part = isTurned ? TablePart(rows: given.columns, columns: given.rows) : given
    let total = part.rows.reduce(0.0) { $0 + Double($1.count * $1.sum) }
    rows = part.rows.map { Double.log(Double($0.sum) / total.squareRoot()) }
    columns = part.columns.map { Double.log(Double($0.sum) / total.squareRoot()) }
    try settle(run: run)
    if isTurned {
      self = TableOdds(part: given, rows: columns, columns: rows)
    }
  }

  private init(part: TablePart, rows: [Double], columns: [Double]) {
    (self.part, self.rows, self.columns) = (part, rows, columns)
  }

  /// How likely a row of one class and a column of another meet.
  func share(_ row: Int, _ column: Int) -> Double {
    1 / (1 + .exp(-rows[row] - columns[column]))
  }

  private mutating func settle(run: RunControl) throws {
    var last = Double.infinity
    for _ in 0..<Self.mostSteps {
      try run.check()
      let state = try TableOddsState(self, part, run: run)
      // Newton's steps halve the digits that are missing, until nothing but rounding is left.
      if state.error < 1e-13 || (state.error < 1e-10 && state.error >= last / 2) { return }
      last = state.error
      guard let step = try state.step(run: run) else { break }
      take(step, from: state)
    }
    throw MeasureError.didNotConverge(
      measure: "bipartite configuration model", iterations: Self.mostSteps)
  }

  /// Takes as much of a step as makes things better.
  private mutating func take(_ step: TableOddsState.Step, from state: TableOddsState) {
    let (startRows, startColumns) = (rows, columns)
    let start = state.error < 1e-4 ? Double.infinity : height
    var share = 1.0
    while share > 1e-6 {
      for row in rows.indices { rows[row] = startRows[row] - share * step.rows[row] }
      for column in columns.indices {
        columns[column] = startColumns[column] - share * step.columns[column]
      }
      if height <= start - 1e-4 * share * step.descent { return }
      share /= 2
    }
  }

  /// What is to become least.
  private var height: Double {
    var sum = 0.0
    for (row, theta) in zip(part.rows, rows) {
      for (column, phi) in zip(part.columns, columns) {
        let exponent = theta + phi
        sum +=
          Double(row.count) * Double(column.count)
          * (max(exponent, 0) + Double.log(onePlus: .exp(-abs(exponent))))
      }
      sum -= Double(row.count * row.sum) * theta
    }
    for (column, phi) in zip(part.columns, columns) {
      sum -= Double(column.count * column.sum) * phi
    }
    return sum
  }
}

/// How far the sums are from what they should be, and how that changes with the odds.
private struct TableOddsState {
  struct Step {
    var rows: [Double]
    var columns: [Double]
    var descent: Double
  }

  /// The largest miss of a sum, as a share of it.
  private(set) var error = 0.0
  private var rowMisses: [Double]
  private var columnMisses: [Double]
  private var rowWeights: [Double]
  private var columnWeights: [Double]
  private var weights: [Double] = []

  init(_ odds: TableOdds, _ part: TablePart, run: RunControl) throws {
    rowMisses = part.rows.map { -Double($0.count * $0.sum) }
    columnMisses = part.columns.map { -Double($0.count * $0.sum) }
    rowWeights = part.rows.map { _ in 0 }
    columnWeights = part.columns.map { _ in 0 }
    weights.reserveCapacity(part.rows.count * part.columns.count)
    var budget = LookBudget(run)
    for (place, row) in part.rows.enumerated() {
      try budget.spend(part.columns.count)
      for (other, column) in part.columns.enumerated() {
        let share = odds.share(place, other)
        let pairs = Double(row.count) * Double(column.count)
        rowMisses[place] += pairs * share
        columnMisses[other] += pairs * share
        let weight = pairs * share * (1 - share)
        rowWeights[place] += weight
        columnWeights[other] += weight
        weights.append(weight)
      }
    }
    for (miss, lines) in zip(rowMisses + columnMisses, part.rows + part.columns) {
      error = max(error, abs(miss) / Double(lines.count * lines.sum))
    }
  }

  /// Newton's step; `nil` if rounding leaves no direction.
  func step(run: RunControl) throws -> Step? {
    let count = columnMisses.count
    let free = count - 1
    var matrix = [Double](repeating: 0, count: free * free)
    var right = Array(columnMisses.dropLast())
    for column in 0..<free { matrix[column * free + column] = columnWeights[column] }
    var budget = LookBudget(run)
    for row in rowMisses.indices {
      for column in 0..<free {
        try budget.spend(column + 1)
        let ratio = weights[row * count + column] / rowWeights[row]
        right[column] -= ratio * rowMisses[row]
        for other in 0...column {
          matrix[column * free + other] -= ratio * weights[row * count + other]
        }
      }
    }
    guard let factor = try CholeskyFactor(matrix, size: free, tolerance: 1e-15, run: run) else {
      return nil
    }
    let columns = factor.solution(of: right) + [0]
    let rows = rowMisses.indices.map { row in
      let spent = (0..<free).reduce(0.0) { $0 + weights[row * count + $1] * columns[$1] }
      return (rowMisses[row] - spent) / rowWeights[row]
    }
    let descent =
      zip(rowMisses, rows).reduce(0) { $0 + $1.0 * $1.1 }
      + zip(columnMisses, columns).reduce(0) { $0 + $1.0 * $1.1 }
    return Step(rows: rows, columns: columns, descent: descent)
  }
}
