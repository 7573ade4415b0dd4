import Graphviz

/// Turns and flips a layout, which a stress layout leaves to chance, into one steady position.
enum Orientation {
  /// `places` turned so that they spread widest along *x*, and flipped so that the largest disc
  /// lies to the left and above the middle (*y* grows downwards).
  static func settled(_ places: [Point], radii: [Double]) -> [Point] {
    guard places.count > 1 else { return places.map { _ in .zero } }
    let middle = places.reduce(Point.zero, +) * (1 / Double(places.count))
    let centred = places.map { $0 - middle }
    let axis = widestDirection(of: centred)
    let turned = centred.map {
      Point(x: $0.x * axis.x + $0.y * axis.y, y: $0.y * axis.x - $0.x * axis.y)
    }
    let largest = radii.indices.min { (-radii[$0], $0) < (-radii[$1], $1) } ?? 0
    let flip = Point(x: turned[largest].x > 0 ? -1 : 1, y: turned[largest].y > 0 ? -1 : 1)
    return turned.map { Point(x: $0.x * flip.x, y: $0.y * flip.y) }
  }

  /// `places` turned by a quarter.
  static func quarterTurn(_ places: [Point]) -> [Point] {
    places.map { Point(x: $0.y, y: $0.x) }
  }

  /// The first principal axis of points around the origin, with length 1.
  private static func widestDirection(of points: [Point]) -> Point {
    let xx = points.reduce(0) { $0 + $1.x * $1.x }
    let yy = points.reduce(0) { $0 + $1.y * $1.y }
    let xy = points.reduce(0) { $0 + $1.x * $1.y }
    let half = (xx - yy) / 2
    let spread = (half * half + xy * xy).squareRoot()
    let axis = half > 0 ? Point(x: half + spread, y: xy) : Point(x: xy, y: spread - half)
    return axis.direction ?? Point(x: 1, y: 0)
  }
}
