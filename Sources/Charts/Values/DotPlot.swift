/// Values as dots on a common scale, with their intervals as lines: a row for each thing that is
/// compared, and one or several panels.
///
///     let plot = DotPlot(
///       title: "Repeat cooperation", description: "Alpha: 42 % (30–55 %); Beta: 18 % (9–31 %).",
///       rows: [
///         DotPlot.Row("Alpha", [DotPlot.Reading(0.42, interval: 0.30...0.55)]),
///         DotPlot.Row("Beta", [DotPlot.Reading(0.18, interval: 0.09...0.31)]),
///       ], numbers: ChartNumbers(.english, unit: .percent))
///
/// ## Conventions
///
/// - All panels have one scale, in round numbers around what is drawn, or as given.
/// - Beside a single panel the values stand in numbers.
/// - What chance makes is a grey bar, and what it makes on average a stroke through it.
/// - An interval that goes on beyond the scale ends in an arrow head.
public struct DotPlot: Chart {
  /// What a panel shows of a row.
  public struct Reading: Hashable, Sendable {
    /// The dot.
    public var value: ChartValue
    /// The line through it.
    public var interval: ClosedRange<Double>?
    /// What chance makes, from where to where.
    public var chance: ClosedRange<Double>?
    /// What chance makes on average.
    public var expected: Double?

    /// Creates a reading.
    public init(
      _ value: ChartValue, interval: ClosedRange<Double>? = nil,
      chance: ClosedRange<Double>? = nil, expected: Double? = nil
    ) {
      self.value = value
      self.interval = interval
      self.chance = chance
      self.expected = expected
    }
  }

  /// One of the things that are compared.
  public struct Row: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// What each panel shows of it, in their order.
    public var readings: [Reading]

    /// Creates a row.
    public init(_ name: String, _ readings: [Reading]) {
      self.name = name
      self.readings = readings
    }
  }

  /// What the chart is.
  public var title: String

  /// What it shows, in words.
  public var description: String

  /// The headings of the panels; one without a heading where this is empty.
  public var panels: [String]

  /// The rows, from top to bottom.
  public var rows: [Row]

  /// How numbers are written.
  public var numbers: ChartNumbers

  /// From where to where the scale reaches; found from the rows where this is `nil`.
  public var scale: ClosedRange<Double>?

  /// Where a line stands for comparison, such as at 0.
  public var reference: Double?

  /// Creates a chart.
  public init(
    title: String, description: String, panels: [String] = [], rows: [Row],
    numbers: ChartNumbers, scale: ClosedRange<Double>? = nil, reference: Double? = nil
  ) {
    self.title = title
    self.description = description
    self.panels = panels
    self.rows = rows
    self.numbers = numbers
    self.scale = scale
    self.reference = reference
  }

  /// From where to where the axis reaches that shows `rows`: all dots, and of the lines as much as the
  /// dots spread once more on either side.
  public static func scale(
    of rows: [Row], including others: [Double] = []
  ) -> ClosedRange<Double>? {
    let readings = rows.flatMap(\.readings)
    let dots = readings.compactMap(\.value.finite) + readings.compactMap(\.expected)
    guard let seen = LinearScale.range(of: dots, including: others) else { return nil }
    let spread = seen.upperBound - seen.lowerBound
    let room = spread > 0 ? spread : max(1, abs(seen.upperBound)) / 2
    let ends = readings.flatMap { [$0.interval, $0.chance].compactMap(\.self) }
      .flatMap { [$0.lowerBound, $0.upperBound] }
    guard let whole = LinearScale.range(of: ends + dots, including: others) else { return seen }
    return max(
      seen.lowerBound - room, whole.lowerBound)...min(
        seen.upperBound + room, whole.upperBound)
  }

  /// The picture, `width` points wide or as much wider as it needs.
  public func drawing(width: Double) -> ChartDrawing {
    DotPlotLayout(self, width: Self.bounded(width)).drawing()
  }
}
