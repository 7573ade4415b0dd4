/// The mean of what organisations were foretold, with its 95 % interval.
public struct TrialSummary: Hashable, Sendable {
  /// How many organisations.
  public let count: Int
  /// The mean; `nil` without organisations.
  public let mean: Double?
  /// Half the width of the normal interval: 1.96 standard errors; `nil` below two organisations.
  public let margin: Double?

  /// Sums up `values`.
  public init(_ values: [Double]) {
    count = values.count
    let mean = values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    self.mean = mean
    margin = mean.flatMap { mean in
      guard values.count > 1 else { return nil }
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return 1.959_963_985
        * (squares / Double(values.count - 1) / Double(values.count)).squareRoot()
    }
  }
}

extension SuggestionTrial {
  /// One number of what is foretold.
  public enum Quantity: String, Hashable, Sendable, CaseIterable {
    /// The weights of the new ties among the first five, over five.
    case precisionAtFive = "precision at 5"
    /// The area under precision and recall.
    case averagePrecision = "average precision"

    /// The number of `score`.
    func value(of score: Score) -> Double {
      self == .precisionAtFive ? score.precisionAtFive : score.averagePrecision
    }
  }

  /// The mean of `quantity` by `method` over `subjects`.
  public static func summary(
    of quantity: Quantity, by method: Method, over subjects: [Subject]
  ) -> TrialSummary {
    TrialSummary(subjects.map { quantity.value(of: $0[method]) })
  }

  /// The mean of how much more `method` foretold than `other`, organisation by organisation.
  public static func gain(
    of quantity: Quantity, by method: Method, over other: Method, among subjects: [Subject]
  ) -> TrialSummary {
    TrialSummary(
      subjects.map { quantity.value(of: $0[method]) - quantity.value(of: $0[other]) })
  }
}

extension SuggestionTrial.Subject {
  /// What `method` foretold.
  public subscript(method: SuggestionTrial.Method) -> SuggestionTrial.Score {
    scores[SuggestionTrial.Method.allCases.firstIndex(of: method) ?? 0]
  }
}
