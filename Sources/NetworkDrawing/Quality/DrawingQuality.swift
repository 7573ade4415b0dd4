import Graphviz

/// How well a drawing of a network can be read, in numbers; less is better in each.
///
///     let drawing = PlainDrawing(places, of: network, diameter: 6, in: room, run: run)
///     DrawingQuality(of: drawing).crossings
///
/// The same numbers are taken of any program's places, so that layouts can be compared.
///
/// ## Conventions
///
/// - Ties are straight, from middle to middle. Nodes are discs, names are boxes.
/// - Each pair that overlaps or crosses counts once; touching edges of boxes or discs is no overlap, and
///   touching ties is a crossing unless they share an end.
/// - A name may lie on its own node.
public struct DrawingQuality: Hashable, Sendable {
  /// The stress: Σ (s·x / d − 1)² over the pairs of nodes that a path of d hops joins and that lie x
  /// apart, divided by the number of pairs, with the scale s for which it is least.
  public let stress: Double

  /// How often ties cross that share no end.
  public let crossings: Int

  /// The standard deviation of the lengths of ties, divided by their mean; 0 without ties.
  public let lengthSpread: Double

  /// How many pairs of nodes overlap.
  public let nodeOverlaps: Int

  /// How many pairs of names overlap.
  public let namesOverNames: Int

  /// How often a name overlaps the node of another name or of none.
  public let namesOverNodes: Int

  /// How many names lie partly outside the room.
  public let namesOutside: Int

  /// How many names there are.
  public let names: Int

  /// The share of the room, in squares of one point, on which a tie or a node lies.
  public let ink: Double

  /// Measures `drawing`.
  ///
  /// - Complexity: O(*n*² + *m*²) for *n* nodes and *m* ties.
  public init(of drawing: PlainDrawing) {
    let radius = drawing.diameter / 2
    stress = DrawingStress.value(of: drawing.places, paths: drawing.hops)
    crossings = TieCrossings(of: drawing.ties, between: drawing.places).count
    lengthSpread = Self.spread(drawing.lengths)
    nodeOverlaps = Self.closePairs(drawing.places, nearer: drawing.diameter * (1 - 1e-9))
    let boxes = drawing.names.map(\.box)
    namesOverNames = boxes.indices.reduce(0) { sum, first in
      sum + boxes[..<first].count { $0.overlaps(boxes[first]) }
    }
    namesOverNodes = drawing.names.reduce(0) { sum, name in
      sum
        + drawing.places.indices.count {
          $0 != name.node && name.box.overlaps(discAround: drawing.places[$0], radius: radius)
        }
    }
    let room = Rectangle(
      lowerLeft: .zero, upperRight: Point(x: drawing.room.width, y: drawing.room.height))
    namesOutside = boxes.count { !room.contains($0) }
    names = boxes.count
    ink = InkCover(of: drawing).share
  }

  private static func spread(_ lengths: [Double]) -> Double {
    let mean = lengths.reduce(0, +) / Double(max(1, lengths.count))
    guard mean > 0 else { return 0 }
    let squares = lengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(lengths.count)).squareRoot() / mean
  }

  /// How many pairs of `places` are nearer to one another than `distance`.
  private static func closePairs(_ places: [Point], nearer distance: Double) -> Int {
    let sorted = places.sorted { $0.x < $1.x }
    var count = 0
    for (rank, place) in sorted.enumerated() {
      for other in sorted[(rank + 1)...] {
        guard other.x - place.x < distance else { break }
        if place.distance(to: other) < distance { count += 1 }
      }
    }
    return count
  }
}
