import NetworkCore

/// Solves a small system of equations by elimination, the largest entry of a column being the pivot.
struct DenseElimination {
  /// The largest system that is solved; it takes *n*³ / 3 steps and 8 *n*² bytes.
  static let mostRows = 2000

  private let order: Int
  private var matrix: [Double]
  private var sides: [[Double]]

  /// The solutions for each of `sides` of the system whose rows stand in `matrix` one after the other,
  /// or `nil` if there is none, or more than one, as far as rounding errors let that be told.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  static func solutions(
    of matrix: [Double], sides: [[Double]], run: RunControl
  ) throws -> [[Double]]? {
    let order = sides.first?.count ?? 0
    var work = DenseElimination(order: order, matrix: matrix, sides: sides)
    let smallest = Double(order) * .ulpOfOne * (matrix.map(abs).max() ?? 0)
    for column in 0..<order {
      try run.check()
      guard work.pivot(column), abs(work.matrix[column * order + column]) > smallest else {
        return nil
      }
      work.eliminate(column)
    }
    for row in (0..<order).reversed() { work.substitute(row) }
    return work.sides.allSatisfy { $0.allSatisfy(\.isFinite) } ? work.sides : nil
  }

  /// Brings the row with the largest entry of `column` up; false if there is no number in it.
  private mutating func pivot(_ column: Int) -> Bool {
    var best = column
    for row in column..<order
    where abs(matrix[row * order + column]) > abs(matrix[best * order + column]) { best = row }
    guard matrix[best * order + column].isFinite else { return false }
    guard best != column else { return true }
    for place in column..<order {
      matrix.swapAt(best * order + place, column * order + place)
    }
    for side in sides.indices { sides[side].swapAt(best, column) }
    return true
  }

  private mutating func eliminate(_ column: Int) {
    let order = order
    let top = Array(matrix[column * order..<(column + 1) * order])
    let pivotRow = top.span
    for row in column + 1..<max(column + 1, order) {
      let factor = matrix[row * order + column] / pivotRow[column]
      guard factor != 0 else { continue }
      for side in sides.indices { sides[side][row] -= factor * sides[side][column] }
      var entries = matrix.mutableSpan
      let start = row * order
      for place in column..<order { entries[start + place] -= factor * pivotRow[place] }
    }
  }

  private mutating func substitute(_ row: Int) {
    for side in sides.indices {
      var rest = sides[side][row]
      for place in row + 1..<max(row + 1, order) {
        rest -= matrix[row * order + place] * sides[side][place]
      }
      sides[side][row] = rest / matrix[row * order + row]
    }
  }
}
