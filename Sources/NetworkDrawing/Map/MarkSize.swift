/// How large a mark is: its area tells the number of activities.
struct MarkSize {
  /// By how much all marks of a crowded picture are shrunk.
  var scale: Double

  /// From this number of activities on, marks do not grow.
  static let mostActivities = 12

  /// The diameter of the mark of an organisation in `activities` activities.
  func diameter(activities: Int) -> Double {
    4.4 * scale * Double(min(max(activities, 1), Self.mostActivities)).squareRoot()
  }

  /// Free room between two marks on one disc.
  var gap: Double { 1.4 * scale }
}
