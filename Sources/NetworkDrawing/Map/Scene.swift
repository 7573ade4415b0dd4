import Graphviz
import Lettering

/// Everything on a page, before Graphviz draws it; *y* grows downwards from the upper edge.
struct Scene {
  /// Something drawn at a place: a mark, a plate, a dot.
  struct Mark {
    var centre: Point
    /// The diameter of its outline.
    var diameter: Double
    var shape: Shape
    var fill: Colour
    var outline: Stroke
    var tooltip: String?
    var id: ElementID?
    var classes: [ElementID] = []
  }

  /// A line between two marks, by their positions.
  struct Line {
    var first: Int
    var second: Int
    var stroke: Stroke
    var tooltip: String?
    var id: ElementID?
  }

  /// One line of writing.
  struct Text {
    var text: String
    var box: Rectangle
    var fontSize: Double
    var colour: Colour = Palette.ink
    var alignment: Label.Alignment = .left
    /// Whether what lies below is made pale.
    var hasVeil = false
  }

  /// A figure behind everything else.
  struct Figure {
    var form: BackgroundShape.Figure
    var fill: Colour?
    var outline: Stroke?
  }

  var title = ""
  var summary = ""
  var size: Size
  var figures: [Figure] = []
  var lines: [Line] = []
  var marks: [Mark] = []
  var texts: [Text] = []

  static let headingHeight = 12.0
  private static let headingSize = 7.5

  /// Writes a heading with its upper edge at `top`.
  mutating func writeHeading(_ text: String, top: Double) {
    write(
      text, x: 0, y: top + Self.headingHeight / 2, size: Self.headingSize,
      colour: Palette.quietInk)
  }

  /// Writes `text` with its left edge at `x` and its middle at `y`; returns where it ends.
  @discardableResult
  mutating func write(
    _ text: String, x: Double, y: Double, size fontSize: Double, colour: Colour = Palette.ink
  ) -> Double {
    let width = TextWidth.points(text, size: fontSize)
    texts.append(
      Text(
        text: text,
        box: Rectangle(
          lowerLeft: Point(x: x, y: y - TextWidth.height(size: fontSize) / 2),
          upperRight: Point(x: x + width, y: y + TextWidth.height(size: fontSize) / 2)),
        fontSize: fontSize, colour: colour))
    return x + width
  }
}
