import Graphviz

/// Marks of one size packed as a honeycomb inside a disc, around the origin.
struct MarkPacking {
  /// Where the marks stand, row by row.
  let places: [Point]

  /// The radius of the disc that holds them, measured to their outer edges.
  let radius: Double

  /// Packs `count` marks whose centres keep `pitch` apart.
  ///
  /// The disc is tried around a mark, around the middle of two and around the middle of three;
  /// the smallest of the three is taken.
  ///
  /// - Complexity: O(*n* log *n*).
  init(count: Int, pitch: Double) {
    let rowHeight = 0.75.squareRoot()
    let origins = [
      Point.zero, Point(x: 0.5, y: 0), Point(x: 0.5, y: rowHeight / 3),
    ]
    let packings = origins.map { MarkPacking.nearest(count, to: $0, rowHeight: rowHeight) }
    let best = packings.min { $0.reach < $1.reach - 1e-9 }
    places = (best?.places ?? []).map { $0 * pitch }
    radius = ((best?.reach ?? 0) + 0.5) * pitch
  }

  /// The `count` places of the unit honeycomb that are nearest to `origin`, seen from there.
  private static func nearest(
    _ count: Int, to origin: Point, rowHeight: Double
  ) -> (places: [Point], reach: Double) {
    let rings = Int((Double(max(0, count)) / 3).squareRoot()) + 2
    var places: [Point] = []
    for row in -rings...rings {
      let shift = row.isMultiple(of: 2) ? 0 : 0.5
      for column in -rings...rings {
        places.append(
          Point(x: Double(column) + shift, y: Double(row) * rowHeight) - origin)
      }
    }
    // Places equally far away are many; whole millionths keep their order free of rounding.
    let ranked = places.enumerated().sorted { first, second in
      let near = ((first.element.length * 1e6).rounded(), first.offset)
      return near < ((second.element.length * 1e6).rounded(), second.offset)
    }
    let chosen = ranked.prefix(count).sorted { $0.offset < $1.offset }.map(\.element)
    return (chosen, chosen.map(\.length).max() ?? 0)
  }
}
