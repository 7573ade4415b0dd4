import Graphviz

extension Rectangle {
  /// Whether the two share more than their edges.
  func overlaps(_ other: Rectangle) -> Bool {
    lowerLeft.x < other.upperRight.x && other.lowerLeft.x < upperRight.x
      && lowerLeft.y < other.upperRight.y && other.lowerLeft.y < upperRight.y
  }

  /// Whether some of a disc around `centre` lies inside.
  func overlaps(discAround centre: Point, radius: Double) -> Bool {
    nearest(to: centre).distance(to: centre) < radius
  }

  /// The point of the rectangle that is nearest to `point`.
  func nearest(to point: Point) -> Point {
    Point(
      x: min(max(point.x, lowerLeft.x), upperRight.x),
      y: min(max(point.y, lowerLeft.y), upperRight.y))
  }

  func contains(_ other: Rectangle) -> Bool {
    lowerLeft.x <= other.lowerLeft.x && other.upperRight.x <= upperRight.x
      && lowerLeft.y <= other.lowerLeft.y && other.upperRight.y <= upperRight.y
  }

  /// The rectangle with its edges moved out by `margin`.
  func expanded(by margin: Double) -> Rectangle {
    Rectangle(
      lowerLeft: Point(x: lowerLeft.x - margin, y: lowerLeft.y - margin),
      upperRight: Point(x: upperRight.x + margin, y: upperRight.y + margin))
  }
}

extension Rectangle {
  /// The same rectangle from its lower left to its upper right corner.
  var normalised: Rectangle {
    Rectangle(
      lowerLeft: Point(x: min(lowerLeft.x, upperRight.x), y: min(lowerLeft.y, upperRight.y)),
      upperRight: Point(x: max(lowerLeft.x, upperRight.x), y: max(lowerLeft.y, upperRight.y)))
  }

  /// The smallest rectangle around discs; `nil` without any.
  init?(around places: [Point], radii: [Double]) {
    let boxes = zip(places, radii).map {
      Rectangle(centre: $0, size: Size(width: 2 * $1, height: 2 * $1))
    }
    guard let first = boxes.first else { return nil }
    self = boxes.dropFirst().reduce(first) { $0.union($1) }
  }
}
