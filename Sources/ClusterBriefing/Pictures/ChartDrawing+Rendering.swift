public import Charts
public import Graphviz

extension ChartDrawing {
  /// The picture as a file of `format`: an SVG of its own, otherwise drawn by Graphviz.
  ///
  /// - Parameters:
  ///   - format: What is written. A PNG has 150 dots an inch; a PDF is one page of the picture's size.
  ///   - title: What the picture is.
  ///   - description: What it shows, for those who cannot see it.
  /// - Returns: The bytes of the file, the same for the same picture.
  /// - Throws: `GraphvizError`.
  public func rendered(
    _ format: OutputFormat, title: String, description: String
  ) throws(GraphvizError) -> [UInt8] {
    switch format {
    case .svg: return Array(svg(title: title, description: description).utf8)
    case .svgElement, .png, .pdf:
      var diagram = self.diagram
      diagram.title = title
      diagram.summary = description
      return try diagram.render(format, by: .asPlaced)
    }
  }

  /// An SVG's unit is 1/96 inch, a point 1/72.
  private static let points = 0.75

  /// The picture as Graphviz draws it, where *y* grows upwards.
  private var diagram: Diagram {
    let frame = Rectangle(
      lowerLeft: Point(x: 0, y: 0),
      upperRight: Point(x: width * Self.points, y: height * Self.points))
    let letters = marks.compactMap { mark -> ChartLetters? in
      if case .letters(let letters) = mark { letters } else { nil }
    }
    return Diagram(
      nodes: letters.enumerated().map { number, letters in node(number, letters) },
      background: [BackgroundShape(.polygon(corners(of: frame)), fill: .white, outline: nil)]
        + marks.compactMap(shape),
      page: Page(padding: 0, frame: frame, dotsPerInch: 150))
  }

  private func shape(_ mark: ChartMark) -> BackgroundShape? {
    switch mark {
    case .line(let places, let look):
      BackgroundShape(.line(places.map(upwards)), outline: stroke(look))
    case .polygon(let corners, let fill, let edge):
      BackgroundShape(
        .polygon(corners.map(upwards)), fill: fill.map(colour), outline: edge.map(stroke))
    case .rectangle(let box, let fill, let edge):
      BackgroundShape(
        .polygon(corners(of: upwards(box))), fill: fill.map(colour), outline: edge.map(stroke))
    case .disc(let centre, let radius, let fill, let edge):
      BackgroundShape(
        .ellipse(
          in: Rectangle(
            centre: upwards(centre),
            size: Size(width: 2 * radius * Self.points, height: 2 * radius * Self.points))),
        fill: colour(fill), outline: edge.map(stroke))
    case .letters: nil
    }
  }

  private func node(_ number: Int, _ letters: ChartLetters) -> Node {
    let box = upwards(letters.box)
    let alignment: Label.Alignment =
      switch letters.anchor {
      case .start: .left
      case .middle: .centre
      case .end: .right
      }
    return Node(
      NodeKey(number),
      label: Label(
        letters.text,
        font: Font(.sans, size: letters.size * Self.points, colour: colour(letters.colour)),
        alignment: alignment),
      shape: .box, fill: nil, outline: nil,
      size: .fixed(Size(width: box.width, height: box.height)), position: .at(box.centre))
  }

  private func upwards(_ place: Place) -> Point {
    Point(x: place.x * Self.points, y: (height - place.y) * Self.points)
  }

  private func upwards(_ box: Box) -> Rectangle {
    Rectangle(
      lowerLeft: upwards(Place(box.left, box.bottom)),
      upperRight: upwards(Place(box.right, box.top)))
  }

  private func corners(of box: Rectangle) -> [Point] {
    [
      box.lowerLeft, Point(x: box.upperRight.x, y: box.lowerLeft.y), box.upperRight,
      Point(x: box.lowerLeft.x, y: box.upperRight.y),
    ]
  }

  private func colour(_ colour: ChartColour) -> Colour { Colour(colour.rgb) }

  private func stroke(_ look: LineLook) -> Stroke {
    Stroke(
      colour(look.colour), width: look.width * Self.points,
      dashes: look.dashes.isEmpty ? .solid : look.dashes[0] <= 2 ? .dotted : .dashed)
  }
}
