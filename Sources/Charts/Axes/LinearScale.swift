/// Where numbers lie along an axis.
package struct LinearScale: Hashable, Sendable {
  /// From which number to which the axis reaches.
  package let range: ClosedRange<Double>
  /// Where the lowest number lies.
  package let start: Double
  /// Where the highest number lies.
  package let end: Double

  /// The largest numbers that charts place; larger ones lie at the edge.
  package static let limit = 1e100

  /// Creates a scale; a range without a length is widened.
  package init(_ range: ClosedRange<Double>, from start: Double, to end: Double) {
    let low = Self.bounded(range.lowerBound)
    let high = Self.bounded(range.upperBound)
    let room = low < high ? 0 : max(1, abs(low)) / 2
    self.range = (low - room)...(high + room)
    self.start = start
    self.end = end
  }

  /// Where `value` lies; numbers beyond an end of the axis lie at that end.
  package func place(of value: Double) -> Double {
    let value = min(range.upperBound, max(range.lowerBound, Self.bounded(value)))
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return start + share * (end - start)
  }

  /// The smallest range that holds all that can be placed of `values`, and `others` if there is one.
  package static func range(
    of values: [Double], including others: [Double] = []
  ) -> ClosedRange<Double>? {
    let known = (values.filter(\.isFinite) + others).map(bounded)
    guard let low = known.min(), let high = known.max() else { return nil }
    return low...high
  }

  private static func bounded(_ value: Double) -> Double {
    value.isNaN ? 0 : min(limit, max(-limit, value))
  }
}
