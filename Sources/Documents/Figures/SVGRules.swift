/// What a still picture may hold.
enum SVGRules {
  /// The elements that pass.
  static let elements: Set<String> = [
    "svg", "g", "a", "path", "polygon", "polyline", "line", "rect", "circle", "ellipse", "text",
    "tspan",
  ]

  /// The elements whose content takes their place.
  static let unwrapped: Set<String> = ["a"]

  /// The elements that are left out with all they hold.
  static let leftOut: Set<String> = ["title", "desc", "metadata"]

  /// The elements in which characters are text to read.
  static let holdsText: Set<String> = ["text", "tspan"]

  private static let plainAttributes: Set<String> = [
    "width", "height", "viewBox", "preserveAspectRatio", "transform", "class",
    "x", "y", "dx", "dy", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "d", "points",
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
    "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "opacity",
    "paint-order", "text-anchor", "text-decoration", "dominant-baseline", "baseline-shift",
    "font-family", "font-size", "font-style", "font-weight", "letter-spacing", "textLength",
    "lengthAdjust", "xml:space",
  ]

  /// The attributes of `element` that are kept, in alphabetical order.
  static func attributes(
    _ attributes: [String: String], of element: String
  ) throws(SVGError) -> [Markup.Attribute] {
    guard !unwrapped.contains(element) else { return [] }
    var kept: [Markup.Attribute] = []
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) where !isLeftOut(name) {
      if name == "id" {
        guard isElementID(value) else { throw .value(value, attribute: name, of: element) }
        kept.append(Markup.Attribute(name: "data-element", value: value))
      } else {
        guard plainAttributes.contains(name) else { throw .attribute(name, of: element) }
        guard isPlain(value) else { throw .value(value, attribute: name, of: element) }
        kept.append(Markup.Attribute(name: name, value: value))
      }
    }
    return kept
  }

  /// The attributes of a root, with a view box made from its size where it has none.
  static func withViewBox(_ attributes: [Markup.Attribute]) -> [Markup.Attribute] {
    guard !attributes.contains(where: { $0.name == "viewBox" }),
      let width = length("width", in: attributes), let height = length("height", in: attributes)
    else { return attributes }
    return attributes + [Markup.Attribute(name: "viewBox", value: "0 0 \(width) \(height)")]
  }

  private static func length(_ name: String, in attributes: [Markup.Attribute]) -> Double? {
    guard let value = attributes.first(where: { $0.name == name })?.value else { return nil }
    return Double(value.prefix { $0.isNumber || $0 == "." })
  }

  /// Names of links and of namespaces, which mean nothing in a page, and the role, which a figure
  /// gives.
  private static func isLeftOut(_ name: String) -> Bool {
    ["role", "xmlns", "version"].contains(name) || name.hasPrefix("xmlns:")
      || name.hasPrefix("xlink:")
  }

  /// Whether a value has only characters of numbers, colours, paths and font names.
  ///
  /// A backslash would let style syntax hide; `url` could load something.
  private static func isPlain(_ value: String) -> Bool {
    let allowed = value.utf8.allSatisfy(plainBytes.contains)
    return allowed && !value.lowercased().contains("url")
  }

  private static let plainBytes = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \t\n#.,%()+-_'\"".utf8)
}
