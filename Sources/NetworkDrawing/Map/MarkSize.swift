/// How large a mark is: its area tells the number of activities.
struct MarkSize {
  /// By how much all marks of a crowded picture are shrunk.
  var scale: Double

  /// From this number of activities on, marks do not grow.
  var mostActivities = 12

  /// The largest and the next sizes to try.
  static let largest = MarkSize(scale: 1.05)
  static let steps = [largest] + [0.95, 0.85, 0.75, 0.65, 0.55].map { MarkSize(scale: $0) }

  private static let smallestDiameter = 3.6
  private static let largestDiameter = 19.0

  /// The diameter of the mark of an organisation in `activities` activities.
  func diameter(activities: Int) -> Double {
    let unit = min(4.4, Self.largestDiameter / Double(mostActivities).squareRoot())
    let diameter = unit * Double(min(max(activities, 1), mostActivities)).squareRoot()
    return max(diameter, Self.smallestDiameter) * scale
  }

  /// Free room between two marks on one disc.
  var gap: Double { 1.4 * scale }
}
