import Graphviz

/// Connected parts in rows, the largest first, at one scale, and single nodes in rows below them.
struct PartRows {
  /// The place of each node.
  private(set) var places: [Point]

  /// How far apart parts stand, in the length of a tie.
  private static let gap = 0.8
  /// How far apart single nodes stand, in diameters.
  private static let pitch = 1.6
  /// The widths to try, in widths of the widest part.
  private static let widths = [1, 1.15, 1.3, 1.5, 1.8, 2.2]

  init(_ parts: [(nodes: [Int], places: [Point])], alone: [Int], diameter: Double, room: Size) {
    places = [Point](
      repeating: .zero, count: parts.reduce(alone.count) { $0 + $1.nodes.count })
    let perRow = max(1, Int(room.width / (Self.pitch * diameter)))
    let below = Double((alone.count + perRow - 1) / perRow) * Self.pitch * diameter
    let upper = Size(width: room.width, height: max(diameter, room.height - below))
    placeParts(parts, diameter: diameter, in: upper)
    for (number, node) in alone.enumerated() {
      let row = Double(number / perRow), column = Double(number % perRow)
      places[node] =
        Point(x: column + 0.5, y: row + 0.5) * (Self.pitch * diameter)
        + Point(x: 0, y: upper.height)
    }
  }

  private mutating func placeParts(
    _ parts: [(nodes: [Int], places: [Point])], diameter: Double, in room: Size
  ) {
    let boxes = parts.compactMap { Rectangle(around: $0.places, radii: $0.places.map { _ in 0 }) }
    guard let widest = boxes.map(\.width).max() else { return }
    let sizes = boxes.map { Size(width: $0.width, height: $0.height) }
    let inner = Size(width: room.width - diameter, height: room.height - diameter)
    func scale(of packing: ShelfPacking) -> Double {
      let scale = min(
        inner.width / max(packing.size.width, 1e-9), inner.height / max(packing.size.height, 1e-9))
      return max(scale, 0)
    }
    let packings = Self.widths.map {
      ShelfPacking(sizes, width: max(widest * $0, 1e-9), gap: Self.gap)
    }
    guard
      let packing = packings.enumerated().max(by: { first, second in
        (scale(of: first.element), -first.offset) < (scale(of: second.element), -second.offset)
      })?.element
    else { return }
    let factor = scale(of: packing)
    for ((part, box), centre) in zip(zip(parts, boxes), packing.centres) {
      for (node, place) in zip(part.nodes, part.places) {
        places[node] =
          (place - box.centre + centre) * factor + Point(x: diameter / 2, y: diameter / 2)
      }
    }
  }
}
