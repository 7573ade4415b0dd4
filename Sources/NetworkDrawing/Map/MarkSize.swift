/// How large a mark is: its area tells the number of activities.
struct MarkSize {
  /// By how much all marks of a crowded picture are shrunk.
  var scale: Double

  /// The largest and the next sizes to try.
  static let largest = MarkSize(scale: 1.05)
  static let steps = [largest] + [0.95, 0.85, 0.75, 0.65, 0.55].map(MarkSize.init)

  /// From this number of activities on, marks do not grow.
  static let mostActivities = 12

  /// The diameter of the mark of an organisation in `activities` activities.
  func diameter(activities: Int) -> Double {
    4.4 * scale * Double(min(max(activities, 1), Self.mostActivities)).squareRoot()
  }

  /// Free room between two marks on one disc.
  var gap: Double { 1.4 * scale }
}
