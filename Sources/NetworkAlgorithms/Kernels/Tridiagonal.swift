/// A symmetric matrix that is 0 but on the diagonal and beside it.
struct Tridiagonal {
  private(set) var diagonal: [Double] = []

  /// What stands beside the diagonal, none of it 0.
  private(set) var beside: [Double] = []

  /// Adds a row and a column; `step` stands between them and those before, unless they are the first.
  mutating func append(_ entry: Double, step: Double) {
    if !diagonal.isEmpty { beside.append(step) }
    diagonal.append(entry)
  }

  /// The eigenvalue that `rank` others are above, by bisection.
  ///
  /// The pivots of an elimination tell how many are above a number.
  func eigenvalue(below rank: Int) -> Double {
    var low = Double.infinity
    var high = -Double.infinity
    for row in diagonal.indices {
      let reach = (row > 0 ? abs(beside[row - 1]) : 0) + (row < beside.count ? abs(beside[row]) : 0)
      low = min(low, diagonal[row] - reach)
      high = max(high, diagonal[row] + reach)
    }
    while case let middle = low + (high - low) / 2, middle > low, middle < high {
      if count(above: middle) > rank { low = middle } else { high = middle }
    }
    return high
  }

  private func count(above number: Double) -> Int {
    var count = 0
    var pivot = 1.0
    for row in diagonal.indices {
      let square = row > 0 ? beside[row - 1] * beside[row - 1] : 0
      pivot = diagonal[row] - number - square / (pivot == 0 ? .leastNormalMagnitude : pivot)
      if pivot > 0 { count += 1 }
    }
    return count
  }

  /// The eigenvector to the largest eigenvalue `value`, at length 1.
  ///
  /// It is worked out from its last entry on, which is the smallest where the eigenvalue is settled;
  /// the other way rounding errors would grow.
  func topVector(to value: Double) -> [Double] {
    var vector = [Double](repeating: 1, count: diagonal.count)
    for row in diagonal.indices.dropFirst().reversed() {
      let behind = row < beside.count ? beside[row] * vector[row + 1] : 0
      vector[row - 1] = ((value - diagonal[row]) * vector[row] - behind) / beside[row - 1]
    }
    return unit(vector)
  }
}
