/// A place in a drawing, in points (1/72 inch); *y* grows upwards.
public struct Point: Hashable, Sendable {
  /// How far to the right.
  public var x: Double

  /// How far up.
  public var y: Double

  /// Creates a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A width and a height in points.
public struct Size: Hashable, Sendable {
  /// From left to right.
  public var width: Double

  /// From bottom to top.
  public var height: Double

  /// Creates a size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle in points.
public struct Rectangle: Hashable, Sendable {
  /// The lower left corner.
  public var lowerLeft: Point

  /// The upper right corner.
  public var upperRight: Point

  /// Creates a rectangle from two opposite corners.
  public init(lowerLeft: Point, upperRight: Point) {
    self.lowerLeft = lowerLeft
    self.upperRight = upperRight
  }

  /// Creates a rectangle around `centre`.
  public init(centre: Point, size: Size) {
    lowerLeft = Point(x: centre.x - size.width / 2, y: centre.y - size.height / 2)
    upperRight = Point(x: centre.x + size.width / 2, y: centre.y + size.height / 2)
  }

  /// From the left edge to the right one.
  public var width: Double { upperRight.x - lowerLeft.x }

  /// From the lower edge to the upper one.
  public var height: Double { upperRight.y - lowerLeft.y }

  /// The point in the middle.
  public var centre: Point {
    Point(x: (lowerLeft.x + upperRight.x) / 2, y: (lowerLeft.y + upperRight.y) / 2)
  }

  /// The smallest rectangle that holds both.
  public func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      lowerLeft: Point(
        x: min(lowerLeft.x, other.lowerLeft.x), y: min(lowerLeft.y, other.lowerLeft.y)),
      upperRight: Point(
        x: max(upperRight.x, other.upperRight.x), y: max(upperRight.y, other.upperRight.y)))
  }
}
