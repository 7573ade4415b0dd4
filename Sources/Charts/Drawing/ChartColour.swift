import Foundation

/// A colour of a chart, which knows how far it stands out from another.
package struct ChartColour: Hashable, Sendable {
  /// The parts from 0 to 255 as one number, such as `0x12436D`.
  package let rgb: UInt32

  /// Creates a colour; bits above the lowest 24 are ignored.
  package init(_ rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

  /// The colour as SVG names it: `#12436d`.
  package var hex: String {
    let digits = String(rgb, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// How far the colour stands out from `other`: from 1, not at all, to 21, black from white.
  ///
  /// > *Web Content Accessibility Guidelines 2.2*, W3C, 2023: contrast ratio.
  package func contrast(with other: ChartColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The colour that is `share` of the way to `other`.
  package func mixed(with other: ChartColour, share: Double) -> ChartColour {
    let share = min(1, max(0, share))
    let parts = [16, 8, 0].map { (shift: UInt32) -> UInt32 in
      let (from, to) = (part(shift), other.part(shift))
      return UInt32((from + (to - from) * share).rounded()) << shift
    }
    return ChartColour(parts[0] | parts[1] | parts[2])
  }

  private func part(_ shift: UInt32) -> Double { Double((rgb >> shift) & 0xFF) }

  private var luminance: Double {
    let linear = [16, 8, 0].map { (shift: UInt32) -> Double in
      let share = part(shift) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}

extension ChartColour {
  /// What everything is drawn on.
  package static let ground = ChartColour(0xFFFFFF)
  /// Letters and axes.
  package static let ink = ChartColour(0x333333)
  /// Letters of lesser weight, and lines that guide the eye.
  package static let quiet = ChartColour(0x595959)
  /// Lines behind everything, which tell nothing by themselves.
  package static let faint = ChartColour(0xD5DAE0)
  /// What was observed.
  package static let blue = ChartColour(0x12436D)
  /// What chance makes: a bar behind what was observed, and lines of a network.
  package static let chance = ChartColour(0xB8BEC6)
  /// The edge of what chance makes.
  package static let chanceEdge = ChartColour(0x7F8893)
  /// The inside of a disc with an edge.
  package static let pale = ChartColour(0xDBE6F0)
  /// What is new, between white and blue in lightness.
  package static let sand = ChartColour(0xF2C48D)
  /// What stands beside blue, and is told from it by its shape as well.
  package static let rust = ChartColour(0xA34700)
  /// The warning that records are made up.
  package static let warning = ChartColour(0xA3200D)
  /// The lightest shade of a table of shades.
  package static let leastShade = ChartColour(0xF1F5F9)
}
