import RealModule

extension ClosedRange<Double> {
  /// The interval of `z` standard errors either way about a share, set on log(−log(1 − share)).
  ///
  /// `nil` where the share is 0 or 1, or its variance is 0: the scale has no such place.
  init?(logLogAbout share: Double, variance: Double, z: Double) {
    guard share > 0, share < 1, variance > 0 else { return nil }
    let rest = 1 - share
    let spread = z * variance.squareRoot() / (rest * -Double.log(rest))
    self = 1 - Double.pow(rest, Double.exp(-spread))...1 - Double.pow(rest, Double.exp(spread))
  }
}
