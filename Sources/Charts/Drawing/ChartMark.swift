/// A place in a drawing, in points; *y* grows downwards.
package struct Place: Hashable, Sendable {
  /// How far to the right.
  package var x: Double
  /// How far down.
  package var y: Double

  /// Creates a place.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle in a drawing.
package struct Box: Hashable, Sendable {
  /// Its left edge.
  package var left: Double
  /// Its upper edge.
  package var top: Double
  /// Its right edge.
  package var right: Double
  /// Its lower edge.
  package var bottom: Double

  /// Creates a rectangle.
  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  /// From the left edge to the right one.
  package var width: Double { right - left }
  /// From the upper edge to the lower one.
  package var height: Double { bottom - top }

  /// The smallest rectangle around `places`, `reach` wider on every side.
  init(around places: [Place], reach: Double = 0) {
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    left = (xs.min() ?? 0) - reach
    right = (xs.max() ?? 0) + reach
    top = (ys.min() ?? 0) - reach
    bottom = (ys.max() ?? 0) + reach
  }
}

/// The look of a line.
package struct LineLook: Hashable, Sendable {
  /// Its colour.
  package var colour: ChartColour
  /// Its width.
  package var width: Double
  /// The lengths of its dashes and gaps; none where the line is whole.
  package var dashes: [Double]

  /// Creates a look.
  package init(_ colour: ChartColour, width: Double = 1, dashes: [Double] = []) {
    self.colour = colour
    self.width = width
    self.dashes = dashes
  }
}

/// Something in a drawing.
package enum ChartMark: Hashable, Sendable {
  /// A line through places.
  case line([Place], LineLook)
  /// A closed figure of straight lines.
  case polygon([Place], fill: ChartColour?, edge: LineLook?)
  /// An upright rectangle.
  case rectangle(Box, fill: ChartColour?, edge: LineLook?)
  /// A disc.
  case disc(Place, radius: Double, fill: ChartColour, edge: LineLook?)
  /// A line of letters.
  case letters(ChartLetters)

  /// The room it takes.
  package var box: Box {
    switch self {
    case .line(let places, let look): Box(around: places, reach: look.width / 2)
    case .polygon(let corners, _, let edge): Box(around: corners, reach: (edge?.width ?? 0) / 2)
    case .rectangle(let box, _, let edge):
      Box(
        around: [Place(box.left, box.top), Place(box.right, box.bottom)],
        reach: (edge?.width ?? 0) / 2)
    case .disc(let centre, let radius, _, let edge):
      Box(around: [centre], reach: radius + (edge?.width ?? 0) / 2)
    case .letters(let letters): letters.box
    }
  }
}
