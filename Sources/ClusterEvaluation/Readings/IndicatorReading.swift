public import CooperationRecords

/// What an indicator says of one cluster: a number, or the reason why there is none.
public struct IndicatorReading: Hashable, Sendable {
  /// A number, or the reason why there is none.
  public enum Outcome: Hashable, Sendable {
    /// A number.
    case defined(Double)
    /// No number, and why.
    case undefined(IndicatorReason)
  }

  /// Some of a number of things: 9 of 26.
  public struct Count: Hashable, Sendable {
    /// How many.
    public let part: Int
    /// Of how many.
    public let whole: Int

    /// Creates a count.
    public init(part: Int, whole: Int) {
      self.part = part
      self.whole = whole
    }
  }

  /// One line of what the number is made of: a kind, an area, a year.
  public struct Part: Hashable, Sendable {
    /// What it is.
    public let label: Sentence
    /// How much.
    public let value: Double
  }

  /// The number, or why there is none.
  public let outcome: Outcome

  /// What was counted, where the number is a share of things that can be counted.
  public let count: Count?

  /// What the number is made of, where it sums up several.
  public let parts: [Part]

  /// The 95 % interval that the method of the indicator itself gives; `nil` where it gives none.
  public let interval: ClosedRange<Double>?

  /// The number; `nil` where it is undefined.
  public var value: Double? {
    guard case .defined(let value) = outcome else { return nil }
    return value
  }

  /// Why there is no number; `nil` where there is one.
  public var undefinedReason: IndicatorReason? {
    guard case .undefined(let reason) = outcome else { return nil }
    return reason
  }

  /// A number.
  static func value(
    _ value: Double, parts: [Part] = [], interval: ClosedRange<Double>? = nil
  ) -> IndicatorReading {
    IndicatorReading(outcome: .defined(value), count: nil, parts: parts, interval: interval)
  }

  /// The share that `part` is of `whole`, or `reason` where there is nothing to be a share of.
  static func share(
    _ part: Int, of whole: Int, orBecause reason: IndicatorReason, parts: [Part] = []
  ) -> IndicatorReading {
    guard whole > 0 else { return .undefined(reason) }
    return IndicatorReading(
      outcome: .defined(Double(part) / Double(whole)), count: Count(part: part, whole: whole),
      parts: parts, interval: nil)
  }

  /// No number.
  static func undefined(_ reason: IndicatorReason) -> IndicatorReading {
    IndicatorReading(outcome: .undefined(reason), count: nil, parts: [], interval: nil)
  }
}
