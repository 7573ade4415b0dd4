import Graphviz
import Lettering

extension Scene {
  /// The scene as Graphviz draws it, where *y* grows upwards.
  func diagram(dotsPerInch: Double) -> Diagram {
    var diagram = Diagram(
      title: title,
      nodes: marks.indices.map { node($0) } + texts.indices.map { textNode($0) },
      edges: lines.map { line in
        Edge(
          NodeKey(line.first), NodeKey(line.second), line: line.stroke, tooltip: line.tooltip,
          id: line.id, classes: line.id == nil ? [] : ["tie"])
      },
      background: figures.map { figure in
        BackgroundShape(upwards(figure.form), fill: figure.fill, outline: figure.outline)
      },
      page: Page(
        padding: 0,
        frame: Rectangle(
          lowerLeft: Point(x: -Self.margin, y: 0),
          upperRight: Point(x: size.width + Self.margin, y: size.height)),
        dotsPerInch: dotsPerInch))
    diagram.summary = summary
    return diagram
  }

  private func upwards(_ point: Point) -> Point {
    Point(x: point.x, y: size.height - point.y)
  }

  private func upwards(_ form: BackgroundShape.Figure) -> BackgroundShape.Figure {
    switch form {
    case .polygon(let corners): .polygon(corners.map(upwards))
    case .line(let corners): .line(corners.map(upwards))
    case .ellipse(let box):
      .ellipse(
        in: Rectangle(
          centre: upwards(box.centre), size: Size(width: box.width, height: box.height)))
    }
  }

  private func node(_ number: Int) -> Node {
    let mark = marks[number]
    var node = Node(
      NodeKey(number), shape: mark.shape, fill: mark.fill, outline: mark.outline,
      size: .fixed(diameter: mark.diameter), position: .at(upwards(mark.centre)),
      tooltip: mark.tooltip, id: mark.id, classes: mark.classes)
    node.summary = mark.summary
    return node
  }

  private func textNode(_ number: Int) -> Node {
    let text = texts[number]
    return Node(
      NodeKey(marks.count + number),
      label: Label(
        text.text,
        font: Font(
          FontFamily(Typeface.family) ?? .sans,
          fallbacks: Typeface.fallbacks.compactMap { FontFamily($0) }, size: text.fontSize,
          colour: text.colour),
        alignment: text.alignment),
      shape: .box, fill: text.hasVeil ? Colour.white.opacity(0.66) : nil, outline: nil,
      size: .fixed(Size(width: text.box.width, height: text.box.height)),
      position: .at(upwards(text.box.centre)), classes: ["text"])
  }
}
