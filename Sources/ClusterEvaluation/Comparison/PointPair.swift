import CooperationRecords
import NetworkAlgorithms
import NetworkCore

/// One cluster's number at the common number of activities, as far as it can be compared.
struct ComparedPoint {
  let place: Int
  let value: Double
  let error: Double
  let drawingError: Double

  /// By how much the number changes without each activity, less the mean of these changes, and as the
  /// jackknife weighs them.
  let shifts: [Activity.ID: Double]

  /// The degrees of freedom of the error.
  let freedom: Double

  /// Creates the point of `cluster`; `nil` where it has no value or no error.
  init?(_ point: RarefactionCurve.Point, of cluster: EvaluatedCluster, at place: Int) {
    guard let value = point.value, let error = point.standardError else { return nil }
    self.place = place
    self.value = value
    self.error = error
    drawingError = point.drawingError
    let count = Double(cluster.activityCount)
    let middle = point.shifts.reduce(0, +) / count
    let weight = ((count - 1) / count).squareRoot()
    let centred = point.shifts.map { weight * ($0 - middle) }
    events = Array(cluster.twoMode.events)
    shifts = Dictionary(uniqueKeysWithValues: zip(events, centred))
    freedom = Self.freedom(of: centred)
  }

  /// Creates the point of a summary, whose activities are not known; `nil` where it has no value or no
  /// error.
  init?(_ summary: SizedSummary?, at place: Int) {
    guard let summary, let value = summary.value, let error = summary.standardError,
      let freedom = summary.freedom
    else { return nil }
    self.place = place
    self.value = value
    self.error = error
    self.freedom = freedom
    drawingError = summary.drawingError
    events = []
    shifts = [:]
  }

  /// How many degrees of freedom an error has that is found from `shifts`.
  ///
  /// 2n/(κ − 1), κ being their kurtosis, and n − 1 at most: where a few activities make all of the error,
  /// there are few.
  private static func freedom(of shifts: [Double]) -> Double {
    let squares = shifts.map { $0 * $0 }
    let (sum, fourths) = (squares.reduce(0, +), squares.reduce(0) { $0 + $1 * $1 })
    let most = Double(shifts.count - 1)
    let excess = Double(shifts.count) * fourths - sum * sum
    guard excess > 0 else { return most }
    return max(1, min(most, 2 * Double(shifts.count) * sum * sum / excess))
  }

  private let events: [Activity.ID]

  /// How the numbers of two clusters change together.
  func covariance(with other: ComparedPoint) -> Double {
    let sum = events.reduce(0.0) { sum, event in
      guard let own = shifts[event], let others = other.shifts[event] else { return sum }
      return sum + own * others
    }
    return min(error * other.error, max(-error * other.error, sum))
  }
}

/// Two clusters' numbers beside each other.
struct PointPair {
  let first: ComparedPoint
  let second: ComparedPoint

  /// The standard error of the difference.
  let standardError: Double

  /// How rarely two alike clusters would differ as much.
  let p: Double

  /// Sets `first` beside `second`; the test is made on `scale` where both lie within it.
  init(_ first: ComparedPoint, _ second: ComparedPoint, on scale: DifferenceScale) {
    self.first = first
    self.second = second
    standardError = Self.error(first, second, slopes: (1, 1))
    let positions = (scale.position(of: first.value), scale.position(of: second.value))
    var (distance, error) = (first.value - second.value, standardError)
    if let one = positions.0, let other = positions.1 {
      distance = one.value - other.value
      error = Self.error(first, second, slopes: (one.slope, other.slope))
    }
    p =
      error > 0
      ? StudentQuantile.outside(abs(distance) / error, freedom: Self.freedom(first, second)) : 1
  }

  /// Whether some activity changes the difference, so that something is known of its error.
  var isKnown: Bool {
    let most = max(first.error, second.error)
    return most > 0 && standardError > 1e-7 * most
  }

  /// By how much the first is above the second.
  var difference: Double { first.value - second.value }

  private static func error(
    _ first: ComparedPoint, _ second: ComparedPoint, slopes: (Double, Double)
  ) -> Double {
    let (one, other) = (slopes.0 * first.error, slopes.1 * second.error)
    let (ofOne, ofOther) = (slopes.0 * first.drawingError, slopes.1 * second.drawingError)
    let together = 2 * slopes.0 * slopes.1 * first.covariance(with: second)
    let drawing = ofOne * ofOne + ofOther * ofOther
    return max(0, one * one + other * other - together + drawing).squareRoot()
  }

  private static func freedom(_ first: ComparedPoint, _ second: ComparedPoint) -> Double {
    let (one, other) = (first.error * first.error, second.error * second.error)
    let sum = one + other
    guard sum > 0 else { return min(first.freedom, second.freedom) }
    return sum * sum / (one * one / first.freedom + other * other / second.freedom)
  }
}
