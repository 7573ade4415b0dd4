import Graphviz

/// How often straight ties between placed nodes cross.
///
/// ## Conventions
///
/// - Two ties cross if they have a point in common and no end in common: touching counts, and so does
///   lying on one another. Ties that share an end never cross.
/// - Each pair of ties counts once.
///
/// - Complexity: O(*m* log *m* + *k*) for *m* ties of which *k* pairs share a part of the *x* axis.
struct TieCrossings {
  private(set) var count = 0

  /// One tie, from left to right.
  private struct Span {
    var left: Point
    var right: Point
    var first: Int
    var second: Int
    var low: Double
    var high: Double

    init(_ tie: PlacedTie, _ places: [Point]) {
      let (start, end) = (places[tie.first], places[tie.second])
      (left, right) = start.x <= end.x ? (start, end) : (end, start)
      (first, second) = (tie.first, tie.second)
      (low, high) = (min(start.y, end.y), max(start.y, end.y))
    }

    func crosses(_ other: Span) -> Bool {
      guard low <= other.high, other.low <= high, first != other.first, first != other.second,
        second != other.first, second != other.second
      else { return false }
      return segmentsMeet(left, right, other.left, other.right)
    }
  }

  init(of ties: [PlacedTie], between places: [Point]) {
    let spans = ties.map { Span($0, places) }.sorted { $0.left.x < $1.left.x }
    for (rank, span) in spans.enumerated() {
      var next = rank + 1
      while next < spans.count, spans[next].left.x <= span.right.x {
        if span.crosses(spans[next]) { count += 1 }
        next += 1
      }
    }
  }
}

/// Whether the segments from `a` to `b` and from `c` to `d`, whose boxes meet, have a point in common.
@inline(__always)
func segmentsMeet(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
  let (abx, aby) = (b.x - a.x, b.y - a.y)
  let sideOfC = abx * (c.y - a.y) - aby * (c.x - a.x)
  let sideOfD = abx * (d.y - a.y) - aby * (d.x - a.x)
  if sideOfC > 0 && sideOfD > 0 || sideOfC < 0 && sideOfD < 0 { return false }
  let (cdx, cdy) = (d.x - c.x, d.y - c.y)
  let sideOfA = cdx * (a.y - c.y) - cdy * (a.x - c.x)
  let sideOfB = cdx * (b.y - c.y) - cdy * (b.x - c.x)
  return !(sideOfA > 0 && sideOfB > 0 || sideOfA < 0 && sideOfB < 0)
}
