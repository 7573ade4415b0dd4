/// How one series looks beside others: a shape, a colour and dashes, no two of the first six alike in
/// any of them.
struct SeriesLook: Hashable, Sendable {
  /// The shape of its marks.
  enum Shape: Hashable, Sendable, CaseIterable {
    case disc
    case square
    case triangle
    case diamond
    case ring
    case cross
  }

  let shape: Shape
  let colour: ChartColour
  let dashes: [Double]

  private static let colours: [UInt32] = [
    0x12436D, 0xA34700, 0x801650, 0x1B7A72, 0x595959, 0x6A3D9A,
  ]
  private static let dashes: [[Double]] = [[], [6, 3], [2, 3], [9, 3, 2, 3], [12, 4], [4, 2]]

  /// The look of the series at `place`; from the seventh on shapes come again with other dashes.
  init(_ place: Int) {
    let shapes = Shape.allCases
    shape = shapes[place % shapes.count]
    colour = ChartColour(Self.colours[place % Self.colours.count])
    dashes = Self.dashes[(place + place / shapes.count) % Self.dashes.count]
  }

  /// Draws the mark at a place.
  func drawMark(_ x: Double, _ y: Double, _ drawing: inout ChartDrawing) {
    let corners = { (places: [(Double, Double)]) in places.map { Place(x + $0.0, y + $0.1) } }
    switch shape {
    case .disc: drawing.disc(x, y, radius: 4.5, fill: colour)
    case .square: drawing.bar(x - 4.2, y - 4.2, width: 8.4, height: 8.4, colour)
    case .triangle:
      drawing.add(.polygon(corners([(0, -5.5), (5.2, 4), (-5.2, 4)]), fill: colour, edge: nil))
    case .diamond:
      drawing.add(
        .polygon(corners([(0, -6), (6, 0), (0, 6), (-6, 0)]), fill: colour, edge: nil))
    case .ring:
      drawing.add(
        .disc(Place(x, y), radius: 4, fill: .ground, edge: LineLook(colour, width: 2)))
    case .cross:
      drawing.line(x - 4, y - 4, x + 4, y + 4, colour, width: 2.5)
      drawing.line(x - 4, y + 4, x + 4, y - 4, colour, width: 2.5)
    }
  }
}
