import Graphviz

/// How far placed nodes are from the distances that paths give them.
struct PlacedStress {
  let paths: PathTable

  /// Σ (x / d − 1)² over the pairs that a path joins, for the distance x in the drawing and the path's
  /// length d.
  func sum(_ places: [Point]) -> Double {
    places.indices.reduce(0) { $0 + sum(of: $1, at: places[$1], places, below: $1) }
  }

  /// The part of `node` in the sum if it stands at `place`, over the first `count` nodes.
  func sum(of node: Int, at place: Point, _ places: [Point], below count: Int) -> Double {
    let (lengths, others) = (paths.lengths.span, places.span)
    let row = node * paths.count
    var sum = 0.0
    for other in 0..<count where other != node {
      let wished = Double(lengths[row + other])
      guard wished.isFinite else { continue }
      let (dx, dy) = (place.x - others[other].x, place.y - others[other].y)
      let miss = (dx * dx + dy * dy).squareRoot() / wished - 1
      sum += miss * miss
    }
    return sum
  }
}
