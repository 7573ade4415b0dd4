/// Why a house style is refused.
public enum HouseStyleError: Error, Hashable, Sendable {
  /// A colour stands out too little from white paper; the nearest that does is told.
  case faint(PageColour, contrast: Double, needed: Double, nearest: PageColour)
  /// The logo is no PNG and no SVG.
  case noImage
  /// The logo begins as a PNG and is none to its end.
  case damagedLogo
  /// The logo is an SVG that is not allowed in a page.
  case logo(SVGError)
  /// The logo has more bytes than so many kibibytes.
  case logoTooLarge(kibibytes: Int)
  /// The logo has more dots on a side than so many.
  case logoTooManyDots(limit: Int)
}

extension HouseStyleError: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .faint(let colour, let contrast, let needed, let nearest):
      "\(colour) is too faint on white paper (\(Self.ratio(contrast)) : 1, and \(Self.ratio(needed)) : 1 is "
        + "needed); the nearest colour that works is \(nearest)."
    case .noImage: "the logo is not an image that pages can hold; give a PNG or an SVG."
    case .damagedLogo: "the logo begins as a PNG and is damaged; export it again."
    case .logo(let error):
      "the logo is an SVG that pages cannot hold; give a PNG, or a plain SVG. \(error)"
    case .logoTooLarge(let kibibytes):
      "the logo has more than \(kibibytes) KiB; give a smaller one."
    case .logoTooManyDots(let limit):
      "the logo has more than \(limit) dots on a side; give a smaller one."
    }
  }

  /// A contrast with one decimal, rounded down: what falls short never looks as if it did not.
  package static func ratio(_ contrast: Double) -> Double { (contrast * 10).rounded(.down) / 10 }
}
