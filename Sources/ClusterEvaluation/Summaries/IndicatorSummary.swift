import NetworkAlgorithms
public import NetworkCore

/// What a summary says of one indicator of one cluster.
public struct IndicatorSummary: Hashable, Sendable {
  /// The number, or why there is none.
  public let outcome: IndicatorReading.Outcome

  /// What was counted, where the number is a share of things that can be counted.
  public let count: IndicatorReading.Count?

  /// The 95 % interval of the number; `nil` where there is none.
  public let interval: ClosedRange<Double>?

  /// The number beside those that chance makes; `nil` where none were drawn.
  public let chanceTest: ChanceTest?

  /// The number without the organisation that runs the cluster; `nil` where there is none.
  public let withoutClusterOrganisation: Double?

  /// The number at the plan's number of activities; `nil` where the cluster is not compared by it.
  public let atSize: SizedSummary?

  /// Puts together what is said.
  package init(
    outcome: IndicatorReading.Outcome, count: IndicatorReading.Count?,
    interval: ClosedRange<Double>?, chanceTest: ChanceTest?, withoutClusterOrganisation: Double?,
    atSize: SizedSummary?
  ) {
    self.outcome = outcome
    self.count = count
    self.interval = interval
    self.chanceTest = chanceTest
    self.withoutClusterOrganisation = withoutClusterOrganisation
    self.atSize = atSize
  }

  /// What was evaluated, without what it is made of.
  init(_ evaluation: IndicatorEvaluation, atSize: SizedSummary?, tellsWithout: Bool) {
    self.init(
      outcome: evaluation.reading.outcome, count: evaluation.reading.count,
      interval: evaluation.interval, chanceTest: evaluation.chanceTest?.summarised,
      withoutClusterOrganisation: tellsWithout
        ? evaluation.withoutClusterOrganisation?.value : nil, atSize: atSize)
  }

  /// Nothing, because it would tell a small number of organisations.
  static let withheld = IndicatorSummary(
    outcome: .undefined(.withheld), count: nil, interval: nil, chanceTest: nil,
    withoutClusterOrganisation: nil, atSize: nil)
}

/// A number at the plan's number of activities, with what a difference to another cluster needs.
public struct SizedSummary: Hashable, Sendable {
  /// The mean over choices of so many activities; `nil` where it is undefined.
  public let value: Double?

  /// Its standard error; `nil` where nothing is said of it.
  public let standardError: Double?

  /// The standard error that comes of drawing choices.
  public let drawingError: Double

  /// The degrees of freedom of the standard error; `nil` without one.
  public let freedom: Double?

  /// Puts together what is said.
  package init(value: Double?, standardError: Double?, drawingError: Double, freedom: Double?) {
    self.value = value
    self.standardError = standardError
    self.drawingError = drawingError
    self.freedom = freedom
  }

  init(_ point: RarefactionCurve.Point, _ freedom: Double?) {
    self.init(
      value: point.value, standardError: point.standardError, drawingError: point.drawingError,
      freedom: freedom)
  }
}

extension ChanceTest {
  /// The test without what a summary does not keep, the interval of the drawn values.
  fileprivate var summarised: ChanceTest {
    ChanceTest(
      observed: observed, drawCount: drawCount, undefinedCount: undefinedCount,
      countAtLeast: countAtLeast, countAtMost: countAtMost, mean: mean,
      standardDeviation: standardDeviation)
  }
}
