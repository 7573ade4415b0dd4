public import NetworkCore

/// A correlation of ties with another number for each pair of nodes, beside the correlations that
/// other orders of the nodes give.
public struct QAPCorrelation: Hashable, Sendable {
  /// What was measured.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// How many nodes were compared.
  public let nodeCount: Int

  /// The correlation and its test, or why there is none.
  public let outcome: Outcome

  /// A correlation, or the reason why there is none.
  public enum Outcome: Hashable, Sendable {
    /// A correlation, beside what chance makes of it.
    case defined(ChanceTest)
    /// No correlation, and why.
    case undefined(UndefinedReason)
  }

  /// Pearson's correlation; `nil` where it is undefined.
  public var correlation: Double? { test?.observed }

  /// The correlation beside those under permutations; `nil` where it is undefined.
  public var test: ChanceTest? {
    guard case .defined(let test) = outcome else { return nil }
    return test
  }

  /// Why there is no correlation; `nil` where there is one.
  public var undefinedReason: UndefinedReason? {
    guard case .undefined(let reason) = outcome else { return nil }
    return reason
  }
}
