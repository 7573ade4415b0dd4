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
/// - A draw of which there is no number is among the *R*, and counts as at least and as at most as
///   large: it can make a p larger, never smaller. Mean, deviation, quantile and interval are of the
///   other draws.
/// - The standard deviation is that of a sample, divided by R − 1.
/// - The interval lies between the values in the places 0.025 (R + 1) and 0.975 (R + 1) of the
///   draws in ascending order, with a straight line between two places (type 6 of R's `quantile`).
/// - The quantile is the share of draws below the observed value, with half of those that equal it.
///
/// > B. Phipson, G. K. Smyth. "Permutation p-values should never be zero." *Statistical
/// > Applications in Genetics and Molecular Biology* 9(1), 39, 2010. doi:10.2202/1544-6115.1585
public struct ChanceTest: Hashable, Sendable {
  /// What was observed.
  public let observed: Double

  /// How many values were drawn, those included of which there is no number.
  public let drawCount: Int

  /// In how many draws there is no number.
  public let undefinedCount: Int

  /// How many of the draws are as large as the observed value, or larger, or have no number.
  public let countAtLeast: Int

  /// How many of the draws are as small as the observed value, or smaller, or have no number.
  public let countAtMost: Int

  /// The mean of the drawn values; `nil` if there are none.
  public let mean: Double?

  /// The standard deviation of the drawn values; `nil` if there are fewer than two.
  public let standardDeviation: Double?

  /// Between which values the middle 95 % of the drawn ones lie; `nil` if there are fewer than 39.
  public let interval: ClosedRange<Double>?

  /// Sets `observed` beside the values that chance made.
  ///
  /// - Parameters:
  ///   - observed: What was observed.
  ///   - drawn: The values that chance made; all are numbers.
  ///   - undefinedCount: How many draws there were beside these, without a number.
  ///   - tolerance: By how much, as a share of the observed value or of 1 if that is larger, a
  ///     drawn value may miss the observed one and still equal it: sums of fractions that are
  ///     equal on paper may differ in their last bits.
  /// - Complexity: O(*R* log *R*).
  public init(
    observed: Double, drawn: [Double], undefinedCount: Int = 0, tolerance: Double = 0
  ) {
    let margin = tolerance * max(1, abs(observed))
    let drawn = drawn.map { abs($0 - observed) <= margin ? observed : $0 }
    self.observed = observed
    self.undefinedCount = undefinedCount
    drawCount = drawn.count + undefinedCount
    countAtLeast = drawn.count { $0 >= observed } + undefinedCount
    countAtMost = drawn.count { $0 <= observed } + undefinedCount
    // About the first value, so that equal values have no spread at all.
    let first = drawn.first ?? 0
    let shift = drawn.reduce(0) { $0 + ($1 - first) } / Double(max(1, drawn.count))
    mean = drawn.isEmpty ? nil : first + shift
    let squares = drawn.reduce(0) { $0 + ($1 - first - shift) * ($1 - first - shift) }
    standardDeviation = drawn.count < 2 ? nil : (squares / Double(drawn.count - 1)).squareRoot()
    interval = Self.middle(of: drawn)
  }

  /// Puts together what was kept in a file.
  ///
  /// - Precondition: All numbers are finite, `undefinedCount`, `countAtLeast` and `countAtMost` are from
  ///   0 to `drawCount`, and the deviation is not below 0.
  package init(
    observed: Double, drawCount: Int, undefinedCount: Int, countAtLeast: Int, countAtMost: Int,
    mean: Double?, standardDeviation: Double?
  ) {
    self.observed = observed
    self.drawCount = drawCount
    self.undefinedCount = undefinedCount
    self.countAtLeast = countAtLeast
    self.countAtMost = countAtMost
    self.mean = mean
    self.standardDeviation = standardDeviation
    interval = nil
  }

  private static func middle(of drawn: [Double]) -> ClosedRange<Double>? {
    guard drawn.count >= 39 else { return nil }
    let sorted = drawn.sorted()
    // The places are in fortieths, so that whole numbers decide.
    let value = { (fortieths: Int) in
      let place = (drawn.count + 1) * fortieths
      let lower = sorted[place / 40 - 1]
      let upper = sorted[min(place / 40, sorted.count - 1)]
      return lower + (upper - lower) * Double(place % 40) / 40
    }
    let lower = value(1)
    return lower...max(lower, value(39))
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

  /// The share of the drawn values that lie below the observed one, with half of those that equal
  /// it; `nil` if there are none.
  public var quantile: Double? {
    let count = drawCount - undefinedCount
    guard count > 0 else { return nil }
    let below = count - (countAtLeast - undefinedCount)
    let equal = countAtLeast + countAtMost - undefinedCount - drawCount
    return (Double(below) + Double(equal) / 2) / Double(count)
  }

  /// Whether chance makes the observed value and no other: it is fixed by what chance keeps, and
  /// says nothing.
  public var isFixed: Bool {
    undefinedCount == 0 && drawCount > 0 && countAtLeast == drawCount && countAtMost == drawCount
  }
}
