import NetworkCore

/// How unlike the ties of two nodes to all others are, the two themselves left out.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: O(*n*³).
func profileDistances(
  _ rows: [[Double]], by kind: ProfileDistance, run: RunControl
) throws -> PairDistances {
  try PairDistances(count: rows.count) { first, second in
    try run.check()
    var pairs = ProfileSums()
    for other in rows.indices where other != first && other != second {
      pairs.add(rows[first][other], rows[second][other])
    }
    return switch kind {
    case .euclidean: pairs.squares.squareRoot()
    case .correlation: 1 - pairs.correlation
    }
  }
}

private struct ProfileSums {
  var squares = 0.0
  private var values: [(Double, Double)] = []

  mutating func add(_ first: Double, _ second: Double) {
    squares += (first - second) * (first - second)
    values.append((first, second))
  }

  /// Pearson's; 1 for equal profiles, and 0 where one of two others is constant.
  var correlation: Double {
    if squares == 0 { return 1 }
    let count = Double(values.count)
    let first = values.reduce(0) { $0 + $1.0 } / count
    let second = values.reduce(0) { $0 + $1.1 } / count
    var (together, one, other) = (0.0, 0.0, 0.0)
    for value in values {
      together += (value.0 - first) * (value.1 - second)
      one += (value.0 - first) * (value.0 - first)
      other += (value.1 - second) * (value.1 - second)
    }
    // A constant may leave the rounding of its mean.
    let least = 1e-20 * count * max(first * first, second * second)
    return one > least && other > least ? together / (one * other).squareRoot() : 0
  }
}
