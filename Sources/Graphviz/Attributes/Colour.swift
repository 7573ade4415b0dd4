/// A colour with its opacity.
///
///     Colour(0x0072B2).opacity(0.4)
public struct Colour: Hashable, Sendable {
  /// The red part, from 0 to 255.
  public var red: UInt8

  /// The green part, from 0 to 255.
  public var green: UInt8

  /// The blue part, from 0 to 255.
  public var blue: UInt8

  /// How much it covers: 0 is invisible, 255 hides what lies below.
  public var alpha: UInt8

  /// Creates a colour from its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// Creates an opaque colour from a number such as `0x0072B2`; higher bits are ignored.
  public init(_ rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
    alpha = 255
  }

  /// The same colour covering `share` of what lies below; shares outside 0…1 count as 0 or 1.
  public func opacity(_ share: Double) -> Colour {
    var colour = self
    let bounded = share > 0 ? min(share, 1) : 0
    colour.alpha = UInt8((bounded * 255).rounded())
    return colour
  }

  /// Black.
  public static let black = Colour(0x000000)

  /// White.
  public static let white = Colour(0xFFFFFF)

  /// No colour at all.
  public static let clear = Colour(red: 255, green: 255, blue: 255, alpha: 0)
}

extension Colour {
  /// The colour as Graphviz reads it, `#rrggbbaa`.
  var attribute: String {
    "#"
      + [red, green, blue, alpha].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
