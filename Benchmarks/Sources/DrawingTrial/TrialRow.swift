import Foundation
import Kopa

/// What is printed of one drawing.
struct TrialRow {
  let line: String

  private static let columns = [
    "names", "on names", "on nodes", "outside", "nodes", "crossings", "stress", "lengths", "ink",
    "contrast", "seconds",
  ]

  static var heading: String { joined("program", columns) }

  init(_ program: Program, _ quality: DrawingQuality, seconds: Double) {
    line = Self.joined(
      program.rawValue,
      [
        "\(quality.names)", "\(quality.namesOverNames)", "\(quality.namesOverNodes)",
        "\(quality.namesOutside)", "\(quality.nodeOverlaps)", "\(quality.crossings)",
        String(format: "%.4f", quality.stress), String(format: "%.2f", quality.lengthSpread),
        String(format: "%.3f", quality.ink), String(format: "%.1f", Self.contrast(of: program)),
        program.isTimed ? String(format: "%.1f", seconds) : "–",
      ])
  }

  private static func joined(_ program: String, _ cells: [String]) -> String {
    let name = program.padding(toLength: 16, withPad: " ", startingAt: 0)
    return cells.reduce(name) { line, cell in
      line + String(repeating: " ", count: max(1, 11 - cell.count)) + cell
    }
  }

  /// The least contrast of what the program draws, after WCAG 2.2.
  private static func contrast(of program: Program) -> Double {
    program.colours.map { pair in
      let lights = [luminance(pair.front), luminance(pair.ground)].sorted()
      return (lights[1] + 0.05) / (lights[0] + 0.05)
    }.min() ?? 1
  }

  private static func luminance(_ colour: UInt32) -> Double {
    let parts = [colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
