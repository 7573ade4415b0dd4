import Foundation

/// A colour of a page, in the colour space of screens (sRGB).
///
///     let blue = PageColour("#12436d")
///     blue?.contrast(to: .paper)     // 10.1
///
/// ## Reference
///
/// > A. Kirkpatrick, J. O Connor, A. Campbell, M. Cooper (eds). "Web Content Accessibility Guidelines
/// > (WCAG) 2.2." W3C, 2023: relative luminance, contrast ratio.
///
/// > B. Ottosson. "A perceptual color space for image processing." 2020. bottosson.github.io/posts/oklab
public struct PageColour: Hashable, Sendable {
  /// How much red it has, from 0 to 255.
  public var red: UInt8
  /// How much green it has, from 0 to 255.
  public var green: UInt8
  /// How much blue it has, from 0 to 255.
  public var blue: UInt8

  /// White paper.
  public static let paper = PageColour(red: 255, green: 255, blue: 255)

  /// The ground of a page on a screen that is set to dark.
  static let darkGround = PageColour(red: 0x16, green: 0x19, blue: 0x1D)

  /// Creates a colour.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads a colour as style sheets write it, `#12436d` or `#fff`; `nil` for any other text.
  public init?(_ text: String) {
    let digits = text.dropFirst()
    guard text.hasPrefix("#"), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      return nil
    }
    let pairs = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard pairs.count == 6, let number = UInt32(pairs, radix: 16) else { return nil }
    self.init(
      red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  /// How much light it has beside white, from 0 to 1.
  var luminance: Double {
    let (red, green, blue) = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// The contrast between two colours, from 1 (none) to 21 (black on white).
  public func contrast(to other: PageColour) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The nearest colour that stands out from `ground`: of the same hue, darker on a light ground and
  /// lighter on a dark one, by as little as gives the contrast.
  ///
  /// Lightness and hue are those of OKLab; where screens lack the colour, it is a paler one of that hue.
  public func nearest(withContrast ratio: Double, to ground: PageColour) -> PageColour {
    guard contrast(to: ground) < ratio else { return self }
    let own = OKLab(self)
    let end = ground.luminance > 0.18 ? 0.0 : 1.0
    var (near, far) = (own.lightness, end)
    for _ in 0..<32 {
      let middle = (near + far) / 2
      let isEnough = own.with(lightness: middle).colour.contrast(to: ground) >= ratio
      if isEnough { far = middle } else { near = middle }
    }
    return own.with(lightness: far).colour
  }

  /// Its parts as amounts of light, from 0 to 1.
  var linear: (red: Double, green: Double, blue: Double) {
    func light(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return (light(red), light(green), light(blue))
  }
}

extension PageColour: CustomStringConvertible {
  /// The colour as style sheets write it: `#12436d`.
  public var description: String {
    let number = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    let digits = String(number, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
