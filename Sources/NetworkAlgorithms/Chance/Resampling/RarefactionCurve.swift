public import NetworkCore

/// What a number of a two-mode network is on average at fewer events than there are.
///
/// Networks of different size are compared at as many activities as all of them have.
///
/// ## Definition
///
/// Of *K* events, the point at *k* is the mean over all C(K,k) choices of *k* of them.
///
/// ## Conventions
///
/// - Actors stay in the network when none of the chosen events is theirs.
/// - The standard error is that of the mean at *k*, as an estimate of what *k* other activities of
///   the same kind would give: it does not end in 0 where all activities are chosen. It is the
///   delete-one jackknife of the point, which leaves one event after the other out of all choices;
///   at K it is that of the number itself. See ``Jackknife``.
/// - Below 8 events there is no error and no interval.
/// - A size above K, or below 1, is undefined: nothing is extrapolated.
///
/// > R. K. Colwell, C. X. Mao, J. Chang. "Interpolating, extrapolating, and comparing
/// > incidence-based species accumulation curves." *Ecology* 85(10), 2004, 2717–2727.
/// > doi:10.1890/03-0557
/// >
/// > J. N. Arvesen. "Jackknifing U-statistics." *Annals of Mathematical Statistics* 40(6), 1969,
/// > 2076–2100. doi:10.1214/aoms/1177697287
public struct RarefactionCurve: Hashable, Sendable {
  /// What was measured.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// How many actors the network has.
  public let nodeCount: Int

  /// How many events it has.
  public let eventCount: Int

  /// How the means were found.
  public let method: Method

  /// The points, in the order in which they were asked for.
  public let points: [Point]

  /// How means over all choices are found.
  public enum Method: Hashable, Sendable {
    /// By their formula.
    case exact
    /// From choices drawn by chance.
    case drawn(Int, seed: Seed)
  }

  /// The mean at one number of events.
  public struct Point: Hashable, Sendable {
    /// How many events.
    public let eventCount: Int
    /// The mean, or why there is none.
    public let outcome: NetworkValue.Outcome
    /// Its standard error; `nil` if nothing is said of it.
    public let standardError: Double?
    /// Its 95 % interval; `nil` if there is none.
    public let interval: ClosedRange<Double>?
    /// Why there is no interval; `nil` if there is one.
    public let intervalReason: UndefinedReason?
    /// By how much the mean changes without each event, in their order; empty if nothing is said of it.
    package let shifts: [Double]
    /// The standard error that comes of drawing choices, and would vanish with enough of them.
    package let drawingError: Double

    /// The mean; `nil` where it is undefined.
    public var value: Double? { outcome.number }
  }
}

extension RarefactionCurve.Point {
  /// A point without a mean.
  init(at count: Int, undefined reason: UndefinedReason) {
    self.init(
      eventCount: count, outcome: .undefined(reason), standardError: nil, interval: nil,
      intervalReason: reason, shifts: [], drawingError: 0)
  }

  /// A point as a summary keeps it, without what each event changes.
  package init(
    restoringAt count: Int, value: Double?, standardError: Double?, drawingError: Double
  ) {
    self.init(
      eventCount: count,
      outcome: value.map { .defined($0) } ?? .undefined(Self.notInSummary),
      standardError: standardError, interval: nil, intervalReason: Self.notInSummary, shifts: [],
      drawingError: drawingError)
  }

  private static let notInSummary = UndefinedReason("It is not in the summary.")

  /// A point with its error, or the reason why there is none.
  init(
    at count: Int, value: Double, error: Result<Double, UndefinedReasonError>,
    on scale: IntervalScale, groupCount: Int, shifts: [Double], drawingError: Double = 0
  ) {
    let interval = error.flatMap { error in
      scale.interval(
        about: value, error: error,
        reach: StudentQuantile.value(0.975, freedom: groupCount - 1))
    }
    self.init(
      eventCount: count, outcome: .defined(value), standardError: try? error.get(),
      interval: try? interval.get(), intervalReason: interval.reason,
      shifts: error.reason == nil ? shifts : [], drawingError: drawingError)
  }
}

extension Result where Failure == UndefinedReasonError {
  /// Why there is nothing; `nil` where there is something.
  var reason: UndefinedReason? {
    guard case .failure(let error) = self else { return nil }
    return error.reason
  }
}

extension TwoModeNetwork {
  /// Why there is no point at `count` events; `nil` if there is one.
  func reasonAgainst(choosing count: Int) -> UndefinedReason? {
    if count < 1 { return "no activities" }
    return count > events.count ? "more activities than there are" : nil
  }
}
