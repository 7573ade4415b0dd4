import RealModule

/// How likely two blind draws from one population share a number of its members, or more.
struct HypergeometricTail {
  /// The logarithms of 0!, 1!, ….
  private let logFactorials: [Double]

  private var population: Int { logFactorials.count - 1 }

  /// - Complexity: O(*n*).
  init(population: Int) {
    logFactorials = (0...population).map { Double.logGamma(Double($0) + 1) }
  }

  /// The probability that a draw of `first` members and one of `second` share `shared` or more.
  ///
  /// - Precondition: Neither draws more than there are, and `shared` is at most what both draw.
  /// - Complexity: O(min(*first*, *second*) − *shared*).
  func probability(ofSharing shared: Int, among first: Int, and second: Int) -> Double {
    precondition(
      first <= population && second <= population && shared <= min(first, second),
      "nobody draws more than there are")
    let least = max(0, first + second - population)
    guard shared > least else { return 1 }
    var term = Double.exp(
      logChoices(first, shared) + logChoices(population - first, second - shared)
        - logChoices(population, second))
    var sum = 0.0
    for count in shared...min(first, second) {
      sum += term
      let (one, other) = (Double(first - count), Double(second - count))
      term *= one * other
      term /= Double(count + 1) * Double(population - first - second + count + 1)
    }
    return min(1, sum)
  }

  private func logChoices(_ count: Int, _ chosen: Int) -> Double {
    logFactorials[count] - logFactorials[chosen] - logFactorials[count - chosen]
  }
}
