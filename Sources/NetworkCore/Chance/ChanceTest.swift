/// A number beside what chance makes of it.
///
/// ## Definition
///
/// With *R* values drawn by chance, of which *u* are at least and *l* at most as large as the
/// observed one:
///
///     upper p = (u + 1) / (R + 1)     lower p = (l + 1) / (R + 1)
///     two-sided p = min(1, 2 · the smaller of the two)
///
/// ## Conventions
///
/// - The observed value counts as one of those that chance could have made. No p is 0, and the
///   smallest that *R* values can show is 1 / (R + 1).
/// - The standard deviation is that of a sample, divided by R − 1.
///
/// > B. Phipson, G. K. Smyth. "Permutation p-values should never be zero." *Statistical
/// > Applications in Genetics and Molecular Biology* 9(1), 39, 2010. doi:10.2202/1544-6115.1585
public struct ChanceTest: Hashable, Sendable {
  /// What was observed.
  public let observed: Double

  /// How many values were drawn.
  public let drawCount: Int

  /// How many of them are as large as the observed one, or larger.
  public let countAtLeast: Int

  /// How many of them are as small as the observed one, or smaller.
  public let countAtMost: Int

  /// The mean of the drawn values; `nil` if there are none.
  public let mean: Double?

  /// The standard deviation of the drawn values; `nil` if there are fewer than two.
  public let standardDeviation: Double?

  /// Sets `observed` beside the values that chance made.
  ///
  /// - Complexity: O(*R*).
  public init(observed: Double, drawn: [Double]) {
    self.observed = observed
    drawCount = drawn.count
    countAtLeast = drawn.count { $0 >= observed }
    countAtMost = drawn.count { $0 <= observed }
    // About the first value, so that equal values have no spread at all.
    let first = drawn.first ?? 0
    let shift = drawn.reduce(0) { $0 + ($1 - first) } / Double(max(1, drawn.count))
    mean = drawn.isEmpty ? nil : first + shift
    let squares = drawn.reduce(0) { $0 + ($1 - first - shift) * ($1 - first - shift) }
    standardDeviation = drawn.count < 2 ? nil : (squares / Double(drawn.count - 1)).squareRoot()
  }

  /// How likely chance makes a value as large as the observed one.
  public var upperP: Double { Double(countAtLeast + 1) / Double(drawCount + 1) }

  /// How likely chance makes a value as small as the observed one.
  public var lowerP: Double { Double(countAtMost + 1) / Double(drawCount + 1) }

  /// How likely chance makes a value as far out as the observed one, on either side.
  public var twoSidedP: Double { min(1, 2 * min(upperP, lowerP)) }

  /// How many standard deviations the observed value lies above the mean; `nil` where chance
  /// makes one value only.
  public var zScore: Double? {
    guard let mean, let standardDeviation, standardDeviation > 0 else { return nil }
    return (observed - mean) / standardDeviation
  }
}
