/// The lettering of a label.
public struct Font: Hashable, Sendable {
  /// The typeface.
  public var family: FontFamily

  /// The typefaces for readers of an SVG who do not have that one, the best first.
  public var fallbacks: [FontFamily]

  /// The height of the letters in points.
  public var size: Double

  /// The colour of the letters.
  public var colour: Colour

  /// Creates a font.
  public init(
    _ family: FontFamily = .sans, fallbacks: [FontFamily] = [], size: Double = 14,
    colour: Colour = .black
  ) {
    self.family = family
    self.fallbacks = fallbacks
    self.size = size
    self.colour = colour
  }
}

/// The name of a typeface: letters, digits, spaces and hyphens, beginning with a letter.
///
/// Graphviz copies the name into the picture unescaped, so nothing else is let through. Name the
/// family alone: with a weight, as in `DejaVu Sans Bold`, browsers do not find it.
public struct FontFamily: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name itself.
  public let description: String

  /// Creates a family from its name, or `nil` where the name holds anything unusual.
  public init?(_ name: String) {
    let rest = name.utf8.dropFirst()
    guard let first = name.utf8.first, first.isASCIILetter, name.utf8.count <= 100,
      rest.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x20 || $0 == 0x2D })
    else { return nil }
    description = name
  }

  /// Creates a family from a literal.
  ///
  /// - Precondition: The literal is a name that ``init(_:)`` takes.
  public init(stringLiteral name: String) {
    guard let family = FontFamily(name) else {
      preconditionFailure("“\(name)” is not the name of a font family")
    }
    self = family
  }

  /// The reader's usual typeface without serifs.
  public static let sans: FontFamily = "sans-serif"

  /// The reader's usual typeface with serifs.
  public static let serif: FontFamily = "serif"

  /// The reader's usual typeface with letters of one width.
  public static let monospace: FontFamily = "monospace"
}

extension UInt8 {
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }

  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
