import Graphviz

/// Where the discs of several graphs lie in panels of one size, by one scale.
///
/// *y* grows downwards from the upper edge of each panel's room.
struct PanelArrangement {
  /// For each graph, the middle of each disc.
  let places: [[Point]]

  /// How much height each graph takes.
  let heights: [Double]

  /// How many points in the panels a point of the stress layouts became.
  let scale: Double

  private static let gap = 7.0
  private static let margin = 3.0
  private static let scales = [1.4, 1.2, 1, 0.85, 0.7, 0.58, 0.48, 0.4, 0.32, 0.26, 0.2]
  /// More lines for each disc than this leave nowhere to push a disc to.
  private static let linesPerDisc = 2.5

  /// A connected part with its wished places.
  private struct Piece {
    let discs: [Int]
    let graph: CoreGraph
    let wished: [Point]
  }

  /// Arranges `graphs` by the largest scale with which all fit into `room`; `nil` if none does.
  init?(_ graphs: [CoreGraph], room: Size) {
    let panels = graphs.map(Self.pieces)
    for scale in Self.scales {
      let roughly = panels.map { pieces in pieces.map { $0.wished.map { $0 * scale } } }
      guard Self.packed(panels, roughly, room) != nil else { continue }
      let parted = zip(panels, roughly).map { pieces, places in
        zip(pieces, places).map { Self.separation(of: $0.graph).places(near: $1, within: nil) }
      }
      let whole = parted.map { $0.compactMap(\.self) }
      guard zip(whole, panels).allSatisfy({ $0.count == $1.count }),
        let packed = Self.packed(panels, whole, room)
      else { continue }
      self.scale = scale
      heights = packed.map(\.height)
      places = zip(graphs, packed).map { graph, panel in
        var places = graph.radii.map { _ in Point.zero }
        for (disc, place) in panel.places { places[disc] = place }
        return places
      }
      return
    }
    return nil
  }

  /// The connected parts, the largest first.
  private static func pieces(of graph: CoreGraph) -> [Piece] {
    var pieces: [Piece] = []
    for discs in graph.components {
      let part = graph.part(discs)
      pieces.append(
        Piece(
          discs: discs, graph: part,
          wished: Orientation.settled(part.stressLayout(), radii: part.radii)))
    }
    return pieces.enumerated()
      .sorted { (-$0.element.discs.count, $0.offset) < (-$1.element.discs.count, $1.offset) }
      .map(\.element)
  }

  private static func separation(of graph: CoreGraph) -> DiscSeparation {
    let lines = graph.links.filter(\.isDrawn).map { ($0.first, $0.second) }
    let isDense = Double(lines.count) > linesPerDisc * Double(graph.radii.count)
    return DiscSeparation(
      radii: graph.radii, lines: isDense ? [] : lines, gap: 0.8, lineGap: 0.6)
  }

  /// Each panel's pieces in rows; `nil` if those of some panel are too large for the room.
  private static func packed(
    _ panels: [[Piece]], _ places: [[[Point]]], _ room: Size
  ) -> [(places: [(disc: Int, place: Point)], height: Double)]? {
    var result: [(places: [(disc: Int, place: Point)], height: Double)] = []
    let inner = Size(width: room.width - 2 * margin, height: room.height - 2 * margin)
    for (pieces, own) in zip(panels, places) {
      let boxes = zip(pieces, own).compactMap { Rectangle(around: $1, radii: $0.graph.radii) }
      let sizes = boxes.map { Size(width: $0.width, height: $0.height) }
      let rows = ShelfPacking(sizes, width: inner.width, gap: gap)
      guard rows.size.height <= inner.height, sizes.allSatisfy({ $0.width <= inner.width }) else {
        return nil
      }
      let right = zip(rows.centres, sizes).map { $0.x + $1.width / 2 }.max() ?? 0
      let shift = Point(x: margin + (inner.width - right) / 2, y: margin)
      var panel: [(disc: Int, place: Point)] = []
      for (number, piece) in pieces.enumerated() {
        let way = rows.centres[number] - boxes[number].centre + shift
        panel += zip(piece.discs, own[number].map { $0 + way }).map { ($0, $1) }
      }
      result.append((panel, rows.size.height + (pieces.isEmpty ? 0 : 2 * margin)))
    }
    return result
  }
}
