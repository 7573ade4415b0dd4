import Graphviz

/// A straight line between two points.
struct Segment {
  var start: Point
  var end: Point

  /// The point of the line that is nearest to `point`.
  func nearest(to point: Point) -> Point {
    let span = end - start
    let square = span.x * span.x + span.y * span.y
    guard square > 0 else { return start }
    let way = point - start
    let share = (way.x * span.x + way.y * span.y) / square
    return start + span * min(1, max(0, share))
  }

  /// Whether any part of the line lies in `box`.
  func meets(_ box: Rectangle) -> Bool {
    var entry = 0.0
    var exit = 1.0
    let span = end - start
    let sides = [
      (-span.x, start.x - box.lowerLeft.x), (span.x, box.upperRight.x - start.x),
      (-span.y, start.y - box.lowerLeft.y), (span.y, box.upperRight.y - start.y),
    ]
    for (change, room) in sides {
      if change == 0 {
        if room < 0 { return false }
      } else if change < 0 {
        entry = max(entry, room / change)
      } else {
        exit = min(exit, room / change)
      }
    }
    return entry <= exit
  }
}
