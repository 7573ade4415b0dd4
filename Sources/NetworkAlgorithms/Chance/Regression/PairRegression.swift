public import NetworkCore

/// How the ties of a network go with several other numbers for each pair of nodes at once, and
/// whether each of them does so more than chance.
///
///     let model = try cooperation.pairRegression(
///       on: [.ties(of: meetings), .sameText("region"), .distance("size")], ties: .strength,
///       permutations: 9_999, seed: 1)
///     model.fit?.coefficients[0].estimate        // 0.21
///     model.fit?.coefficients[0].test.twoSidedP  // 0.004
public struct PairRegression: Hashable, Sendable {
  /// What was measured.
  public let measure: MeasureDescription

  /// How the network came about.
  public let context: NetworkContext

  /// How many nodes were compared.
  public let nodeCount: Int

  /// The model, or why there is none.
  public let outcome: Outcome

  /// A model, or the reason why there is none.
  public enum Outcome: Hashable, Sendable {
    /// A model.
    case defined(Fit)
    /// No model, and why.
    case undefined(UndefinedReason)
  }

  /// What the ties are as a sum of the other numbers.
  public struct Fit: Hashable, Sendable {
    /// What the sum begins with.
    public let intercept: Double

    /// One for each of the other numbers, in the order in which they were given.
    public let coefficients: [Coefficient]

    /// The share of the ties' variance that the sum explains.
    public let rSquared: Double

    /// The same, less what as many numbers without a meaning would explain.
    public let adjustedRSquared: Double

    /// How many pairs of nodes there are.
    public let pairCount: Int
  }

  /// What one of the other numbers adds.
  public struct Coefficient: Hashable, Sendable {
    /// The name of the number.
    public let name: String

    /// By how much the tie grows with it, the others being equal.
    public let estimate: Double

    /// The estimate in standard errors, beside what it is after the nodes have changed places.
    public let test: ChanceTest
  }

  /// The model; `nil` where it is undefined.
  public var fit: Fit? {
    guard case .defined(let fit) = outcome else { return nil }
    return fit
  }

  /// Why there is no model; `nil` where there is one.
  public var undefinedReason: UndefinedReason? {
    guard case .undefined(let reason) = outcome else { return nil }
    return reason
  }
}
