public import CooperationRecords

/// Somebody whom a member may want to meet next, and why.
public struct PartnerSuggestion: Hashable, Sendable {
  /// Whom to meet.
  public let organisation: Organisation

  /// How much speaks for it; to be compared within one road map alone.
  public let score: Double

  /// The partners in common, the one that gives most and was seldom named first, cluster organisations
  /// last; empty where there is none.
  public let goBetweens: [Organisation]

  /// Whether the kinds complement each other, as an enterprise and a university do.
  public let complementsKind: Bool

  /// The RIS3 areas of both.
  public let sharedAreas: [String]

  /// Whether both are in one town or region, in which most others are not.
  public let isNeighbour: Bool

  /// In how many road maps of the batch it was suggested before this one.
  public let earlierSuggestions: Int
}
