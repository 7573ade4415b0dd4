/// What organisations do together: a project, an event, a joint action.
public struct Activity: Hashable, Sendable, Identifiable {
  /// What tells an activity from all others.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    /// The text of the identifier.
    public let rawValue: String

    /// Creates an identifier.
    public init(_ rawValue: String) {
      self.rawValue = rawValue
    }

    /// The text of the identifier.
    public var description: String { rawValue }
  }

  /// What tells it from all others.
  public var id: ID

  /// The title, or the identifier where the records give none.
  public var title: String

  /// What kind of activity it is, as the programme names it.
  public var kind: ActivityKind?

  /// When it began.
  public var start: PartialDate?

  /// When it ended.
  public var end: PartialDate?

  /// The whole budget, in the currency of the records.
  public var budget: Double?

  /// The direction of the smart specialisation strategy it belongs to.
  public var ris3Direction: String?

  /// The area of the smart specialisation strategy it belongs to.
  public var ris3Area: String?

  /// What it is about, each theme once, in the order in which they were told.
  public var themes: [String]

  /// How strong the tie is, where this is one: a tie between two organisations that a network file
  /// or a matrix tells of, and nothing that they do.
  public var tieStrength: Double?

  /// Creates an activity.
  public init(
    id: ID, title: String, kind: ActivityKind? = nil, start: PartialDate? = nil,
    end: PartialDate? = nil, budget: Double? = nil, ris3Direction: String? = nil,
    ris3Area: String? = nil, themes: [String] = [], tieStrength: Double? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.start = start
    self.end = end
    self.budget = budget
    self.ris3Direction = ris3Direction
    self.ris3Area = ris3Area
    self.themes = themes
    self.tieStrength = tieStrength
  }

  /// The days it lasted, or `nil` where the records give no date.
  ///
  /// Where only one of the two dates is known, the activity lasts for that date alone.
  public var period: DateWindow? {
    guard let first = start ?? end, let last = end ?? start else { return nil }
    return DateWindow(from: first, through: last)
  }
}

/// What kind of activity organisations share, after the cluster programme.
public enum ActivityKind: String, Hashable, Sendable, CaseIterable {
  /// Joint marketing: fairs, brands, campaigns.
  case marketing
  /// Going abroad together.
  case internationalisation
  /// Research and development.
  case research
  /// Training and learning.
  case training
  /// Something else.
  case other
}
