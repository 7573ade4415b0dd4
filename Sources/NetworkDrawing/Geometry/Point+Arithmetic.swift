import Graphviz

extension Point {
  static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }

  static func - (left: Point, right: Point) -> Point {
    Point(x: left.x - right.x, y: left.y - right.y)
  }

  static func * (point: Point, factor: Double) -> Point {
    Point(x: point.x * factor, y: point.y * factor)
  }

  static let zero = Point(x: 0, y: 0)

  /// How far the point is from the origin.
  var length: Double { (x * x + y * y).squareRoot() }

  func distance(to other: Point) -> Double { (other - self).length }

  /// The same direction with length 1; `nil` for the origin.
  var direction: Point? {
    let length = length
    return length > 0 ? self * (1 / length) : nil
  }
}
