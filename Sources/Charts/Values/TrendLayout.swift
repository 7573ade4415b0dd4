import Lettering

/// Where the parts of a chart of trends lie.
struct TrendLayout {
  private let chart: TrendChart
  private let width: Double
  private let looks: [SeriesLook]
  private let legend: SeriesLegend
  private let notes: ChartNotes
  private let ticks: [(value: Double, text: String)]
  private let left: Double
  private let scale: LinearScale
  private let isEmpty: Bool

  private static let plotHeight = 220.0
  private static let mostTicks = 6

  init(_ chart: TrendChart, width: Double) {
    self.chart = chart
    self.width = width
    looks = chart.series.indices.map { SeriesLook($0) }
    legend = SeriesLegend(chart.series.map(\.name), width: width)
    let points = chart.series.flatMap { $0.points.prefix(chart.times.count) }
      .filter { $0.value.finite != nil }
    let ends = points.flatMap { point -> [Double] in
      [point.value.finite, point.interval?.lowerBound, point.interval?.upperBound]
        .compactMap(\.self)
    }
    let seen = LinearScale.range(of: ends, including: chart.includesZero ? [0] : [])
    isEmpty = points.isEmpty
    let whole = isEmpty ? 0...1 : LinearScale(seen ?? 0...1, from: 0, to: 1).range
    let range = NiceTicks.rounded(whole, most: Self.mostTicks)
    ticks = isEmpty ? [] : chart.numbers.ticks(in: range, most: Self.mostTicks)
    let widest = ticks.map { ChartLetters.width(of: $0.text, size: ChartDrawing.smallSize) }.max()
    left = (widest ?? 0) + 10
    let top = legend.height + 10
    scale = LinearScale(range, from: top + Self.plotHeight, to: top)
    let absences = chart.series.flatMap { series in
      zip(chart.times, series.points).compactMap { time, point in
        point.value.reason.map {
          (chart.series.count > 1 ? "\(series.name), \(time)" : time, $0)
        }
      }
    }
    notes = ChartNotes(absences, of: chart.series.count * chart.times.count, width: width)
  }

  private var bottom: Double { scale.start }
  private var right: Double { width - 12 }
  private var axisHeight: Double { 24 + (chart.timeTitle == nil ? 0 : 18) }

  func drawing() -> ChartDrawing {
    var drawing = ChartDrawing(width: width, height: bottom + axisHeight + notes.height)
    legend.draw(looks, into: &drawing)
    drawAxes(&drawing)
    for place in chart.series.indices where chart.uncertainty == .bands {
      drawBands(place, &drawing)
    }
    for place in chart.series.indices { drawSeries(place, &drawing) }
    notes.draw(into: &drawing, top: bottom + axisHeight)
    return drawing
  }

  private var step: Double { (right - left) / Double(max(1, chart.times.count)) }

  private func x(_ time: Int, _ series: Int) -> Double {
    let middle = left + (Double(time) + 0.5) * step
    guard chart.uncertainty == .strokes else { return middle }
    let count = Double(chart.series.count)
    return middle + (Double(series) - (count - 1) / 2) * min(14, 0.8 * step / max(1, count))
  }

  private func drawAxes(_ drawing: inout ChartDrawing) {
    for (tick, text) in ticks {
      let y = scale.place(of: tick)
      drawing.line(left, y, right, y, tick == 0 ? .quiet : .faint)
      drawing.letters(text, left - 6, y + 4, .end, .quiet, size: ChartDrawing.smallSize)
    }
    drawing.line(left, scale.end, left, bottom, .quiet)
    if isEmpty { drawing.line(left, bottom, right, bottom, .quiet) }
    if let divider = chart.divider, (0...chart.times.count).contains(divider) {
      let x = left + Double(divider) * step
      drawing.line(x, scale.end, x, bottom, .quiet, dashes: [4, 4])
    }
    let widest = chart.times.map { ChartLetters.width(of: $0, size: ChartDrawing.smallSize) }.max()
    let every = max(1, Int(((min(widest ?? 0, width) + 8) / max(1, step)).rounded(.up)))
    for (place, time) in chart.times.enumerated() where place.isMultiple(of: every) {
      let label = FittedLabel(
        time, within: min(width, step * Double(every)), size: ChartDrawing.smallSize)
      AxisLetters.write(
        label.text, at: left + (Double(place) + 0.5) * step, within: 0...width, y: bottom + 17,
        &drawing)
    }
    if let title = chart.timeTitle {
      let label = FittedLabel(title, within: width)
      let half = ChartLetters.width(of: label.text, size: 12) / 2
      drawing.label(label, min((left + right) / 2, width - half), bottom + 36, .middle)
    }
  }

  /// The runs of neighbouring times at which a series has what `wanted` asks for.
  private func runs(
    of series: TrendChart.Series, where wanted: (TrendChart.Point) -> Bool
  ) -> [[Int]] {
    var runs: [[Int]] = []
    for (time, point) in series.points.prefix(chart.times.count).enumerated() where wanted(point) {
      if runs.last?.last == time - 1 {
        runs[runs.count - 1].append(time)
      } else {
        runs.append([time])
      }
    }
    return runs
  }

  private func drawBands(_ place: Int, _ drawing: inout ChartDrawing) {
    let series = chart.series[place]
    let pale = looks[place].colour.mixed(with: .ground, share: 0.8)
    let edge = LineLook(looks[place].colour.mixed(with: .ground, share: 0.35), width: 0.75)
    for run in runs(of: series, where: { $0.value.finite != nil && $0.interval != nil }) {
      let intervals = run.compactMap { time in series.points[time].interval.map { (time, $0) } }
      let upper = intervals.map { Place(x($0.0, place), scale.place(of: $0.1.upperBound)) }
      let lower = intervals.map { Place(x($0.0, place), scale.place(of: $0.1.lowerBound)) }
      if run.count == 1 {
        drawing.line(upper[0].x, upper[0].y, lower[0].x, lower[0].y, looks[place].colour, width: 2)
      } else {
        drawing.add(.polygon(upper + lower.reversed(), fill: pale, edge: nil))
        drawing.add(.line(upper, edge))
        drawing.add(.line(lower, edge))
      }
    }
  }

  private func drawSeries(_ place: Int, _ drawing: inout ChartDrawing) {
    let (series, look) = (chart.series[place], looks[place])
    for run in runs(of: series, where: { $0.value.finite != nil }) {
      let places = run.compactMap { time in
        series.points[time].value.finite.map { Place(x(time, place), scale.place(of: $0)) }
      }
      if chart.uncertainty == .bands, places.count > 1 {
        drawing.add(.line(places, LineLook(look.colour, width: 2, dashes: look.dashes)))
      }
      for (time, point) in zip(run, places) {
        if chart.uncertainty == .strokes, let interval = series.points[time].interval {
          drawing.line(
            point.x, scale.place(of: interval.lowerBound), point.x,
            scale.place(of: interval.upperBound), look.colour, width: 2)
        }
        look.drawMark(point.x, point.y, &drawing)
      }
    }
    for time in chart.times.indices
    where !series.points.indices.contains(time) || series.points[time].value.finite == nil {
      drawing.letters(undefinedSign, x(time, place), bottom - 4, .middle, look.colour)
    }
  }
}
