import Graphviz

/// How far distances in a drawing are from hops in the network.
///
/// ## Definition
///
/// Over the *p* unordered pairs that a path joins, of d hops and the distance x in the drawing,
///
///     min over s of  Σ (s·x / d − 1)² / p
///
/// - A drawing of no such pair has no stress: 0. Where all nodes lie on one place, it is 1.
/// - The scale of the drawing does not matter, nor how it is turned.
///
/// ## Reference
///
/// > E. R. Gansner, Y. Koren, S. North. "Graph drawing by stress majorization." *Graph Drawing 2004*.
/// > doi:10.1007/978-3-540-31843-9_25
enum DrawingStress {
  /// - Complexity: O(*n*²).
  static func value(of places: [Point], paths: PathTable) -> Double {
    var (sum, squares, pairs) = (0.0, 0.0, 0)
    let lengths = paths.lengths.span
    for first in places.indices {
      let row = first * paths.count
      for second in 0..<first where lengths[row + second].isFinite {
        let ratio = places[first].distance(to: places[second]) / Double(lengths[row + second])
        sum += ratio
        squares += ratio * ratio
        pairs += 1
      }
    }
    guard pairs > 0 else { return 0 }
    guard squares > 0 else { return 1 }
    return max(0, 1 - sum / squares * sum / Double(pairs))
  }
}
