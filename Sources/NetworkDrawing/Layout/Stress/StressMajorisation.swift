import Graphviz
import NetworkCore

/// Moves one node after the other to where all others want it, until that hardly lowers the stress.
///
/// Each move takes a node to the least of a parabola that lies above the stress and touches it, so
/// none raises it.
///
/// > E. R. Gansner, Y. Koren, S. North. "Graph drawing by stress majorization." *Graph Drawing 2004*.
/// > doi:10.1007/978-3-540-31843-9_25
struct StressMajorisation {
  let paths: PathTable

  /// A round that moves nobody by more than this part of the longest path is the last.
  private static let still = 0.0004

  /// - Complexity: O(*n*²) a round.
  func settle(_ places: inout [Point], mostRounds: Int, run: RunControl) {
    let still = Self.still * paths.furthest
    for _ in 0..<mostRounds where !run.isCancelled {
      var furthest = 0.0
      for node in places.indices {
        let wished = wish(for: node, places)
        furthest = max(furthest, wished.distance(to: places[node]))
        places[node] = wished
      }
      if furthest < still { return }
    }
  }

  private func wish(for node: Int, _ places: [Point]) -> Point {
    let (lengths, others) = (paths.lengths.span, places.span)
    let row = node * paths.count
    let own = others[node]
    var (x, y, weights) = (0.0, 0.0, 0.0)
    for other in others.indices where other != node {
      let wished = Double(lengths[row + other])
      guard wished.isFinite else { continue }
      let weight = 1 / (wished * wished)
      let (dx, dy) = (own.x - others[other].x, own.y - others[other].y)
      let length = (dx * dx + dy * dy).squareRoot()
      let reach = length > 1e-9 * wished ? wished / length : 0
      x += weight * (others[other].x + dx * reach)
      y += weight * (others[other].y + dy * reach)
      weights += weight
    }
    return weights > 0 ? Point(x: x / weights, y: y / weights) : own
  }
}
