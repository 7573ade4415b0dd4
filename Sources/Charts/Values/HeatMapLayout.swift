import Lettering

/// Where the parts of a table of shades lie.
struct HeatMapLayout {
  private let table: HeatMap
  private let labels: [FittedLabel]
  private let labelWidth: Double
  private let headings: ColumnHeadings
  private let cellWidth: Double
  private let cellHeight: Double
  private let totalWidth: Double
  private let letterSize: Double
  private let foot: HeatMapFoot
  private let largest: Double

  init(_ table: HeatMap, width: Double) {
    self.table = table
    largest = table.largest
    let texts = HeatMapLayout.texts(of: table)
    let isDense = max(table.columns.count, table.rows.count) > 16
    letterSize = isDense ? 9 : 11
    let size = letterSize
    let widest = texts.lines.map { ChartLetters.width(of: $0, size: size) }.max() ?? 0
    let totalTexts = (table.totals.map { $0.rows + [$0.all, $0.title] } ?? [])
    totalWidth =
      totalTexts.isEmpty
      ? 0 : min(110, 10 + (totalTexts.map { ChartLetters.width(of: $0, size: 11) }.max() ?? 0))
    let most = width * 0.36
    let free = width - min(most, 230) - totalWidth
    let fair = free / Double(max(1, table.columns.count))
    cellWidth = max(16, min(widest, 120) + 6, min(88, fair))
    headings = ColumnHeadings(table.columns, width: cellWidth)
    let numbered = headings.areNumbered && table.rows == table.columns
    let names = numbered ? table.rows.enumerated().map { "\($0 + 1) \($1)" } : table.rows
    let totalName = table.totals.map { [$0.title] } ?? []
    labels = FittedLabel.labels(of: names + totalName, within: min(most, 230))
    labelWidth = (labels.map { ChartLetters.width(of: $0.text, size: 12) }.max() ?? 0) + 8
    cellHeight = texts.haveDetails ? letterSize * 3 + 2 : letterSize * 2 + 2
    let needed = labelWidth + cellWidth * Double(table.columns.count) + totalWidth
    foot = HeatMapFoot(
      table, isListed: headings.areNumbered && !numbered, width: max(width, needed))
  }

  private static func texts(of table: HeatMap) -> (lines: [String], haveDetails: Bool) {
    var (lines, haveDetails) = ([String](), false)
    for cell in table.cells.joined() {
      switch cell {
      case .shaded(_, let text, let detail), .written(let text, let detail):
        lines += [text, detail].compactMap { $0.map { String($0.prefix(40)) } }
        haveDetails = haveDetails || detail != nil
      case .undefined, .blank: break
      }
    }
    return (lines + (table.totals?.columns ?? []), haveDetails)
  }

  private var top: Double { headings.height }
  private var right: Double { labelWidth + Double(table.columns.count) * cellWidth }
  private var bottom: Double { top + Double(table.rows.count) * cellHeight }

  func drawing() -> ChartDrawing {
    let totalsHeight = table.totals == nil ? 0 : cellHeight
    var drawing = ChartDrawing(
      width: max(right + totalWidth + 2, foot.width),
      height: bottom + totalsHeight + foot.height + 4)
    for column in table.columns.indices {
      headings.draw(column, at: x(column) + cellWidth / 2, bottom: top, &drawing)
    }
    for row in table.rows.indices {
      let middle = top + (Double(row) + 0.5) * cellHeight
      drawing.label(labels[row], labelWidth - 8, middle + 4, .end)
      for column in table.columns.indices {
        draw(table.cell(row, column), x(column), middle - cellHeight / 2, &drawing)
      }
    }
    drawTotals(&drawing)
    foot.draw(into: &drawing, top: bottom + totalsHeight)
    return drawing
  }

  private func x(_ column: Int) -> Double { labelWidth + Double(column) * cellWidth }

  private func draw(
    _ cell: HeatMap.Cell, _ x: Double, _ y: Double, _ drawing: inout ChartDrawing
  ) {
    let edge = ChartColour.ground
    switch cell {
    case .shaded(let value, let text, let detail):
      let ground = HeatShade.colour(largest > 0 && value.isFinite ? max(0, value) / largest : 0)
      drawing.bar(x, y, width: cellWidth, height: cellHeight, ground, edge: edge)
      write(
        value.isFinite ? text : undefinedSign, detail, HeatShade.letters(on: ground), x, y, &drawing
      )
    case .written(let text, let detail):
      frame(x, y, &drawing)
      write(text, detail, .ink, x, y, &drawing)
    case .undefined:
      frame(x, y, &drawing)
      write(undefinedSign, nil, .quiet, x, y, &drawing)
    case .blank: break
    }
  }

  private func frame(_ x: Double, _ y: Double, _ drawing: inout ChartDrawing) {
    drawing.bar(
      x + 1, y + 1, width: cellWidth - 2, height: cellHeight - 2, .ground, edge: .chance)
  }

  private func write(
    _ text: String, _ detail: String?, _ colour: ChartColour, _ x: Double, _ y: Double,
    _ drawing: inout ChartDrawing
  ) {
    let middle = x + cellWidth / 2
    let room = cellWidth - 2
    let lift = detail == nil ? 0 : letterSize * 0.55
    let first = FittedLabel(text, within: room, size: letterSize)
    drawing.label(
      first, middle, y + cellHeight / 2 + letterSize * 0.36 - lift, .middle, colour,
      size: letterSize, isBold: false)
    guard let detail else { return }
    let second = FittedLabel(detail, within: room, size: letterSize - 1.5)
    drawing.label(
      second, middle, y + cellHeight / 2 + letterSize * 0.36 + letterSize * 0.65, .middle, colour,
      size: letterSize - 1.5)
  }

  private func drawTotals(_ drawing: inout ChartDrawing) {
    guard let totals = table.totals else { return }
    let end = right + totalWidth - 2
    let title = FittedLabel(totals.title, within: totalWidth - 4, size: ColumnHeadings.size)
    drawing.label(title, end, top - 6, .end, .quiet, size: ColumnHeadings.size)
    if let name = labels.last {
      drawing.label(name, labelWidth - 8, bottom + cellHeight / 2 + 4, .end, .quiet)
    }
    for (row, text) in zip(table.rows.indices, totals.rows) {
      total(text, end, top + (Double(row) + 0.5) * cellHeight, .end, totalWidth - 4, &drawing)
    }
    for (column, text) in zip(table.columns.indices, totals.columns) {
      total(
        text, x(column) + cellWidth / 2, bottom + cellHeight / 2, .middle, cellWidth - 2, &drawing)
    }
    total(totals.all, end, bottom + cellHeight / 2, .end, totalWidth - 4, &drawing)
    drawing.line(labelWidth, bottom, right + totalWidth, bottom, .quiet)
    drawing.line(right + 1, top, right + 1, bottom + cellHeight, .quiet)
  }

  private func total(
    _ text: String, _ x: Double, _ middle: Double, _ anchor: ChartLetters.Anchor, _ room: Double,
    _ drawing: inout ChartDrawing
  ) {
    let label = FittedLabel(text, within: room, size: letterSize)
    drawing.label(label, x, middle + letterSize * 0.36, anchor, size: letterSize)
  }
}
