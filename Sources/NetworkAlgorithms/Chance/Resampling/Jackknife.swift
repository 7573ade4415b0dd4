public import NetworkCore

/// How far a number of a two-mode network can be trusted: what it becomes without each of the
/// activities.
///
/// ## Definition
///
/// With *n* events in *g* groups, *m(j)* of them in group *j*, the value θ and the value θ(−j)
/// without group *j*, and h(j) = n / m(j):
///
///     corrected θ′ = g θ − Σ (1 − m(j)/n) θ(−j)          bias = θ − θ′
///     error² = 1/g Σ (h(j) θ − (h(j) − 1) θ(−j) − θ′)² / (h(j) − 1)
///
/// With groups of one event it is the usual (n − 1)/n Σ (θ(−j) − mean)².
///
/// ## Conventions
///
/// - What varies is which activities took place. The organisations are given: they stay in the
///   network when their last activity is left out.
/// - The interval is about the value itself, not about the corrected one, and is for the number that
///   *as many* activities of the same kind give on average. Numbers such as density grow with every
///   activity; the correction then looks for their value after infinitely many, and misses both.
/// - It reaches as far to either side as Student's distribution with g − 1 degrees of freedom says,
///   on the stated ``IntervalScale``.
/// - Activities that are one thing told several times, such as the meetings of one project, belong
///   in one group.
/// - Below ``fewestGroups`` groups there is no error and no interval, nor where the number is
///   undefined without one of them. Where no group changes the number there is an error of 0 and no
///   interval: a width of 0 would be a lie.
/// - No activity is drawn twice, as a bootstrap does: that would invent repeated cooperation.
///
/// > B. Efron, C. Stein. "The jackknife estimate of variance." *Annals of Statistics* 9(3), 1981,
/// > 586–596. doi:10.1214/aos/1176345462
/// >
/// > F. M. T. A. Busing, E. Meijer, R. Van Der Leeden. "Delete-m jackknife for unequal m."
/// > *Statistics and Computing* 9, 1999, 3–8. doi:10.1023/A:1008800423698
public struct Jackknife: Hashable, Sendable {
  /// Below how many groups nothing is said.
  public static let fewestGroups = 8

  /// What was measured.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// How many actors the network has.
  public let nodeCount: Int

  /// How many events there are.
  public let eventCount: Int

  /// How many groups of events were left out, one after the other.
  public let groupCount: Int

  /// On which scale the interval is even.
  public let scale: IntervalScale

  /// The share of such intervals that should hold the truth.
  public let level: Double

  /// The number itself, or why there is none.
  public let observed: NetworkValue.Outcome

  /// How far it can be trusted, or why nothing is said.
  public let outcome: Outcome

  /// How far a number can be trusted, or why nothing is said.
  public enum Outcome: Hashable, Sendable {
    /// How far it can be trusted.
    case defined(Estimate)
    /// Nothing is said, and why.
    case undefined(UndefinedReason)
  }

  /// How far a number can be trusted.
  public struct Estimate: Hashable, Sendable {
    /// How much the number is above what infinitely many activities would give.
    public let bias: Double

    /// The standard error.
    public let standardError: Double

    /// The interval; `nil` if there is none.
    public let interval: ClosedRange<Double>?

    /// Why there is no interval; `nil` if there is one.
    public let intervalReason: UndefinedReason?

    /// By how much the number changes without each group, in their order.
    package let shifts: [Double]
  }

  /// The number itself; `nil` where it is undefined.
  public var value: Double? { observed.number }

  /// How far the number can be trusted; `nil` where nothing is said.
  public var estimate: Estimate? {
    guard case .defined(let estimate) = outcome else { return nil }
    return estimate
  }

  /// The interval of the number; `nil` where there is none.
  public var interval: ClosedRange<Double>? { estimate?.interval }

  /// Why there is no interval; `nil` where there is one.
  public var undefinedReason: UndefinedReason? {
    switch outcome {
    case .defined(let estimate): estimate.intervalReason
    case .undefined(let reason): reason
    }
  }
}

extension Jackknife.Estimate {
  /// What follows from a value and from the values without each group.
  ///
  /// - Parameters:
  ///   - value: The value of the whole.
  ///   - without: The values without each of the groups.
  ///   - sizes: How many events each group has.
  ///   - scale: On which scale the interval is even.
  ///   - level: The share of such intervals that should hold the truth.
  /// - Precondition: There are two groups or more.
  init(
    of value: Double, without: [Double], sizes: [Int], on scale: IntervalScale, level: Double
  ) {
    let (n, g) = (Double(sizes.reduce(0, +)), Double(sizes.count))
    // Differences from the value are summed, not values, which would cancel.
    let parts = zip(without, sizes).map { (difference: $0 - value, size: Double($1)) }
    bias = parts.reduce(0) { $0 + (1 - $1.size / n) * $1.difference }
    shifts = parts.map(\.difference)
    let shift = bias
    let square = parts.reduce(0) { sum, part in
      let weight = n / part.size - 1
      let deviation = shift - weight * part.difference
      return sum + deviation * deviation / weight
    }
    standardError = (square / g).squareRoot()
    let reach = StudentQuantile.value(
      min((1 + level) / 2, 1.0.nextDown), freedom: sizes.count - 1)
    switch scale.interval(about: value, error: standardError, reach: reach) {
    case .success(let range): (interval, intervalReason) = (range, nil)
    case .failure(let error): (interval, intervalReason) = (nil, error.reason)
    }
  }
}
