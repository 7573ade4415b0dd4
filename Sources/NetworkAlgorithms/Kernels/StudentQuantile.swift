import RealModule

/// Student's distribution: how many standard errors an interval reaches to either side.
package enum StudentQuantile {
  /// The value that lies above the share `probability` of the distribution with `freedom` degrees
  /// of freedom.
  ///
  /// The distribution's integral is a continued fraction; the value is found by halving.
  ///
  /// - Precondition: `probability` is from 0.5 up to, and not including, 1; `freedom` is at least 1.
  package static func value(_ probability: Double, freedom: Int) -> Double {
    precondition(probability >= 0.5 && probability < 1 && freedom >= 1, "outside the distribution")
    let tail = 2 * (1 - probability)
    var (low, high) = (0.0, 1.0)
    while outside(high, freedom: Double(freedom)) > tail { high *= 2 }
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if outside(middle, freedom: Double(freedom)) > tail { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The share of the distribution that lies further out than ±`value`.
  package static func outside(_ value: Double, freedom: Double) -> Double {
    let square = value * value
    // The fraction settles fast on one side of the mean of the beta distribution alone.
    return square > 3
      ? beta(freedom / (freedom + square), freedom / 2, 0.5)
      : 1 - beta(square / (freedom + square), 0.5, freedom / 2)
  }

  /// The regularised incomplete beta function, by Lentz's method.
  ///
  /// > W. H. Press, S. A. Teukolsky, W. T. Vetterling, B. P. Flannery. *Numerical Recipes.* 3rd
  /// > edition, Cambridge University Press, 2007, section 6.4.
  private static func beta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front =
      Double.logGamma(a + b) - Double.logGamma(a) - Double.logGamma(b)
      + a * Double.log(x) + b * Double.log(1 - x)
    var (upper, lower) = (1.0, 1 / nonzero(1 - (a + b) * x / (a + 1)))
    var fraction = lower
    for step in 1...10_000 {
      let m = Double(step)
      for term in [
        m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
        -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
      ] {
        lower = 1 / nonzero(1 + term * lower)
        upper = nonzero(1 + term / upper)
        fraction *= upper * lower
      }
      if abs(upper * lower - 1) < 1e-15 { break }
    }
    return Double.exp(front) * fraction / a
  }

  private static func nonzero(_ value: Double) -> Double {
    abs(value) < 1e-300 ? 1e-300 : value
  }
}
