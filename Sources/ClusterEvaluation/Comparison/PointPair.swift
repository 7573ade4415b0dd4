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

  /// How many degrees of freedom an error has that is found from `shifts`: 2n/(κ − 1), κ being their
  /// kurtosis, and n − 1 at most. Where a few activities make all of it, there are few.
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

  init(_ first: ComparedPoint, _ second: ComparedPoint) {
    self.first = first
    self.second = second
    let own = first.error * first.error + second.error * second.error
    let ofDrawing =
      first.drawingError * first.drawingError + second.drawingError * second.drawingError
    standardError = max(0, own - 2 * first.covariance(with: second) + ofDrawing).squareRoot()
  }

  /// Whether some activity changes the difference, so that something is known of its error.
  var isKnown: Bool {
    let most = max(first.error, second.error)
    return most > 0 && standardError > 1e-7 * most
  }

  /// By how much the first is above the second.
  var difference: Double { first.value - second.value }

  /// How rarely two alike clusters would differ as much.
  var p: Double {
    StudentQuantile.outside(abs(difference) / standardError, freedom: freedom)
  }

  private var freedom: Double {
    let (one, other) = (first.error * first.error, second.error * second.error)
    let sum = one + other
    guard sum > 0 else { return min(first.freedom, second.freedom) }
    return sum * sum / (one * one / first.freedom + other * other / second.freedom)
  }
}
