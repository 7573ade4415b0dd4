import Graphviz

/// The shore lines of a field: closed lines where it passes through zero.
///
/// > W. E. Lorensen, H. E. Cline. "Marching cubes: A high resolution 3D surface construction
/// > algorithm." *Computer Graphics* 21(4), 1987; here in the plane. doi:10.1145/37402.37422
struct ContourTracing {
  private let field: DistanceField
  /// For each edge of the grid that a shore crosses, the edge where it goes on.
  private var next: [Int]

  /// The sides of a square of the grid.
  private enum Side {
    case top, right, bottom, left
  }

  /// By the corners that lie inside (1 upper left, 2 upper right, 4 lower right, 8 lower left):
  /// where shores enter and leave the square, with the inside always on the same hand.
  private static let passages: [[(from: Side, to: Side)]] = [
    [], [(.left, .top)], [(.top, .right)], [(.left, .right)],
    [(.right, .bottom)], [(.left, .top), (.right, .bottom)], [(.top, .bottom)], [(.left, .bottom)],
    [(.bottom, .left)], [(.bottom, .top)], [(.top, .right), (.bottom, .left)],
    [(.bottom, .right)],
    [(.right, .left)], [(.right, .top)], [(.top, .left)], [],
  ]

  /// The closed lines of `field`, in the order of their uppermost points.
  ///
  /// - Complexity: O(*n*) for *n* points of the grid.
  static func contours(of field: DistanceField) -> [[Point]] {
    var tracing = ContourTracing(field)
    return tracing.trace()
  }

  private init(_ field: DistanceField) {
    self.field = field
    next = [Int](repeating: -1, count: 2 * field.columns * field.rows)
    for row in 0..<field.rows - 1 {
      for column in 0..<field.columns - 1 {
        for passage in Self.passages[corners(column, row)] {
          next[edge(passage.from, column, row)] = edge(passage.to, column, row)
        }
      }
    }
  }

  private func corners(_ column: Int, _ row: Int) -> Int {
    let place = row * field.columns + column
    return (field.values[place] < 0 ? 1 : 0) + (field.values[place + 1] < 0 ? 2 : 0)
      + (field.values[place + field.columns + 1] < 0 ? 4 : 0)
      + (field.values[place + field.columns] < 0 ? 8 : 0)
  }

  /// Edges are numbered by their upper or left end: even ones run to the right, odd ones down.
  private func edge(_ side: Side, _ column: Int, _ row: Int) -> Int {
    let place = row * field.columns + column
    return switch side {
    case .top: 2 * place
    case .left: 2 * place + 1
    case .right: 2 * (place + 1) + 1
    case .bottom: 2 * (place + field.columns)
    }
  }

  private mutating func trace() -> [[Point]] {
    var contours: [[Point]] = []
    for start in next.indices where next[start] >= 0 {
      var contour: [Point] = []
      var edge = start
      while next[edge] >= 0 {
        contour.append(crossing(of: edge))
        let onward = next[edge]
        next[edge] = -1
        edge = onward
      }
      if contour.count > 2 { contours.append(contour) }
    }
    return contours
  }

  /// Where on an edge the field is zero.
  private func crossing(of edge: Int) -> Point {
    let place = edge / 2
    let other = edge.isMultiple(of: 2) ? place + 1 : place + field.columns
    let here = field.point(column: place % field.columns, row: place / field.columns)
    let there = field.point(column: other % field.columns, row: other / field.columns)
    let change = field.values[place] - field.values[other]
    return here + (there - here) * (change == 0 ? 0.5 : field.values[place] / change)
  }
}
