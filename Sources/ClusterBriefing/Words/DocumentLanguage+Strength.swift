import Documents

extension DocumentLanguage {
  /// The strength of a tie, with as many decimals as it has, six at most.
  func strength(_ value: Double) -> String {
    var (decimals, scale) = (0, 1.0)
    while decimals < 6, abs((value * scale).rounded() - value * scale) > 1e-9 * value * scale {
      decimals += 1
      scale *= 10
    }
    return number(value, decimals: decimals)
  }
}
