import Graphviz

/// Marks in rows under a heading: those who stand apart.
struct MarkRows {
  let count: Int
  private let perRow: Int

  static let gap = 10.0
  static let heading = 13.0
  private let pitch: Double

  /// Rows of marks of which the widest has this `diameter`.
  init(count: Int, width: Double, diameter: Double = 0) {
    self.count = count
    pitch = max(8.5, diameter + 1.5)
    perRow = max(1, Int(width / pitch))
  }

  /// How high the rows are with their heading; 0 without any.
  var height: Double {
    count == 0
      ? 0 : Self.gap + Self.heading + Double((count + perRow - 1) / perRow) * pitch
  }

  /// The middle of the mark at `place`, counted from the upper left corner.
  func centre(_ place: Int) -> Point {
    Point(
      x: (Double(place % perRow) + 0.5) * pitch,
      y: Self.gap + Self.heading + (Double(place / perRow) + 0.5) * pitch)
  }
}
