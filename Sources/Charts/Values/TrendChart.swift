/// Values over time, or along another order, as lines with what surrounds them: a line for each series.
///
///     let trend = TrendChart(
///       title: "Repeat cooperation", description: "Alpha rose from 18 % in 2018 to 42 % in 2020.",
///       times: ["2018", "2019", "2020"],
///       series: [
///         TrendChart.Series("Alpha", [
///           TrendChart.Point(0.18, interval: 0.09...0.31), TrendChart.Point(0.3),
///           TrendChart.Point(0.42, interval: 0.30...0.55),
///         ])
///       ], numbers: ChartNumbers(.english, unit: .percent))
///
/// ## Conventions
///
/// - Series are told apart by the shape of their marks and by their dashes as well as by colour; a
///   legend names them where there are two or more.
/// - A line does not pass over a time without a value. A dash stands there below, and the reason under
///   the chart.
/// - 0 is on the axis unless ``includesZero`` is false.
public struct TrendChart: Chart {
  /// A value of a series at a time.
  public struct Point: Hashable, Sendable {
    /// The value.
    public var value: ChartValue
    /// From where to where it may lie.
    public var interval: ClosedRange<Double>?

    /// Creates a point.
    public init(_ value: ChartValue, interval: ClosedRange<Double>? = nil) {
      self.value = value
      self.interval = interval
    }
  }

  /// A line.
  public struct Series: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its values, one for each time.
    public var points: [Point]

    /// Creates a line.
    public init(_ name: String, _ points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  /// How intervals are drawn.
  public enum Uncertainty: Hashable, Sendable {
    /// A band along the line.
    case bands
    /// A stroke through each mark; marks of several series stand beside one another, and no line joins
    /// them.
    case strokes
  }

  /// What the chart is.
  public var title: String

  /// What it shows, in words.
  public var description: String

  /// The times, from left to right.
  public var times: [String]

  /// What the times are, below the axis.
  public var timeTitle: String?

  /// The series.
  public var series: [Series]

  /// How numbers are written.
  public var numbers: ChartNumbers

  /// How intervals are drawn.
  public var uncertainty: Uncertainty

  /// Whether 0 is on the axis, whatever the values.
  public var includesZero: Bool

  /// The place among ``times`` before which a broken line stands, such as the year of joining.
  public var divider: Int?

  /// Creates a chart.
  public init(
    title: String, description: String, times: [String], timeTitle: String? = nil,
    series: [Series], numbers: ChartNumbers, uncertainty: Uncertainty = .bands,
    includesZero: Bool = true, divider: Int? = nil
  ) {
    self.title = title
    self.description = description
    self.times = times
    self.timeTitle = timeTitle
    self.series = series
    self.numbers = numbers
    self.uncertainty = uncertainty
    self.includesZero = includesZero
    self.divider = divider
  }

  /// The picture, `width` points wide or as much wider as it needs.
  public func drawing(width: Double) -> ChartDrawing {
    TrendLayout(self, width: Self.bounded(width)).drawing()
  }
}
