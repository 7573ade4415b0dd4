import NetworkCore

/// The eigenvalues of a small symmetric matrix.
///
/// Householder's reflections leave the diagonal and what is beside it; implicit QL steps then leave the
/// diagonal alone. It takes 4/3 *n*³ steps for *n* rows, and 8 *n*² bytes.
///
/// > J. H. Wilkinson, C. Reinsch. *Handbook for Automatic Computation II: Linear Algebra*, 1971, II/2 and
/// > II/3.
struct DenseSpectrum {
  private let order: Int
  private var matrix: [Double]
  private var diagonal: [Double]

  /// What stands beside the diagonal, from the second row on.
  private var beside: [Double]

  /// The ascending eigenvalues of the matrix whose rows stand in `matrix` one after the other.
  static func eigenvalues(
    of matrix: [Double], order: Int, run: RunControl
  ) throws -> [Double] {
    var work = DenseSpectrum(
      order: order, matrix: matrix, diagonal: [Double](repeating: 0, count: order),
      beside: [Double](repeating: 0, count: order))
    for row in stride(from: order - 1, through: 1, by: -1) {
      try run.check()
      work.reflect(row)
    }
    for row in 0..<order {
      work.diagonal[row] = matrix.isEmpty ? 0 : work.matrix[row * order + row]
    }
    work.settle()
    return work.diagonal.sorted()
  }

  /// Makes all of `row` 0 that is left of what is beside the diagonal.
  private mutating func reflect(_ row: Int) {
    let start = row * order
    let scale = (0..<row).reduce(0) { $0 + abs(matrix[start + $1]) }
    let last = matrix[start + row - 1]
    guard row > 1, scale > abs(last) else {
      beside[row] = last
      return
    }
    var direction = (0..<row).map { matrix[start + $0] / scale }
    var square = direction.reduce(0) { $0 + $1 * $1 }
    let length = direction[row - 1] >= 0 ? -square.squareRoot() : square.squareRoot()
    beside[row] = scale * length
    square -= direction[row - 1] * length
    direction[row - 1] -= length
    var image = product(with: direction)
    var overlap = 0.0
    for place in 0..<row {
      image[place] /= square
      overlap += image[place] * direction[place]
    }
    let share = overlap / (2 * square)
    for place in 0..<row { image[place] -= share * direction[place] }
    subtract(direction, image)
  }

  /// The product of the upper left part of the matrix with `vector`.
  private func product(with vector: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: vector.count)
    let (entries, vector, order) = (matrix.span, vector.span, order)
    var image = result.mutableSpan
    for row in vector.indices {
      let (start, own) = (row * order, vector[row])
      var sum = entries[start + row] * own
      for column in 0..<row {
        sum += entries[start + column] * vector[column]
        image[column] += entries[start + column] * own
      }
      image[row] += sum
    }
    return result
  }

  /// Takes both outer products of two vectors from the upper left part of the matrix.
  private mutating func subtract(_ first: [Double], _ second: [Double]) {
    let (first, second, order) = (first.span, second.span, order)
    var entries = matrix.mutableSpan
    for row in first.indices {
      let (start, one, other) = (row * order, first[row], second[row])
      for column in 0...row {
        entries[start + column] -= one * second[column] + other * first[column]
      }
    }
  }
}

extension DenseSpectrum {
  /// How many QL steps an eigenvalue may take; two are usual.
  private static let mostSteps = 80

  /// Makes what is beside the diagonal 0.
  private mutating func settle() {
    guard order > 1 else { return }
    for row in 1..<order { beside[row - 1] = beside[row] }
    beside[order - 1] = 0
    for row in 0..<order {
      for _ in 0..<Self.mostSteps {
        let end = (row..<order - 1).first { isSmall($0) } ?? order - 1
        guard end > row else { break }
        step(from: row, to: end)
      }
    }
  }

  private func isSmall(_ row: Int) -> Bool {
    abs(beside[row]) <= .ulpOfOne / 2 * (abs(diagonal[row]) + abs(diagonal[row + 1]))
  }

  /// One implicit QL step on the rows from `row` to `end`.
  private mutating func step(from row: Int, to end: Int) {
    let slope = (diagonal[row + 1] - diagonal[row]) / (2 * beside[row])
    let root = (slope * slope + 1).squareRoot()
    var shifted =
      diagonal[end] - diagonal[row] + beside[row] / (slope + (slope < 0 ? -root : root))
    var (sine, cosine, shift) = (1.0, 1.0, 0.0)
    for place in stride(from: end - 1, through: row, by: -1) {
      let (across, along) = (sine * beside[place], cosine * beside[place])
      let length = (across * across + shifted * shifted).squareRoot()
      beside[place + 1] = length
      guard length > 0 else {
        diagonal[place + 1] -= shift
        beside[end] = 0
        return
      }
      (sine, cosine) = (across / length, shifted / length)
      shifted = diagonal[place + 1] - shift
      let turn = (diagonal[place] - shifted) * sine + 2 * cosine * along
      shift = sine * turn
      diagonal[place + 1] = shifted + shift
      shifted = cosine * turn - along
    }
    diagonal[row] -= shift
    beside[row] = shifted
    beside[end] = 0
  }
}
