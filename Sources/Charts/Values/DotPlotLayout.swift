import Lettering

/// Where the parts of a plot of dots lie.
struct DotPlotLayout {
  private let plot: DotPlot
  private let panelCount: Int
  private let width: Double
  private let labels: [FittedLabel]
  private let labelWidth: Double
  private let valueWidth: Double
  private let panelWidth: Double
  private let headings: [[String]]
  private let range: ClosedRange<Double>
  private let notes: ChartNotes

  private static let gap = 24.0
  private static let headingSize = 11.5
  private static let headingHeight = 15.0
  private static let axisHeight = 22.0

  init(_ plot: DotPlot, width: Double) {
    self.plot = plot
    panelCount = max(1, plot.panels.count)
    labels = FittedLabel.labels(
      of: plot.rows.map(\.name), within: width * (panelCount > 1 ? 0.26 : 0.34))
    labelWidth = labels.map { ChartLetters.width(of: $0.text, size: 12) }.max() ?? 0
    let values =
      panelCount == 1 ? plot.rows.map { Self.words($0.readings.first, plot.numbers) } : []
    valueWidth = values.map { ChartLetters.width(of: $0, size: 11) }.max() ?? 0
    let free = width - labelWidth - valueWidth - Self.gap * Double(panelCount)
    panelWidth = max(60, free / Double(panelCount) - (panelCount > 1 ? 4 : 0))
    self.width = max(
      width, labelWidth + valueWidth + (panelWidth + Self.gap) * Double(panelCount) + 4)
    let headingWidth = panelWidth / 1.12
    headings = plot.panels.map {
      Array(
        TextWrapping.lines(
          ShortName.cleaned($0), size: Self.headingSize, width: headingWidth
        ).prefix(4))
    }
    let reference = plot.reference.map { [$0] } ?? []
    let seen = plot.scale ?? DotPlot.scale(of: plot.rows, including: reference) ?? 0...1
    let most = Self.mostTicks(panelWidth)
    range =
      plot.scale == nil
      ? NiceTicks.rounded(LinearScale(seen, from: 0, to: 1).range, most: most) : seen
    let absences = plot.rows.flatMap { row in
      row.readings.compactMap { reading in reading.value.reason.map { (row.name, $0) } }
    }
    notes = ChartNotes(absences, of: plot.rows.count, width: self.width)
  }

  private var rowHeight: Double { plot.rows.count <= 30 ? 22 : 15 }
  private var top: Double {
    Double(headings.map(\.count).max() ?? 0) * Self.headingHeight + 6
  }
  private var bottom: Double { top + Double(max(1, plot.rows.count)) * rowHeight }

  private static func mostTicks(_ width: Double) -> Int { max(3, min(6, Int(width / 50))) }

  func drawing() -> ChartDrawing {
    var drawing = ChartDrawing(width: width, height: bottom + Self.axisHeight + notes.height)
    for panel in 0..<panelCount { drawAxis(&drawing, panel) }
    for (place, row) in plot.rows.enumerated() {
      let y = top + (Double(place) + 0.5) * rowHeight
      drawing.label(labels[place], labelWidth, y + 4, .end)
      for panel in 0..<panelCount where panel < row.readings.count {
        draw(row.readings[panel], at: y, in: panel, &drawing)
      }
      if panelCount == 1 {
        drawing.letters(
          Self.words(row.readings.first, plot.numbers), width, y + 4, .end, size: 11)
      }
    }
    notes.draw(into: &drawing, top: bottom + Self.axisHeight)
    return drawing
  }

  private func scale(of panel: Int) -> LinearScale {
    let start = labelWidth + Self.gap / 2 + Double(panel) * (panelWidth + Self.gap)
    return LinearScale(range, from: start, to: start + panelWidth)
  }

  private func drawAxis(_ drawing: inout ChartDrawing, _ panel: Int) {
    let scale = scale(of: panel)
    if headings.indices.contains(panel) {
      for (number, line) in headings[panel].enumerated() {
        let y = (Double(number) + 0.75) * Self.headingHeight
        drawing.letters(line, scale.start, y, size: Self.headingSize, isBold: true)
      }
    }
    let ticks = plot.numbers.ticks(in: scale.range, most: Self.mostTicks(panelWidth))
    for (tick, text) in ticks {
      let x = scale.place(of: tick)
      drawing.line(x, top, x, bottom, .faint)
      AxisLetters.write(
        text, at: x, within: panelCount > 1 ? scale.start...scale.end : 0...width, y: bottom + 15,
        &drawing)
    }
    drawing.line(scale.start, bottom, scale.end, bottom, .quiet)
    if let reference = plot.reference {
      let x = scale.place(of: reference)
      drawing.line(x, top, x, bottom, .quiet)
    }
  }

  private func draw(
    _ reading: DotPlot.Reading, at y: Double, in panel: Int, _ drawing: inout ChartDrawing
  ) {
    let scale = scale(of: panel)
    if let chance = reading.chance {
      let (low, high) = (scale.place(of: chance.lowerBound), scale.place(of: chance.upperBound))
      drawing.bar(
        low, y - 6, width: max(2, high - low), height: 12, .chance, edge: .chanceEdge)
    }
    if let expected = reading.expected {
      let x = scale.place(of: expected)
      drawing.line(x, y - 7, x, y + 7, .ink, width: 1.5)
    }
    guard let value = reading.value.finite else {
      drawing.letters(undefinedSign, scale.start + 4, y + 4, .start, .quiet)
      return
    }
    if let interval = reading.interval {
      drawing.line(
        scale.place(of: interval.lowerBound), y, scale.place(of: interval.upperBound), y, .blue,
        width: 2)
      if interval.upperBound > scale.range.upperBound { drawEnd(scale.end, 1, y, &drawing) }
      if interval.lowerBound < scale.range.lowerBound { drawEnd(scale.start, -1, y, &drawing) }
    }
    drawing.disc(scale.place(of: value), y, radius: 4.5, fill: .blue)
  }

  /// An arrow head where an interval goes on beyond the scale.
  private func drawEnd(_ x: Double, _ way: Double, _ y: Double, _ drawing: inout ChartDrawing) {
    drawing.add(
      .line(
        [Place(x + 2 * way, y - 4), Place(x + 6 * way, y), Place(x + 2 * way, y + 4)],
        LineLook(.blue, width: 1.5)))
  }

  /// The value and its interval in numbers.
  private static func words(_ reading: DotPlot.Reading?, _ numbers: ChartNumbers) -> String {
    guard let value = reading?.value.finite else { return undefinedSign }
    return numbers.text(value) + (reading?.interval.map { " (\(numbers.text($0)))" } ?? "")
  }
}

/// Numbers below an axis.
enum AxisLetters {
  /// Writes `text` below its tick at `x`, moved as far as it must to stay within `edges`.
  static func write(
    _ text: String, at x: Double, within edges: ClosedRange<Double>, y: Double,
    _ drawing: inout ChartDrawing
  ) {
    let half = ChartLetters.width(of: text, size: ChartDrawing.smallSize) / 2
    let middle = max(edges.lowerBound + half, min(edges.upperBound - half, x))
    drawing.letters(text, middle, y, .middle, .quiet, size: ChartDrawing.smallSize)
  }
}
