import NetworkCore
import RealModule

/// A symmetric matrix taken apart into a triangle and its mirror image, to solve equations with.
struct CholeskyFactor: Sendable {
  private let size: Int
  /// The lower triangle, row after row.
  private let rows: [Double]

  /// Takes `matrix` apart, of which the lower triangle is read; `nil` if a row is, but for rounding, a sum
  /// of those before it.
  ///
  /// - Parameters:
  ///   - matrix: The rows, one after the other.
  ///   - size: How many rows there are.
  ///   - tolerance: The smallest share of its diagonal entry that a row may have beside those
  ///     before it.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n*³).
  init?(
    _ matrix: consuming [Double], size: Int, tolerance: Double = 1e-12, run: RunControl
  ) throws {
    var rows = matrix
    var budget = LookBudget(run)
    for row in 0..<size {
      for column in 0...row {
        try budget.spend(column + 1)
        var sum = rows[row * size + column]
        for place in 0..<column {
          sum -= rows[row * size + place] * rows[column * size + place]
        }
        guard row == column else {
          rows[row * size + column] = sum / rows[column * size + column]
          continue
        }
        guard sum > tolerance * rows[row * size + row], sum.isFinite else { return nil }
        rows[row * size + row] = sum.squareRoot()
      }
    }
    self.size = size
    self.rows = rows
  }

  /// The vector whose product with the matrix is `vector`.
  ///
  /// - Complexity: O(*n*²).
  func solution(of vector: [Double]) -> [Double] {
    var solution = vector
    for row in 0..<size {
      for place in 0..<row { solution[row] -= rows[row * size + place] * solution[place] }
      solution[row] /= rows[row * size + row]
    }
    for row in (0..<size).reversed() {
      for place in row + 1..<max(row + 1, size) {
        solution[row] -= rows[place * size + row] * solution[place]
      }
      solution[row] /= rows[row * size + row]
    }
    return solution
  }
}
