public import NetworkCore

/// How far a number of a two-mode network can be trusted: what it becomes if as many activities are
/// drawn from those there are.
///
/// ## Definition
///
/// Each of *R* draws takes as many events as there are, each from all of them, so that some come
/// several times and others not at all. Of the numbers that these give, in ascending order, the interval
/// has the middle: from the place (1 − level)/2 (R + 1) to (1 + level)/2 (R + 1), with a straight line
/// between two places (type 6 of R's `quantile`).
///
/// ## Conventions
///
/// - What varies is which activities took place. The organisations are given.
/// - An event that is drawn again is another event with the same actors: **it invents repeated
///   cooperation**, and what is counted once is missed once in three. Numbers of what is common to
///   activities (the share with a university) are held as they should be; numbers of ties are not: their
///   draws lie beside the number itself, not about it. ``shift`` says how far. Take ``Jackknife`` there.
/// - A draw without a number does not count; ``undefinedCount`` says how many there are.
/// - Below ``fewestEvents`` events, and where there are too few draws for the ends of the interval,
///   nothing is said.
///
/// > B. Efron. "Bootstrap methods: another look at the jackknife." *Annals of Statistics* 7(1), 1979,
/// > 1–26. doi:10.1214/aos/1176344552
/// >
/// > T. A. B. Snijders, S. P. Borgatti. "Non-parametric standard errors and tests for network
/// > statistics." *Connections* 22(2), 1999, 161–170.
public struct Bootstrap: Hashable, Sendable {
  /// Below how many events nothing is said.
  public static let fewestEvents = Jackknife.fewestGroups

  /// What was measured.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// How many actors the network has.
  public let nodeCount: Int

  /// How many events there are.
  public let eventCount: Int

  /// The number from which all chance followed.
  public let seed: Seed

  /// The share of such intervals that should hold the truth.
  public let level: Double

  /// The number itself, or why there is none.
  public let observed: NetworkValue.Outcome

  /// The numbers of the draws, in order; `nil` where there is none.
  public let values: [Double?]

  /// The number itself; `nil` where it is undefined.
  public var value: Double? { observed.number }

  /// In how many draws there is no number.
  public var undefinedCount: Int { values.count { $0 == nil } }

  /// The standard deviation of the draws; `nil` where nothing is said.
  public var standardError: Double? { test?.standardDeviation }

  /// How far the mean of the draws lies above the number itself; `nil` where nothing is said.
  public var shift: Double? {
    guard let test, let mean = test.mean else { return nil }
    return mean - test.observed
  }

  /// The interval of the number; `nil` where there is none.
  public var interval: ClosedRange<Double>? {
    guard test != nil else { return nil }
    return interval(of: values.compactMap { $0 }.sorted())
  }

  /// Why there is no interval; `nil` where there is one.
  public var undefinedReason: UndefinedReason? {
    if case .undefined(let reason) = observed { return reason }
    if eventCount < Self.fewestEvents {
      return UndefinedReason("fewer than \(Self.fewestEvents) activities to draw from")
    }
    return interval == nil ? "too few draws" : nil
  }

  private var test: ChanceTest? {
    guard let value, eventCount >= Self.fewestEvents else { return nil }
    return ChanceTest(observed: value, drawn: values.compactMap { $0 })
  }

  private func interval(of sorted: [Double]) -> ClosedRange<Double>? {
    let place = { (share: Double) in share * Double(sorted.count + 1) }
    // What is a whole number on paper shall not be missed by its last bit.
    let (first, last) = (
      place((1 - level) / 2) * (1 + 1e-12), place((1 + level) / 2) * (1 - 1e-12)
    )
    guard first >= 1, last <= Double(sorted.count) else { return nil }
    let value = { (place: Double) in
      let lower = Int(place)
      let upper = min(lower, sorted.count - 1)
      return sorted[lower - 1]
        + (sorted[upper] - sorted[lower - 1]) * (place - Double(lower))
    }
    let start = value(first)
    return start...max(start, value(last))
  }
}
