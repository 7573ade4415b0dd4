extension Diagram {
  /// The attributes of the whole; `root` is the name of the node that twopi starts from.
  func attributes(
    id generatedID: String, engine: LayoutEngine, format: OutputFormat?, root: String?
  ) -> Attributes {
    var attributes: Attributes = [
      ("id", id?.description ?? generatedID), ("splines", routing.rawValue),
      ("rankdir", flow.rawValue), ("outputorder", "edgesfirst"), ("inputscale", "72"),
      ("start", "\(engine.seed)"),
    ]
    attributes += overlap.attributes + page.attributes
    if engine.keepsPositions { attributes.append(("notranslate", "true")) }
    if let root { attributes.append(("root", root)) }
    if format == .png { attributes.append(("dpi", "\(page.dotsPerInch)")) }
    if let spacing { attributes += spacing.attributes(engine: engine) }
    let shapes = background + page.frameShapes
    if !shapes.isEmpty {
      attributes.append(("_background", shapes.map(\.xdot).joined(separator: " ")))
    }
    return attributes
  }
}

extension Overlap {
  fileprivate var attributes: Attributes {
    switch self {
    case .allowed: [("overlap", "true")]
    case .removed(let gap): [("overlap", "prism")] + margins(gap)
    case .scaled(let gap): [("overlap", "scale")] + margins(gap)
    }
  }

  /// The margin around nodes, and the smaller one that edges keep; half a gap lies on each side.
  private func margins(_ gap: Double) -> Attributes {
    [("sep", "+\(gap / 2)"), ("esep", "+\(gap / 4)")]
  }
}

extension Spacing {
  fileprivate func attributes(engine: LayoutEngine) -> Attributes {
    engine == .circo
      ? [("mindist", inches(betweenNodes))]
      : [("nodesep", inches(betweenNodes)), ("ranksep", inches(betweenRanks))]
  }
}

extension Page {
  fileprivate var attributes: Attributes {
    let common: Attributes = [
      ("bgcolor", fill?.attribute ?? "transparent"), ("pad", inches(padding)),
    ]
    switch size {
    case .natural: return common
    case .atMost(let size): return common + [("size", inches(size))]
    case .filling(let size): return common + [("size", inches(size) + "!")]
    }
  }

  /// An invisible shape that makes room for the frame.
  var frameShapes: [BackgroundShape] {
    guard let frame else { return [] }
    let corners = [
      frame.lowerLeft, Point(x: frame.upperRight.x, y: frame.lowerLeft.y),
      frame.upperRight, Point(x: frame.lowerLeft.x, y: frame.upperRight.y),
    ]
    return [BackgroundShape(.polygon(corners), outline: nil)]
  }
}

extension BackgroundShape {
  /// The shape in Graphviz's drawing language, which here gets numbers and colours only.
  fileprivate var xdot: String {
    let pen = (outline?.colour ?? .clear).attribute
    let width = "setlinewidth(\(outline?.width ?? 1))"
    let dashes = (outline?.dashes ?? .solid).rawValue
    let filling = fill.map { "C \($0.attribute.utf8.count) -\($0.attribute) " } ?? ""
    return "c \(pen.utf8.count) -\(pen) S \(width.utf8.count) -\(width) "
      + "S \(dashes.utf8.count) -\(dashes) " + filling + operation
  }

  private var operation: String {
    switch figure {
    case .polygon(let corners): (fill == nil ? "p " : "P ") + coordinates(corners)
    case .line(let corners): "L " + coordinates(corners)
    case .ellipse(let frame):
      (fill == nil ? "e " : "E ")
        + "\(frame.centre.x) \(frame.centre.y) \(frame.width / 2) \(frame.height / 2)"
    }
  }

  private func coordinates(_ corners: [Point]) -> String {
    "\(corners.count) " + corners.map { "\($0.x) \($0.y)" }.joined(separator: " ")
  }
}
