/// What the years before and after joining say of one outcome.
public struct MembershipFinding: Sendable {
  /// Whom joiners are compared with.
  public enum Controls: String, Hashable, Sendable, CaseIterable {
    /// Those who join later, and have not yet.
    case membersToBe = "members-to-be"
    /// Those who never join, of the same kind and with as many activities before.
    case matchedOutsiders = "matched-outsiders"
  }

  /// The mean over joiners in one year.
  public struct Mean: Hashable, Sendable {
    /// The year, counted from that of joining.
    public let time: Int
    /// The mean; `nil` where nobody was watched.
    public let value: Double?
    /// Over how many joiners.
    public let joiners: Int
  }

  /// By how much joiners changed more than those they are compared with.
  public struct Difference: Hashable, Sendable {
    /// The difference.
    public let value: Double
    /// Its standard error.
    public let standardError: Double
    /// The 95 % interval; `nil` where no single organisation changes the number.
    public let interval: ClosedRange<Double>?
    /// How many joiners there are.
    public let joiners: Int
    /// How many organisations they are compared with.
    public let controls: Int
  }

  /// A difference, or why there is none.
  public enum Outcome: Hashable, Sendable {
    /// A difference.
    case defined(Difference)
    /// None, and why.
    case undefined(MembershipReason)

    /// The difference; `nil` where there is none.
    public var difference: Difference? {
      guard case .defined(let difference) = self else { return nil }
      return difference
    }

    /// Why there is none; `nil` where there is one.
    public var reason: MembershipReason? {
      guard case .undefined(let reason) = self else { return nil }
      return reason
    }
  }

  /// Joiners beside one group of others.
  public struct Comparison: Sendable {
    /// Whom they are compared with.
    public let controls: Controls
    /// The difference in each year, in the order of time.
    public let points: [(time: Int, outcome: Outcome)]
    /// The mean difference over the year of joining and those after it that have one.
    public let average: Outcome
    /// How many joiners nobody could be found for.
    public let unmatched: Int
  }

  /// What is counted.
  public let outcome: MembershipOutcome

  /// The means of joiners, in the order of time.
  public let means: [Mean]

  /// Joiners beside each group of others.
  public let comparisons: [Comparison]
}
