public import Documents

/// How the numbers of a chart are written.
public struct ChartNumbers: Hashable, Sendable {
  /// What a number is.
  public enum Unit: Hashable, Sendable {
    /// A number by itself.
    case plain
    /// A share of one, written as per cent.
    case percent
  }

  /// The language.
  public var language: DocumentLanguage

  /// What the numbers are.
  public var unit: Unit

  /// How many decimals values have.
  public var decimals: Int

  /// Creates a way of writing.
  public init(_ language: DocumentLanguage, unit: Unit = .plain, decimals: Int = 0) {
    self.language = language
    self.unit = unit
    self.decimals = decimals
  }

  /// A value: `0.42`, `0,42`, `42 %`.
  public func text(_ value: Double) -> String { text(value, decimals: decimals) }

  /// An interval: `0.30 … 0.55`, `30–55 %`.
  public func text(_ interval: ClosedRange<Double>) -> String {
    switch unit {
    case .plain: "\(text(interval.lowerBound)) … \(text(interval.upperBound))"
    case .percent:
      language.number(100 * interval.lowerBound, decimals: decimals) + "–"
        + text(interval.upperBound)
    }
  }

  /// The ticks of `range`, with what is written at each.
  package func ticks(in range: ClosedRange<Double>, most: Int) -> [(value: Double, text: String)] {
    let ticks = NiceTicks(range, most: most)
    let decimals =
      unit == .percent ? NiceTicks.decimals(of: ticks.step * 100) : ticks.decimals
    return ticks.values.map { ($0, text($0, decimals: decimals)) }
  }

  private func text(_ value: Double, decimals: Int) -> String {
    switch unit {
    case .plain: language.number(value, decimals: decimals)
    case .percent: language.number(100 * value, decimals: decimals) + "\u{A0}%"
    }
  }
}
