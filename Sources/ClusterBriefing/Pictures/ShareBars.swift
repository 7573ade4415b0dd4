import Charts
import CooperationRecords
import Documents
import Lettering

/// Bars of one length, filled as far as something is known or done of a whole.
///
/// What is filled is told from the rest by dark and light, so that it works in black and white.
struct ShareBars {
  /// One bar.
  struct Bar {
    /// What it is about.
    var label: String
    /// How much of it is filled, from 0 to 1; `nil` where that is not told.
    var share: Double?
    /// What stands behind it.
    var words: String
  }

  let bars: [Bar]
  /// What the filled part means.
  let filled: String
  /// What the rest means.
  let rest: String

  private static let (top, rowHeight, barHeight, barWidth) = (30.0, 26.0, 15.0, 240.0)

  func svg() throws(SVGError) -> SVG {
    let labelWidth = Self.width(of: bars.map(\.label))
    let left = labelWidth + 10
    let right = left + Self.barWidth + 10
    var drawing = ChartDrawing(
      width: right + Self.width(of: bars.map(\.words)),
      height: Self.top + Double(bars.count) * Self.rowHeight)
    drawLegend(from: left, &drawing)
    for (place, bar) in bars.enumerated() {
      let y = Self.top + (Double(place) + 0.5) * Self.rowHeight
      drawing.letters(bar.label, labelWidth, y + 4, .end)
      draw(bar, from: left, at: y, &drawing)
      drawing.letters(bar.words, right, y + 4)
    }
    return try drawing.picture()
  }

  /// What the bars say, as a table.
  func table(captioned caption: String) -> Table {
    Table(
      Text(caption), headings: [Table.Heading(""), Table.Heading(filled, alignment: .right)],
      rows: bars.map { [.text(Text($0.label)), .text(Text($0.words))] })
  }

  private func draw(_ bar: Bar, from left: Double, at y: Double, _ drawing: inout ChartDrawing) {
    guard let share = bar.share else { return drawing.letters("*", left + 4, y + 4) }
    let top = y - Self.barHeight / 2
    drawing.bar(left, top, width: Self.barWidth, height: Self.barHeight, .pale, edge: .quiet)
    drawing.bar(
      left, top, width: Self.barWidth * min(1, max(0, share)), height: Self.barHeight, .blue)
  }

  private func drawLegend(from left: Double, _ drawing: inout ChartDrawing) {
    let second = left + 18 + TextWidth.points(filled, size: ChartDrawing.letterSize) + 20
    drawing.bar(left, 6, width: 12, height: 12, .blue)
    drawing.letters(filled, left + 18, 16)
    drawing.bar(second, 6, width: 12, height: 12, .pale, edge: .quiet)
    drawing.letters(rest, second + 18, 16)
  }

  private static func width(of texts: [String]) -> Double {
    texts.map { TextWidth.points($0, size: ChartDrawing.letterSize) }.max() ?? 0
  }
}
