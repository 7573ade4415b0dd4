/// How two organisations belong together over time without being one.
///
/// A predecessor and its successor, a department and what it belongs to: whether they count as one
/// is a question of the study, so it is asked for (``Kind``) and never assumed.
public struct IdentityChange: Hashable, Sendable {
  /// In what way they belong together.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One is no more and the other follows upon it: it was renamed or refounded.
    case successors
    /// One was merged into the other, which may have been there before.
    case mergers
    /// One is a department, institute or other part of the other.
    case departments
  }

  /// The name of the predecessor, or of the part.
  public var name: String
  /// The name of the successor, or of the whole.
  public var joined: String
  /// In what way they belong together.
  public var kind: Kind
  /// Since when.
  public var date: PartialDate?

  /// Creates a change.
  public init(name: String, joined: String, kind: Kind, date: PartialDate? = nil) {
    self.name = name
    self.joined = joined
    self.kind = kind
    self.date = date
  }
}
