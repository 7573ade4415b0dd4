/// How values spread, a row for each group on one scale: stacked dots where they are few, bars where
/// they are many, and a triangle below at the median.
///
///     let spread = Distribution(
///       title: "Partners", description: "Half of the organisations have three partners or fewer.",
///       groups: [Distribution.Group("Alpha", [1, 2, 2, 3, 9])], numbers: ChartNumbers(.english))
///
/// ## Conventions
///
/// - All groups have the same bins, which begin at round numbers; a bin holds its lower end, and the
///   last one both. Where all values are whole numbers that span no more than forty, each has a bin.
/// - The median of an even number of values is half-way between the middle two.
/// - Beside a group stands how many values it has. Values that are no finite numbers are not drawn;
///   their number stands behind a dash.
public struct Distribution: Chart {
  /// The values of one group.
  public struct Group: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its values, in any order.
    public var values: [Double]
    /// Why those that are no finite numbers are not.
    public var reason: String?

    /// Creates a group.
    public init(_ name: String, _ values: [Double], reason: String? = nil) {
      self.name = name
      self.values = values
      self.reason = reason
    }
  }

  /// What the chart is.
  public var title: String

  /// What it shows, in words.
  public var description: String

  /// The groups, from top to bottom.
  public var groups: [Group]

  /// How numbers on the axis are written.
  public var numbers: ChartNumbers

  /// What the values are, below the axis.
  public var valueTitle: String?

  /// Creates a chart.
  public init(
    title: String, description: String, groups: [Group], numbers: ChartNumbers,
    valueTitle: String? = nil
  ) {
    self.title = title
    self.description = description
    self.groups = groups
    self.numbers = numbers
    self.valueTitle = valueTitle
  }

  /// The picture, `width` points wide or as much wider as it needs.
  public func drawing(width: Double) -> ChartDrawing {
    DistributionLayout(self, width: Self.bounded(width)).drawing()
  }
}

/// How many values lie in each of equal spans.
struct Bins {
  /// Where the first begins.
  let start: Double
  /// How wide each is.
  let width: Double
  /// How many there are.
  let count: Int

  /// The most bins.
  private static let most = 40

  /// Bins for `values`, all of which are finite.
  init(_ values: [Double]) {
    let range = LinearScale(LinearScale.range(of: values) ?? 0...1, from: 0, to: 1).range
    let span = range.upperBound - range.lowerBound
    if values.allSatisfy({ abs($0) < 1e9 && $0 == $0.rounded() }), span <= Double(Self.most) {
      let lowest = (values.min() ?? 0)
      (start, width, count) = (
        lowest - 0.5, 1, Int((values.max() ?? 0) - lowest) + 1
      )
      return
    }
    let ticks = NiceTicks(range, most: Self.most / 2)
    let rounded = NiceTicks.rounded(range, most: Self.most / 2)
    let length = rounded.upperBound - rounded.lowerBound
    start = rounded.lowerBound
    guard ticks.step > 0, length / ticks.step <= Double(2 * Self.most) else {
      (width, count) = (length, 1)
      return
    }
    count = max(1, Int((length / ticks.step).rounded()))
    width = length / Double(count)
  }

  /// The bin that `value` lies in.
  func bin(of value: Double) -> Int {
    let place = ((value - start) / width + 1e-9).rounded(.down)
    return place.isFinite ? Int(min(Double(count - 1), max(0, place))) : 0
  }

  /// How many of `values` lie in each bin.
  func counts(of values: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for value in values { counts[bin(of: value)] += 1 }
    return counts
  }

  /// From where to where the bins reach.
  var range: ClosedRange<Double> { start...(start + width * Double(count)) }
}
