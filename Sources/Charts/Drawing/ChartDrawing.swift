import Lettering

/// A picture of lines, bars, discs and letters, in points, on a white ground.
///
/// ## Conventions
///
/// - *y* grows downwards; later marks lie on earlier ones.
/// - A mark with a place that is not a number is left out: nothing that is drawn can be undefined.
/// - Letters are measured with the widths of DejaVu Sans, with room to spare.
public struct ChartDrawing: Hashable, Sendable {
  /// How wide it is.
  public let width: Double

  /// How high it is.
  public let height: Double

  /// What is drawn, from behind to front.
  package private(set) var marks: [ChartMark] = []

  /// How high letters are unless said.
  package static let letterSize = 12.0

  /// How high the smallest letters are.
  package static let smallSize = 11.0

  /// Creates an empty picture.
  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Adds `mark`.
  package mutating func add(_ mark: ChartMark) {
    let box = mark.box
    guard [box.left, box.top, box.right, box.bottom].allSatisfy(\.isFinite) else { return }
    marks.append(mark)
  }

  /// Draws a straight line.
  package mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: ChartColour = .ink,
    width: Double = 1, dashes: [Double] = []
  ) {
    add(
      .line([Place(x1, y1), Place(x2, y2)], LineLook(colour, width: width, dashes: dashes)))
  }

  /// Draws a disc.
  package mutating func disc(
    _ x: Double, _ y: Double, radius: Double, fill: ChartColour, edge: ChartColour? = nil
  ) {
    add(.disc(Place(x, y), radius: radius, fill: fill, edge: edge.map { LineLook($0) }))
  }

  /// Draws an upright bar.
  package mutating func bar(
    _ x: Double, _ y: Double, width: Double, height: Double, _ fill: ChartColour,
    edge: ChartColour? = nil
  ) {
    add(
      .rectangle(
        Box(left: x, top: y, right: x + width, bottom: y + height), fill: fill,
        edge: edge.map { LineLook($0) }))
  }

  /// Writes a line of letters; with `hasGround` on a white bar that parts it from what lies below.
  package mutating func letters(
    _ text: String, _ x: Double, _ y: Double, _ anchor: ChartLetters.Anchor = .start,
    _ colour: ChartColour = .ink, size: Double = Self.letterSize, isBold: Bool = false,
    hasGround: Bool = false, wholeText: String? = nil
  ) {
    guard !text.isEmpty else { return }
    let letters = ChartLetters(
      text: text, wholeText: wholeText, place: Place(x, y), anchor: anchor, size: size,
      colour: colour, isBold: isBold)
    if hasGround { add(.rectangle(letters.box, fill: .ground, edge: nil)) }
    add(.letters(letters))
  }

  /// Writes a name.
  package mutating func label(
    _ label: FittedLabel, _ x: Double, _ y: Double, _ anchor: ChartLetters.Anchor = .start,
    _ colour: ChartColour = .ink, size: Double = Self.letterSize, isBold: Bool = false
  ) {
    letters(
      label.text, x, y, anchor, colour, size: size, isBold: isBold, wholeText: label.wholeName)
  }

  /// Adds everything in `other`, moved by `x` and `y`.
  package mutating func add(_ other: ChartDrawing, x: Double, y: Double) {
    for mark in other.marks { add(mark.moved(x, y)) }
  }
}

extension ChartMark {
  /// The mark, `x` further right and `y` further down.
  func moved(_ x: Double, _ y: Double) -> ChartMark {
    let move = { (place: Place) in Place(place.x + x, place.y + y) }
    switch self {
    case .line(let places, let look): return .line(places.map(move), look)
    case .polygon(let corners, let fill, let edge):
      return .polygon(corners.map(move), fill: fill, edge: edge)
    case .rectangle(let box, let fill, let edge):
      let moved = Box(
        left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y)
      return .rectangle(moved, fill: fill, edge: edge)
    case .disc(let centre, let radius, let fill, let edge):
      return .disc(move(centre), radius: radius, fill: fill, edge: edge)
    case .letters(var letters):
      letters.place = move(letters.place)
      return .letters(letters)
    }
  }
}
