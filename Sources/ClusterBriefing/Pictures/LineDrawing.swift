import Documents
import Lettering

/// A picture of lines, dots and letters, written as SVG.
struct LineDrawing {
  /// How something stands out.
  enum Ink: String {
    /// Letters and axes.
    case ink = "#333333"
    /// Letters of lesser weight, and lines that guide the eye.
    case quiet = "#595959"
    /// Lines behind everything.
    case faint = "#d5dae0"
    /// What was observed.
    case blue = "#12436d"
    /// What chance makes.
    case chance = "#b8bec6"
    /// The inside of a disc.
    case pale = "#dbe6f0"
    /// What stands beside blue, and is told from it by its shape as well.
    case rust = "#a34700"
    /// What is new, between white and blue in lightness.
    case sand = "#f2c48d"
    /// Nothing, and letters on dark ground.
    case white = "#ffffff"
  }

  /// Where a line of letters stands about its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  let width: Double
  let height: Double
  private var parts: [String] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ ink: Ink = .ink, width: Double = 1,
    isBroken: Bool = false
  ) {
    parts.append(
      "<line x1=\"\(short(x1))\" y1=\"\(short(y1))\" x2=\"\(short(x2))\" y2=\"\(short(y2))\""
        + " stroke=\"\(ink.rawValue)\" stroke-width=\"\(short(width))\""
        + (isBroken ? " stroke-dasharray=\"4,4\"" : "") + "/>")
  }

  mutating func disc(_ x: Double, _ y: Double, radius: Double, fill: Ink, edge: Ink? = nil) {
    let stroke = edge.map { " stroke=\"\($0.rawValue)\" stroke-width=\"1\"" } ?? ""
    parts.append(
      "<circle cx=\"\(short(x))\" cy=\"\(short(y))\" r=\"\(short(radius))\""
        + " fill=\"\(fill.rawValue)\"\(stroke)/>")
  }

  mutating func bar(_ x: Double, _ y: Double, width: Double, height: Double, _ fill: Ink) {
    parts.append(
      "<rect x=\"\(short(x))\" y=\"\(short(y))\" width=\"\(short(width))\""
        + " height=\"\(short(height))\" fill=\"\(fill.rawValue)\"/>")
  }

  /// A bar with a line around it.
  mutating func frame(
    _ x: Double, _ y: Double, width: Double, height: Double, _ fill: Ink, edge: Ink
  ) {
    bar(x, y, width: width, height: height, fill)
    for (x1, y1, x2, y2) in [
      (x, y, x + width, y), (x, y + height, x + width, y + height), (x, y, x, y + height),
      (x + width, y, x + width, y + height),
    ] {
      line(x1, y1, x2, y2, edge, width: 0.8)
    }
  }

  mutating func letters(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, _ ink: Ink = .ink,
    size: Double = Self.letterSize, isBold: Bool = false, hasHalo: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    let halo =
      hasHalo ? " stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\"" : ""
    parts.append(
      "<text x=\"\(short(x))\" y=\"\(short(y))\" text-anchor=\"\(anchor.rawValue)\""
        + " font-size=\"\(short(size))\" fill=\"\(ink.rawValue)\"\(weight)\(halo)>"
        + "\(Self.escaped(text))</text>")
  }

  /// How high letters are.
  static let letterSize = 12.0

  /// The picture.
  func svg() throws(SVGError) -> SVG {
    try SVG(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(short(width))\""
        + " height=\"\(short(height))\" viewBox=\"0 0 \(short(width)) \(short(height))\""
        + " font-family=\"Noto Sans, DejaVu Sans, Arial, sans-serif\">"
        + parts.joined() + "</svg>")
  }

  /// A number with one digit after the point.
  private func short(_ number: Double) -> String {
    let tenths = (number * 10).rounded()
    guard tenths.isFinite, abs(tenths) < 1e9 else { return "0" }
    return "\(tenths / 10)"
  }

  /// The text as XML can hold it.
  private static func escaped(_ text: String) -> String {
    var kept = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": kept += "&amp;"
      case "<": kept += "&lt;"
      case ">": kept += "&gt;"
      case "\u{FFFE}", "\u{FFFF}", "\u{0}"..<"\u{20}": break
      default: kept.unicodeScalars.append(scalar)
      }
    }
    return kept
  }
}

/// The names of clusters, short enough for a picture.
struct ClusterLabels {
  let names: [String]

  /// How wide the widest of them is.
  let width: Double

  init(of names: [String]) {
    let names = ShortName.labels(of: names.map(ShortName.cleaned)).map(\.line)
    self.names = names
    width = names.map { TextWidth.points($0, size: LineDrawing.letterSize) }.max() ?? 0
  }
}
