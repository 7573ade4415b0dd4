import CooperationRecords

/// How likely a member works with an established one, month by month after it joined.
///
/// The estimate and its conventions are those of ``NewcomerIntegration``, which takes it after twelve months;
/// the members are all who joined while the records watch, not only those who are new today.
public struct ArrivalCurve: Hashable, Sendable {
  /// The estimate so many months after joining.
  public struct Point: Hashable, Sendable {
    /// How many months after joining.
    public let month: Int
    /// How likely an established partner was found by then.
    public let value: Double
    /// The 95 % interval; `nil` where nobody or everybody had found one.
    public let interval: ClosedRange<Double>?
  }

  /// The points, from the month of joining to two years after it, as far as anybody was watched.
  public let points: [Point]

  /// How many joinings were watched.
  public let watchedCount: Int

  /// How many of these found an established partner within the two years.
  public let arrivedCount: Int

  /// The estimate after twelve months; `nil` where nobody was watched so long.
  public var afterOneYear: Point? { points.first { $0.month == 12 } }

  private static let daysInMonth = 30.4375
  private static let months = 24

  /// The curve of `cluster`; `nil` where it has no dates, or nobody was watched.
  ///
  /// - Complexity: O(*k n*) for *n* joinings and *k* days on which somebody arrived, for each month.
  init?(of cluster: EvaluatedCluster) {
    guard let firstDay = cluster.firstDay, let lastDay = cluster.lastDay else { return nil }
    let subjects = NewcomerIntegration().subjects(in: cluster, from: firstDay, to: lastDay)
    let last = Self.days(after: Self.months)
    let watched = subjects.filter { $0.entry < last }
    guard !watched.isEmpty else { return nil }
    let estimator = CumulativeIncidence(subjects)
    let longest = watched.map(\.time).max() ?? 0
    points = (0...Self.months).compactMap { month in
      let day = Self.days(after: month)
      guard month == 0 || Self.days(after: month - 1) < longest else { return nil }
      guard let estimate = estimator.estimate(at: max(1, day), z: 1.959_963_985) else { return nil }
      return Point(month: month, value: estimate.value, interval: estimate.interval)
    }
    watchedCount = watched.count
    arrivedCount = watched.count { $0.end == .event && $0.time <= last }
  }

  /// Twelve months are the days that the indicator takes.
  private static func days(after month: Int) -> Int {
    month == 12 ? NewcomerIntegration.days : Int((Double(month) * daysInMonth).rounded())
  }
}
