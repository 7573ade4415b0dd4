import ClusterEvaluation
import Documents

/// The values of one indicator in three panels on one scale: as they are, at the common number of
/// activities, and beside what chance makes.
struct IntervalPicture {
  /// A dot, and the line that goes with it.
  struct Mark {
    var value: Double
    var range: ClosedRange<Double>?
  }

  /// One cluster.
  struct Row {
    var label: String
    var raw: Mark?
    var common: Mark?
    /// What chance makes; the dot is what was observed.
    var chance: Mark?
    var expected: Double?
  }

  let rows: [Row]
  let labelWidth: Double
  let headings: [String]
  /// Between which numbers all panels reach.
  let scale: ClosedRange<Double>
  /// How a number on the axis is written.
  let number: (Double) -> String
  /// What stands where the panel of chance has nothing to show.
  let noChance: String

  private static let rowHeight = 22.0
  private static let top = 24.0
  private static let panelWidth = 180.0
  private static let gap = 18.0

  func svg() throws(SVGError) -> SVG {
    let bottom = Self.top + Double(rows.count) * Self.rowHeight
    let width = labelWidth + 12 + 3 * (Self.panelWidth + Self.gap)
    var drawing = LineDrawing(width: width, height: bottom + 22)
    for panel in 0..<3 { axis(&drawing, panel, bottom) }
    for (place, row) in rows.enumerated() {
      let y = Self.top + (Double(place) + 0.5) * Self.rowHeight
      drawing.letters(row.label, labelWidth, y + 4, .end)
      draw(row, at: y, &drawing)
    }
    return try drawing.svg()
  }

  private func axis(_ drawing: inout LineDrawing, _ panel: Int, _ bottom: Double) {
    let left = start(of: panel)
    drawing.letters(headings[panel], left, 14, isBold: true)
    let middle = (scale.lowerBound + scale.upperBound) / 2
    for (tick, anchor) in [
      (scale.lowerBound, LineDrawing.Anchor.start), (middle, .middle), (scale.upperBound, .end),
    ] {
      let x = position(of: tick, in: panel)
      drawing.line(x, Self.top, x, bottom, .faint)
      drawing.letters(number(tick), x, bottom + 15, anchor, .quiet, size: 11)
    }
    drawing.line(left, bottom, left + Self.panelWidth, bottom, .quiet)
  }

  private func draw(_ row: Row, at y: Double, _ drawing: inout LineDrawing) {
    for (panel, mark) in [row.raw, row.common].enumerated() {
      guard let mark else {
        drawing.letters("–", start(of: panel) + 4, y + 4, .start, .quiet)
        continue
      }
      if let range = mark.range {
        drawing.line(
          position(of: range.lowerBound, in: panel), y, position(of: range.upperBound, in: panel),
          y, .blue, width: 2)
      }
      drawing.disc(position(of: mark.value, in: panel), y, radius: 4.5, fill: .blue)
    }
    guard let chance = row.chance else {
      let words = row.raw == nil ? "–" : noChance
      drawing.letters(words, start(of: 2) + 4, y + 4, .start, .quiet, size: 11)
      return
    }
    if let range = chance.range {
      let (low, high) = (
        position(of: range.lowerBound, in: 2), position(of: range.upperBound, in: 2)
      )
      drawing.bar(low, y - 6, width: max(2, high - low), height: 12, .chance)
    }
    if let expected = row.expected {
      let x = position(of: expected, in: 2)
      drawing.line(x, y - 7, x, y + 7, .ink, width: 1.5)
    }
    drawing.disc(position(of: chance.value, in: 2), y, radius: 4.5, fill: .blue)
  }

  private func start(of panel: Int) -> Double {
    labelWidth + 12 + Double(panel) * (Self.panelWidth + Self.gap)
  }

  private func position(of value: Double, in panel: Int) -> Double {
    let span = scale.upperBound - scale.lowerBound
    let share = span > 0 ? (value - scale.lowerBound) / span : 0.5
    return start(of: panel) + min(1, max(0, share)) * Self.panelWidth
  }
}

extension IntervalPicture {
  /// Where the scale of a share may end.
  private static let shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1]

  /// From where to where panels reach that show `rows`: all dots, and their lines as far as the dots
  /// spread once more on either side.
  static func scale(
    of rows: [Row], on scale: IndicatorProfile.Scale
  ) -> ClosedRange<Double> {
    let marks = rows.flatMap { [$0.raw, $0.common, $0.chance].compactMap { $0 } }
    let dots = marks.map(\.value) + rows.compactMap(\.expected)
    guard var low = dots.min(), var high = dots.max() else { return 0...1 }
    let room = high > low ? high - low : max(1, abs(high)) / 2
    let ranges = marks.compactMap(\.range)
    let (lowest, highest) = (low - room, high + room)
    low = max(lowest, ranges.map(\.lowerBound).min().map { min(low, $0) } ?? low)
    high = min(highest, ranges.map(\.upperBound).max().map { max(high, $0) } ?? high)
    if scale == .share { return 0...(Self.shares.first { $0 >= high } ?? 1) }
    if scale != .index { low = min(0, low) }
    return low < high ? low...high : (low - 0.5)...(low + 0.5)
  }
}
