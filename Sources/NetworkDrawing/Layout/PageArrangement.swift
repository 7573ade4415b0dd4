import Graphviz

/// All discs of a graph on one page: the largest connected part on top, the others in rows below.
///
/// *y* grows downwards from the upper edge of the room.
struct PageArrangement {
  /// The middle of each disc.
  let places: [Point]

  /// How high the largest part is; the heading of the others can stand below it.
  let mainHeight: Double

  /// How much height everything takes.
  let height: Double

  /// How many parts lie in the rows.
  let otherPartCount: Int

  /// The discs of the largest part.
  let main: [Int]

  private static let gap = 12.0
  private static let mostStretch = 1.3
  /// Room around the largest part, for outlines.
  private static let margin = 8.0

  /// Arranges `graph` in a room of `width` × `mostHeight`, with a heading above the rows; `nil`
  /// if the discs are too many or too large for the room.
  init?(
    _ graph: CoreGraph, width: Double, mostHeight: Double, heading: Double
  )
    throws(GraphvizError)
  {
    let parts = graph.components.map { (discs: $0, graph: graph.part($0)) }
    let ordered = parts.enumerated().sorted {
      (-$0.element.graph.area, $0.offset) < (-$1.element.graph.area, $1.offset)
    }.map(\.element)
    var places = graph.radii.map { _ in Point.zero }

    var others: [(places: [Point], box: Rectangle)] = []
    for part in ordered.dropFirst() {
      let wished = Orientation.settled(part.graph.stressLayout(), radii: part.graph.radii)
      guard let settled = part.graph.separation(gap: 5).places(near: wished, within: nil),
        let box = Rectangle(around: settled, radii: part.graph.radii)
      else { return nil }
      others.append((settled, box))
    }
    let rows = ShelfPacking(
      others.map { Size(width: $0.box.width, height: $0.box.height) }, width: width,
      gap: Self.gap)
    let below = others.isEmpty ? 0 : rows.size.height + heading + 2 * Self.gap
    guard others.allSatisfy({ $0.box.width <= width }), below < mostHeight else { return nil }

    var mainHeight = 0.0
    if let first = ordered.first {
      let room = Size(width: width, height: mostHeight - below)
      guard let main = Self.filled(first.graph, room) else { return nil }
      for (disc, place) in zip(first.discs, main.places) { places[disc] = place }
      mainHeight = main.height
    }
    let top = mainHeight + heading + 2 * Self.gap
    for (number, other) in others.enumerated() {
      let shift = rows.centres[number] - other.box.centre + Point(x: 0, y: top)
      for (disc, place) in zip(ordered[number + 1].discs, other.places) {
        places[disc] = place + shift
      }
    }
    self.places = places
    self.mainHeight = mainHeight
    self.height = mainHeight + below
    self.otherPartCount = others.count
    self.main = ordered.first?.discs ?? []
  }

  /// Places for the discs of one connected graph that use the room well, and the height they take.
  private static func filled(
    _ graph: CoreGraph, _ room: Size
  ) -> (places: [Point], height: Double)? {
    let upright = Orientation.settled(graph.stressLayout(), radii: graph.radii)
    let both = [upright, Orientation.quarterTurn(upright)]
    let inner = Size(width: room.width - 2 * margin, height: room.height - 2 * margin)
    let stretched = both.map { stretch($0, radii: graph.radii, to: inner) }
    guard let best = stretched.max(by: { $0.smallest + 1e-9 < $1.smallest }) else { return nil }
    let frame = Rectangle(
      lowerLeft: .zero,
      upperRight: Point(x: inner.width, y: min(inner.height, best.height)))
    // The widest gap that fits; whether the narrowest fits tells whether the marks are too large.
    var arranged: [Point]?
    for gap in [4.0, 6, 8, 11, 14] {
      guard
        let places = graph.separation(gap: gap).places(near: best.places, within: frame)
      else { break }
      arranged = places
    }
    guard let arranged, let box = Rectangle(around: arranged, radii: graph.radii) else {
      return nil
    }
    let shift = Point(x: margin, y: margin - box.lowerLeft.y)
    return (arranged.map { $0 + shift }, box.height + 2 * margin)
  }

  /// `places` stretched or shrunk along both axes to fit the room, its middle in the room's.
  private static func stretch(
    _ places: [Point], radii: [Double], to room: Size
  ) -> (places: [Point], smallest: Double, height: Double) {
    guard let box = Rectangle(around: places, radii: radii), box.width > 0, box.height > 0 else {
      return (places, 1, 0)
    }
    var across = min(mostStretch, room.width / box.width)
    var down = min(mostStretch, room.height / box.height)
    across = min(across, 1.6 * down)
    down = min(down, 1.6 * across)
    let height = box.height * down
    return (
      places.map {
        Point(
          x: ($0.x - box.centre.x) * across + room.width / 2,
          y: ($0.y - box.centre.y) * down + height / 2)
      }, min(across, down), max(height, 2 * (radii.max() ?? 0))
    )
  }
}

extension CoreGraph {
  /// The room that the discs take.
  fileprivate var area: Double { radii.reduce(0) { $0 + $1 * $1 } }

  /// How the discs of this graph keep apart.
  fileprivate func separation(gap: Double) -> DiscSeparation {
    DiscSeparation(
      radii: radii, lines: links.filter(\.isDrawn).map { ($0.first, $0.second) }, gap: gap,
      lineGap: min(gap / 2, 4))
  }
}
