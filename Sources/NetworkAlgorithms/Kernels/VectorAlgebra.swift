/// The scalar product, as two sums, which the processor adds side by side.
func dot(_ first: [Double], _ second: [Double]) -> Double {
  let (first, second) = (first.span, second.span)
  return splitSum(first.indices) { first[$0] * second[$0] }
}

/// The sum of `term` over `places`, as two sums, which the processor adds side by side.
@inline(__always)
func splitSum(_ places: Range<Int>, of term: (Int) -> Double) -> Double {
  var (even, odd) = (0.0, 0.0)
  var place = places.lowerBound
  while place + 1 < places.upperBound {
    even += term(place)
    odd += term(place + 1)
    place += 2
  }
  return place < places.upperBound ? even + odd + term(place) : even + odd
}

extension [Double] {
  mutating func scale(by factor: Double) {
    var entries = mutableSpan
    for place in entries.indices { entries[place] *= factor }
  }

  mutating func add(_ factor: Double, _ other: [Double]) {
    let other = other.span
    var entries = mutableSpan
    for place in entries.indices { entries[place] += factor * other[place] }
  }
}

/// `vector` at length 1; a vector of length 0 stays.
func unit(_ vector: [Double]) -> [Double] {
  let norm = dot(vector, vector).squareRoot()
  return norm > 0 ? vector.map { $0 / norm } : vector
}

/// The eigenvector to the largest eigenvalue of a small symmetric matrix, its first entry not
/// negative, by Jacobi's rotations.
func topEigenvector(of matrix: [[Double]]) -> [Double] {
  var matrix = matrix
  let size = matrix.count
  // Columns become the eigenvectors.
  var vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
  for _ in 0..<30 {
    for row in 0..<size {
      for column in row + 1..<max(row + 1, size) where matrix[row][column] != 0 {
        let slope = (matrix[column][column] - matrix[row][row]) / (2 * matrix[row][column])
        let sign = slope < 0 ? -1.0 : 1
        let tangent = sign / (abs(slope) + (slope * slope + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        rotate(&matrix, row, column, cosine: cosine, sine: tangent * cosine)
        rotateColumns(&vectors, row, column, cosine: cosine, sine: tangent * cosine)
      }
    }
  }
  let top = (0..<size).max { matrix[$0][$0] < matrix[$1][$1] } ?? 0
  let sign = vectors[0][top] < 0 ? -1.0 : 1
  return vectors.map { sign * $0[top] }
}

/// Turns the axes `first` and `second` on both sides of a symmetric matrix.
private func rotate(
  _ matrix: inout [[Double]], _ first: Int, _ second: Int, cosine: Double, sine: Double
) {
  rotateColumns(&matrix, first, second, cosine: cosine, sine: sine)
  for column in matrix.indices {
    let (upper, lower) = (matrix[first][column], matrix[second][column])
    matrix[first][column] = cosine * upper - sine * lower
    matrix[second][column] = sine * upper + cosine * lower
  }
}

private func rotateColumns(
  _ matrix: inout [[Double]], _ first: Int, _ second: Int, cosine: Double, sine: Double
) {
  for row in matrix.indices {
    let (left, right) = (matrix[row][first], matrix[row][second])
    matrix[row][first] = cosine * left - sine * right
    matrix[row][second] = sine * left + cosine * right
  }
}
