import RealModule

/// Quantiles of the chi-square distribution.
enum ChiSquareQuantile {
  /// The value below which the share `probability` of the distribution with `freedom` degrees of
  /// freedom lies.
  ///
  /// The distribution's integral is a power series; the value is found by halving.
  ///
  /// - Precondition: `probability` lies between 0 and 1; `freedom` is at least 1.
  static func value(_ probability: Double, freedom: Int) -> Double {
    precondition(probability > 0 && probability < 1 && freedom > 0, "outside the distribution")
    var (low, high) = (0.0, Double(freedom))
    while below(high, freedom: freedom) < probability { high *= 2 }
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if below(middle, freedom: freedom) < probability { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The share of the distribution below `value`.
  static func below(_ value: Double, freedom: Int) -> Double {
    guard value > 0 else { return 0 }
    let (half, x) = (Double(freedom) / 2, value / 2)
    var term = Double.exp(half * .log(x) - x - .logGamma(half + 1))
    var (sum, step) = (term, 0.0)
    while step < x || term > 1e-17 * sum {
      step += 1
      term *= x / (half + step)
      sum += term
      if step > 100_000 { break }
    }
    return min(1, sum)
  }
}
