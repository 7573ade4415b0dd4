/// Names and values as libcgraph takes them.
typealias Attributes = [(name: String, value: String)]

/// Points in the unit in which Graphviz measures sizes.
func inches(_ points: Double) -> String { "\(points / 72)" }

func inches(_ size: Size) -> String { "\(inches(size.width)),\(inches(size.height))" }

extension Label {
  var attributes: Attributes {
    [
      ("label", PlainText(text).labelAttribute(alignment)), ("labelloc", position.rawValue),
      ("fontname", font.family.description), ("fontsize", "\(font.size)"),
      ("fontcolor", font.colour.attribute),
    ]
  }
}

extension Node {
  func attributes(id generatedID: String) -> Attributes {
    var attributes: Attributes = [
      ("shape", shape.attribute), ("id", id?.description ?? generatedID),
      ("class", classes.attribute),
    ]
    // Without a label of its own, a node would show its name.
    attributes += label?.attributes ?? [("label", "")]
    attributes += surface(
      fill: fill, outline: outline, more: shape == .roundedBox ? ["rounded"] : [])
    switch size {
    case .fittingLabel(let least):
      attributes += [("width", inches(least.width)), ("height", inches(least.height))]
    case .fixed(let size):
      attributes += [
        ("width", inches(size.width)), ("height", inches(size.height)), ("fixedsize", "true"),
        ("margin", "0"),
      ]
    }
    switch position {
    case .free: break
    case .near(let place): attributes.append(("pos", "\(place.x),\(place.y)"))
    case .at(let place): attributes.append(("pos", "\(place.x),\(place.y)!"))
    }
    return attributes
  }
}

extension Edge {
  func attributes(id generatedID: String, turned: Bool, engine: LayoutEngine) -> Attributes {
    var attributes: Attributes = [
      ("color", line.colour.attribute), ("penwidth", "\(line.width)"),
      ("style", line.dashes.rawValue), ("dir", (turned ? arrows.turned : arrows).rawValue),
      ("weight", engine == .dot ? "\(Int(weight.rounded()))" : "\(weight)"),
      ("id", id?.description ?? generatedID), ("class", classes.attribute),
    ]
    attributes += label?.attributes ?? []
    if let length { attributes.append(("len", inches(length))) }
    return attributes
  }
}

extension Cluster {
  func attributes(id generatedID: String) -> Attributes {
    var attributes: Attributes = [
      ("id", id?.description ?? generatedID), ("class", classes.attribute),
    ]
    attributes += label?.attributes ?? []
    attributes += surface(
      fill: fill, outline: outline, more: corners == .rounded ? ["rounded"] : [])
    return attributes
  }
}

/// The inside and the outline of a node or a cluster.
private func surface(fill: Colour?, outline: Stroke?, more: [String]) -> Attributes {
  var styles = more
  if fill != nil { styles.append("filled") }
  if let outline, outline.dashes != .solid { styles.append(outline.dashes.rawValue) }
  var attributes: Attributes = [
    ("style", styles.joined(separator: ",")),
    ("fillcolor", fill?.attribute ?? "transparent"),
    ("color", outline?.colour.attribute ?? "transparent"),
  ]
  if let outline { attributes.append(("penwidth", "\(outline.width)")) }
  return attributes
}

extension [ElementID] {
  fileprivate var attribute: String { map(\.description).joined(separator: " ") }
}
