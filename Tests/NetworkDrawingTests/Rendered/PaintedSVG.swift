import Foundation
import Graphviz
import TestKit

/// What a rendered SVG shows, in the order in which it is painted.
struct PaintedSVG {
  /// A shape or a line of text.
  struct Part {
    /// The classes of the group around it.
    var classes: Set<Substring>
    /// Its element: `polygon`, `ellipse`, `path`, `polyline` or `text`.
    var element: String
    /// Corners, or the middle of an ellipse, or where a text starts; *y* grows downwards.
    var points: [Point]
    /// The radii of an ellipse.
    var radii = Size(width: 0, height: 0)
    var fill: Tint?
    var stroke: Tint?
    var strokeWidth = 1.0
    var text = ""
    var fontSize = 0.0
    /// Where a text stands from its point: to the right of it, around it, or to the left.
    var anchor = "start"

    var isSign: Bool { !classes.contains("text") }
  }

  /// A colour with its opacity.
  struct Tint: Hashable {
    var red, green, blue, alpha: Double

    static let white = Tint(red: 1, green: 1, blue: 1, alpha: 1)

    /// Reads `#rrggbb` and the names that Graphviz writes; `nil` for nothing.
    init?(_ text: String?, opacity: String?) {
      let alpha = opacity.flatMap { Double($0) } ?? 1
      switch text {
      case nil, "none", "transparent": return nil
      case "black": self.init(red: 0, green: 0, blue: 0, alpha: alpha)
      case "white": self.init(red: 1, green: 1, blue: 1, alpha: alpha)
      case .some(let text):
        guard text.hasPrefix("#"), let code = Int(text.dropFirst(), radix: 16) else { return nil }
        self.init(
          red: Double(code >> 16 & 255) / 255, green: Double(code >> 8 & 255) / 255,
          blue: Double(code & 255) / 255, alpha: alpha)
      }
      if self.alpha == 0 { return nil }
    }

    init(red: Double, green: Double, blue: Double, alpha: Double) {
      (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha)
    }

    /// This colour on a ground.
    func over(_ ground: Tint) -> Tint {
      func mixed(_ top: Double, _ below: Double) -> Double { top * alpha + below * (1 - alpha) }
      return Tint(
        red: mixed(red, ground.red), green: mixed(green, ground.green),
        blue: mixed(blue, ground.blue), alpha: 1)
    }

    /// The relative luminance of WCAG 2.2.
    var luminance: Double {
      func linear(_ share: Double) -> Double {
        share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast ratio of WCAG 2.2.
    func contrast(to other: Tint) -> Double {
      let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
      return (high + 0.05) / (low + 0.05)
    }
  }

  let root: SVGElement
  let parts: [Part]
  /// The places of those with an inside that hides what lies below.
  private let filled: [Int]

  init(_ bytes: [UInt8]) throws {
    root = try SVGElement.read(bytes)
    var parts: [Part] = []
    Self.collect(root, classes: [], into: &parts)
    self.parts = parts
    filled = parts.indices.filter { parts[$0].fill != nil && parts[$0].element != "text" }
  }

  private static func collect(
    _ element: SVGElement, classes: Set<Substring>, into parts: inout [Part]
  ) {
    let own = Set((element.attributes["class"] ?? "").split(separator: " "))
    for child in element.children {
      if let part = Part(child, classes: own) { parts.append(part) }
      collect(child, classes: own, into: &parts)
    }
  }

  /// What a reader sees at `point` below the part at `place`.
  func ground(at point: Point, below place: Int) -> Tint {
    var ground = Tint.white
    for below in filled {
      if below >= place { break }
      guard let fill = parts[below].fill, parts[below].holds(point) else { continue }
      ground = fill.over(ground)
    }
    return ground
  }
}

extension PaintedSVG.Part {
  init?(_ element: SVGElement, classes: Set<Substring>) {
    guard ["polygon", "ellipse", "path", "polyline", "text"].contains(element.name) else {
      return nil
    }
    let attributes = element.attributes
    func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? 0 }
    self.classes = classes
    self.element = element.name
    switch element.name {
    case "ellipse":
      points = [Point(x: number("cx"), y: number("cy"))]
      radii = Size(width: number("rx"), height: number("ry"))
    case "text": points = [Point(x: number("x"), y: number("y"))]
    case "path": points = Self.pairs(attributes["d"] ?? "")
    default: points = Self.pairs(attributes["points"] ?? "")
    }
    fill = .init(attributes["fill"], opacity: attributes["fill-opacity"])
    if element.name == "text", fill == nil { fill = .init("black", opacity: nil) }
    stroke = .init(attributes["stroke"], opacity: attributes["stroke-opacity"])
    strokeWidth = attributes["stroke-width"].flatMap { Double($0) } ?? 1
    text = element.text
    anchor = attributes["text-anchor"] ?? "start"
    fontSize = number("font-size")
  }

  private static func pairs(_ text: String) -> [Point] {
    let numbers = text.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map {
      Point(x: numbers[$0], y: numbers[$0 + 1])
    }
  }

  /// Whether the inside holds `point`.
  func holds(_ point: Point) -> Bool {
    switch element {
    case "ellipse":
      guard radii.width > 0, radii.height > 0 else { return false }
      let (x, y) = (point.x - points[0].x, point.y - points[0].y)
      return x * x / (radii.width * radii.width) + y * y / (radii.height * radii.height) <= 1
    case "polygon":
      var isInside = false
      for (start, end) in zip(points, points.dropFirst() + points.prefix(1))
      where (start.y > point.y) != (end.y > point.y) {
        let share = (point.y - start.y) / (end.y - start.y)
        if start.x + (end.x - start.x) * share > point.x { isInside.toggle() }
      }
      return isInside
    default: return false
    }
  }

  /// The box around it.
  var box: (left: Double, right: Double, top: Double, bottom: Double) {
    let (x, y) = (points.map(\.x), points.map(\.y))
    return (
      (x.min() ?? 0) - radii.width, (x.max() ?? 0) + radii.width, (y.min() ?? 0) - radii.height,
      (y.max() ?? 0) + radii.height
    )
  }
}
