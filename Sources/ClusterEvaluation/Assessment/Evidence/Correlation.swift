/// Correlations of paired numbers.
enum Correlation {
  /// Pearson's; `nil` below three pairs, and where one side does not vary.
  static func pearson(_ pairs: [(Double, Double)]) -> Double? {
    guard pairs.count > 2 else { return nil }
    let count = Double(pairs.count)
    let (first, second) = (
      pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count
    )
    var (product, left, right) = (0.0, 0.0, 0.0)
    for pair in pairs {
      let (one, other) = (pair.0 - first, pair.1 - second)
      product += one * other
      left += one * one
      right += other * other
    }
    // What is left of rounding is no variance.
    let least = 1e-24 * count
    guard left > least * max(1, first * first), right > least * max(1, second * second) else {
      return nil
    }
    return max(-1, min(1, product / (left * right).squareRoot()))
  }

  /// Spearman's: Pearson's of the ranks, equal numbers sharing their mean rank.
  static func spearman(_ pairs: [(Double, Double)]) -> Double? {
    pearson(Array(zip(ranks(pairs.map(\.0)), ranks(pairs.map(\.1)))))
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for place in start...end { ranks[order[place]] = Double(start + end) / 2 }
      start = end + 1
    }
    return ranks
  }
}

extension [Double] {
  /// The mean; `nil` of nothing.
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }

  /// The variance, divided by one less than there are; `nil` below two.
  var variance: Double? {
    guard count > 1, let mean else { return nil }
    return reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
  }
}
