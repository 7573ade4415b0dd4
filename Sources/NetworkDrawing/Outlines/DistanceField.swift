import Graphviz

/// How far each point of a grid lies outside a figure made of discs and bars; inside is negative.
///
/// Parts that lie close to each other flow together, as drops do.
struct DistanceField {
  let columns: Int
  let rows: Int
  /// How far apart the points of the grid are.
  let step: Double
  /// The point in the first column of the first row.
  let origin: Point
  /// Row by row.
  private(set) var values: [Double]

  /// How far from its edge a part is felt.
  private static let reach = 16.0
  /// How close two parts have to be to flow together.
  private static let softness = 14.0

  /// An empty field over `frame` and a margin around it.
  init(over frame: Rectangle, step: Double) {
    let room = frame.expanded(by: 2 * step)
    self.step = step
    origin = room.lowerLeft
    columns = Int(room.width / step) + 2
    rows = Int(room.height / step) + 2
    values = [Double](repeating: Self.reach, count: columns * rows)
  }

  func point(column: Int, row: Int) -> Point {
    Point(x: origin.x + Double(column) * step, y: origin.y + Double(row) * step)
  }

  /// Adds all that lies within `radius` of `segment`.
  mutating func add(_ segment: Segment, radius: Double) {
    let box = Rectangle(lowerLeft: segment.start, upperRight: segment.end).normalised
      .expanded(by: radius + Self.reach)
    let low = box.lowerLeft - origin
    let high = box.upperRight - origin
    for row in indices(from: low.y, to: high.y, rows) {
      for column in indices(from: low.x, to: high.x, columns) {
        let point = point(column: column, row: row)
        let distance = segment.nearest(to: point).distance(to: point) - radius
        let place = row * columns + column
        values[place] = softMinimum(values[place], min(distance, Self.reach))
      }
    }
  }

  /// Keeps this field's inside clear of that of `others`: where two claim a point, the one that
  /// it lies deeper in gets it.
  func clear(of others: [DistanceField], gap: Double) -> DistanceField {
    var cleared = self
    for place in values.indices {
      for other in others {
        cleared.values[place] = max(
          cleared.values[place], (values[place] - other.values[place] + gap) / 2)
      }
    }
    return cleared
  }

  private func indices(from low: Double, to high: Double, _ count: Int) -> Range<Int> {
    let first = min(count, max(0, Int(low / step)))
    let last = min(count, max(first, Int(high / step) + 2))
    return first..<last
  }

  private func softMinimum(_ first: Double, _ second: Double) -> Double {
    let closeness = max(0, Self.softness - abs(first - second)) / Self.softness
    return min(first, second) - closeness * closeness * Self.softness / 4
  }
}
