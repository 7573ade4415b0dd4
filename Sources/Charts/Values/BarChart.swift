import Lettering

/// Numbers as bars from 0, a row for each, with the number beside its bar.
///
///     let chart = BarChart(
///       title: "Organisations by kind", description: "26 SMEs, 9 universities.",
///       rows: [BarChart.Row("SME", 26), BarChart.Row("university", 9)],
///       numbers: ChartNumbers(.english))
///
/// Bars below 0 go to the left. A row without a number has a dash, and the reason below.
public struct BarChart: Chart {
  /// A bar.
  public struct Row: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// How long it is.
    public var value: ChartValue
    /// What is written beside it, where that is not the number, such as `9 of 26`.
    public var text: String?

    /// Creates a bar.
    public init(_ name: String, _ value: ChartValue, text: String? = nil) {
      self.name = name
      self.value = value
      self.text = text
    }
  }

  /// What the chart is.
  public var title: String

  /// What it shows, in words.
  public var description: String

  /// The bars, from top to bottom.
  public var rows: [Row]

  /// How numbers are written.
  public var numbers: ChartNumbers

  private static let rowHeight = 22.0

  /// Creates a chart.
  public init(title: String, description: String, rows: [Row], numbers: ChartNumbers) {
    self.title = title
    self.description = description
    self.rows = rows
    self.numbers = numbers
  }

  /// The picture, `width` points wide or as much wider as it needs.
  public func drawing(width: Double) -> ChartDrawing {
    let width = Self.bounded(width)
    let labels = FittedLabel.labels(of: rows.map(\.name), within: width * 0.36)
    let labelWidth = labels.map { ChartLetters.width(of: $0.text, size: 12) }.max() ?? 0
    let texts = rows.map { row in
      FittedLabel(text(of: row), within: width * 0.25, size: ChartDrawing.smallSize).text
    }
    let textWidth = texts.map { ChartLetters.width(of: $0, size: ChartDrawing.smallSize) }.max()
    let seen = LinearScale.range(of: rows.compactMap(\.value.finite), including: [0]) ?? 0...1
    let isBelow = seen.lowerBound < 0
    let scale = LinearScale(
      seen, from: labelWidth + 10 + (isBelow ? (textWidth ?? 0) + 6 : 0),
      to: width - (textWidth ?? 0) - 8)
    let absences = rows.compactMap { row in row.value.reason.map { (row.name, $0) } }
    let notes = ChartNotes(absences, of: rows.count, width: width)
    let bottom = Double(max(1, rows.count)) * Self.rowHeight + 4
    var drawing = ChartDrawing(width: width, height: bottom + notes.height)
    let zero = scale.place(of: 0)
    for (place, row) in rows.enumerated() {
      let y = 2 + (Double(place) + 0.5) * Self.rowHeight
      drawing.label(labels[place], labelWidth, y + 4, .end)
      guard let value = row.value.finite else {
        drawing.letters(texts[place], zero + 5, y + 4, .start, .quiet, size: 11)
        continue
      }
      let end = scale.place(of: value)
      if value != 0 {
        drawing.bar(
          min(zero, end), y - 7, width: max(1, abs(end - zero)), height: 14, .blue)
      }
      drawing.letters(
        texts[place], value < 0 ? end - 5 : end + 5, y + 4, value < 0 ? .end : .start, size: 11)
    }
    drawing.line(zero, 2, zero, bottom - 2, .quiet)
    notes.draw(into: &drawing, top: bottom)
    return drawing
  }

  private func text(of row: Row) -> String {
    row.text ?? row.value.finite.map(numbers.text) ?? undefinedSign
  }
}
