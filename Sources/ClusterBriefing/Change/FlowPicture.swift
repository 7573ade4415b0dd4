import Charts
import Documents
import Lettering

/// What was lost, kept and is new, a bar for each kind of thing: what was there then reaches over the first two
/// parts, what is there now over the last two.
///
/// The parts are white, dark and between, so that it works in black and white.
struct FlowPicture {
  /// One bar.
  struct Flow {
    var label: String
    var lost: Int
    var kept: Int
    var new: Int
  }

  let flows: [Flow]
  /// What the three parts mean: lost, kept, new.
  let words: [String]
  /// What stands above what was there then, and below what is there now.
  let then: String
  let now: String
  /// How a number is written.
  let number: (Int) -> String

  private static let (top, rowHeight, barHeight, width) = (36.0, 74.0, 20.0, 420.0)

  func svg() throws(SVGError) -> SVG {
    let labelWidth =
      flows.map { TextWidth.points($0.label, size: ChartDrawing.letterSize) }
      .max() ?? 0
    let left = labelWidth + 14
    var drawing = ChartDrawing(
      width: left + Self.width + 30, height: Self.top + Double(flows.count) * Self.rowHeight)
    drawLegend(from: left, &drawing)
    for (place, flow) in flows.enumerated() {
      let y = Self.top + Double(place) * Self.rowHeight + 26
      drawing.letters(flow.label, labelWidth, y + 14, .end)
      draw(flow, from: left, at: y, &drawing)
    }
    return try drawing.picture()
  }

  private func draw(_ flow: Flow, from left: Double, at y: Double, _ drawing: inout ChartDrawing) {
    let all = flow.lost + flow.kept + flow.new
    guard all > 0 else { return drawing.letters("0", left, y + 14) }
    // Each bar has its own scale: shares are compared, and numbers stand in it.
    let unit = Self.width / Double(all)
    let (first, second) = (
      left + unit * Double(flow.lost), left + unit * Double(flow.lost + flow.kept)
    )
    let end = left + Self.width
    part(left, first, flow.lost, 0, at: y, &drawing)
    part(first, second, flow.kept, 1, at: y, &drawing)
    part(second, end, flow.new, 2, at: y, &drawing)
    span(
      left, second, "\(then): \(number(flow.lost + flow.kept))", at: y - 6, rises: true, &drawing)
    span(
      first, end, "\(now): \(number(flow.kept + flow.new))", at: y + Self.barHeight + 6,
      rises: false, &drawing)
  }

  /// One part of a bar with its number, where that fits.
  private func part(
    _ from: Double, _ through: Double, _ count: Int, _ kind: Int, at y: Double,
    _ drawing: inout ChartDrawing
  ) {
    guard count > 0 else { return }
    swatch(from, y, width: through - from, height: Self.barHeight, kind, &drawing)
    let text = number(count)
    guard TextWidth.points(text, size: 12) + 8 < through - from else { return }
    drawing.letters(
      text, (from + through) / 2, y + 14, .middle, kind == 1 ? .ground : .ink, isBold: true)
  }

  private func swatch(
    _ x: Double, _ y: Double, width: Double, height: Double, _ kind: Int,
    _ drawing: inout ChartDrawing
  ) {
    let fill: ChartColour = kind == 0 ? .ground : kind == 1 ? .blue : .sand
    drawing.bar(x, y, width: width, height: height, fill, edge: .quiet)
  }

  /// A line over what was there, or under what is there, with its number at its outer end.
  private func span(
    _ from: Double, _ through: Double, _ words: String, at y: Double, rises: Bool,
    _ drawing: inout ChartDrawing
  ) {
    let tick = rises ? 4.0 : -4.0
    drawing.line(from, y, through, y, .quiet)
    drawing.line(from, y, from, y + tick, .quiet)
    drawing.line(through, y, through, y + tick, .quiet)
    if rises {
      drawing.letters(words, from, y - 4)
    } else {
      drawing.letters(words, through, y + 14, .end)
    }
  }

  private func drawLegend(from left: Double, _ drawing: inout ChartDrawing) {
    var x = left
    for (kind, word) in words.enumerated() {
      swatch(x, 6, width: 12, height: 12, kind, &drawing)
      drawing.letters(word, x + 18, 16)
      x += 18 + TextWidth.points(word, size: ChartDrawing.letterSize) + 22
    }
  }
}
