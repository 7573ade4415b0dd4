import Documents

/// Where the parts of a picture of distributions lie.
struct DistributionLayout {
  private let chart: Distribution
  private let width: Double
  private let values: [[Double]]
  private let labels: [FittedLabel]
  private let labelWidth: Double
  private let counts: [String]
  private let bins: Bins
  private let binned: [[Int]]
  private let scale: LinearScale
  private let rowHeight: Double
  private let notes: ChartNotes

  private static let dotDiameter = 7.0
  private static let mostStacked = 6

  init(_ chart: Distribution, width: Double) {
    self.chart = chart
    self.width = width
    values = chart.groups.map { group in
      group.values.filter { $0.isFinite && abs($0) <= LinearScale.limit }.sorted()
    }
    labels = FittedLabel.labels(of: chart.groups.map(\.name), within: width * 0.3)
    labelWidth = labels.map { ChartLetters.width(of: $0.text, size: 12) }.max() ?? 0
    let language = chart.numbers.language
    counts = zip(chart.groups, values).map { group, known in
      let missing = group.values.count - known.count
      return "n = \(language.number(Double(known.count)))"
        + (missing > 0 ? "; \(undefinedSign) \(language.number(Double(missing)))" : "")
    }
    let countWidth = counts.map { ChartLetters.width(of: $0, size: 11) }.max() ?? 0
    bins = Bins(Array(values.joined()))
    binned = values.map(bins.counts)
    scale = LinearScale(
      bins.range, from: labelWidth + 22, to: max(labelWidth + 82, width - countWidth - 22))
    rowHeight = chart.groups.count <= 12 ? 56 : 30
    let absences = zip(chart.groups, values).compactMap {
      group, known -> (name: String, reason: String)? in
      group.values.count > known.count ? group.reason.map { (group.name, $0) } : nil
    }
    notes = ChartNotes(absences, of: chart.groups.count, width: width)
  }

  private var bottom: Double { 6 + Double(max(1, chart.groups.count)) * rowHeight }
  private var axisHeight: Double { 24 + (chart.valueTitle == nil ? 0 : 18) }

  func drawing() -> ChartDrawing {
    var drawing = ChartDrawing(width: width, height: bottom + axisHeight + notes.height)
    drawAxis(&drawing)
    for place in chart.groups.indices {
      let ground = Double(place + 1) * rowHeight - 6
      drawing.label(labels[place], labelWidth, ground - 3, .end)
      drawing.letters(counts[place], width, ground - 3, .end, .quiet, size: 11)
      if hasDots { drawDots(place, ground, &drawing) } else { drawBars(place, ground, &drawing) }
      drawing.line(scale.start, ground, scale.end, ground, .quiet)
      drawMedian(place, ground, &drawing)
    }
    notes.draw(into: &drawing, top: bottom + axisHeight)
    return drawing
  }

  /// The most values in one bin.
  private var highest: Int { max(1, binned.joined().max() ?? 1) }

  /// Whether dots can stand on one another, and beside one another, without touching.
  private var hasDots: Bool {
    let binWidth = (scale.end - scale.start) / Double(bins.count)
    return highest <= Self.mostStacked && binWidth >= Self.dotDiameter
      && Double(highest) * Self.dotDiameter <= rowHeight - 14
  }

  private func drawAxis(_ drawing: inout ChartDrawing) {
    for (tick, text) in chart.numbers.ticks(in: bins.range, most: 8) {
      let x = scale.place(of: tick)
      drawing.line(x, 4, x, bottom, .faint)
      AxisLetters.write(text, at: x, within: 0...width, y: bottom + 15, &drawing)
    }
    drawing.line(scale.start, bottom, scale.end, bottom, .quiet)
    if let title = chart.valueTitle {
      let label = FittedLabel(title, within: scale.end - scale.start)
      drawing.label(label, (scale.start + scale.end) / 2, bottom + 35, .middle)
    }
  }

  private func middle(of bin: Int) -> Double {
    scale.place(of: bins.start + (Double(bin) + 0.5) * bins.width)
  }

  private func drawDots(_ place: Int, _ ground: Double, _ drawing: inout ChartDrawing) {
    for (bin, count) in binned[place].enumerated() {
      for level in 0..<count {
        drawing.disc(
          middle(of: bin), ground - (Double(level) + 0.5) * Self.dotDiameter - 1,
          radius: Self.dotDiameter / 2 - 0.25, fill: .blue)
      }
    }
  }

  private func drawBars(_ place: Int, _ ground: Double, _ drawing: inout ChartDrawing) {
    let width = (scale.end - scale.start) / Double(bins.count)
    for (bin, count) in binned[place].enumerated() where count > 0 {
      let height = max(1, (rowHeight - 16) * Double(count) / Double(highest))
      drawing.bar(
        middle(of: bin) - width / 2 + 0.5, ground - height, width: max(1, width - 1),
        height: height, .blue)
    }
  }

  private func drawMedian(_ place: Int, _ ground: Double, _ drawing: inout ChartDrawing) {
    let sorted = values[place]
    guard !sorted.isEmpty else { return }
    let half = sorted.count / 2
    let median =
      sorted.count.isMultiple(of: 2) ? sorted[half - 1] / 2 + sorted[half] / 2 : sorted[half]
    let x = scale.place(of: median)
    drawing.add(
      .polygon(
        [Place(x, ground + 1), Place(x + 5, ground + 9), Place(x - 5, ground + 9)], fill: .rust,
        edge: nil))
  }
}
