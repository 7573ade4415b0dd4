import Foundation

/// A colour by what eyes tell apart: its lightness, and how far it is from grey in two directions.
///
/// > B. Ottosson. "A perceptual color space for image processing." 2020.
struct OKLab {
  var lightness: Double
  var a: Double
  var b: Double

  init(_ colour: PageColour) {
    let (red, green, blue) = colour.linear
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  /// The same hue at another lightness, as strong as screens can show it.
  func with(lightness: Double) -> OKLab {
    var (paler, stronger) = (0.0, 1.0)
    if scaled(1, at: lightness).isOnScreens { return scaled(1, at: lightness) }
    for _ in 0..<24 {
      let middle = (paler + stronger) / 2
      if scaled(middle, at: lightness).isOnScreens { paler = middle } else { stronger = middle }
    }
    return scaled(paler, at: lightness)
  }

  private func scaled(_ strength: Double, at lightness: Double) -> OKLab {
    var colour = self
    (colour.lightness, colour.a, colour.b) = (lightness, a * strength, b * strength)
    return colour
  }

  private var linear: [Double] {
    let l = pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3)
    let m = pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3)
    let s = pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3)
    return [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    ]
  }

  /// Whether screens have the colour; black and white have a little error of rounding.
  private var isOnScreens: Bool { linear.allSatisfy { (-1e-4...1.0001).contains($0) } }

  /// The colour of screens that is nearest.
  var colour: PageColour {
    let parts = linear.map { light in
      let share = light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055
      return UInt8((255 * min(max(share, 0), 1)).rounded())
    }
    return PageColour(red: parts[0], green: parts[1], blue: parts[2])
  }
}
