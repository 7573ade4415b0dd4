extension CooperationRecords {
  /// Something that records can be divided by.
  public enum Grouping: Hashable, Sendable {
    /// One part for each calendar year that an activity touches.
    ///
    /// An activity of more than a hundred years, such as one that ends on 9999-12-31 because its
    /// end is open, makes a part of the year in which it starts and of no other; it is in every
    /// part that it touches.
    case year
    /// One part for each cluster: its members, and what stands under its name.
    case cluster
    /// One part for each territory that participations stand under.
    case territory
    /// One part for each kind of activity.
    case activityKind
    /// One part for each direction of smart specialisation.
    case ris3Direction
    /// One part for each area of smart specialisation.
    case ris3Area
    /// One part for each theme; an activity of several is in each of them.
    case theme
    /// One part for each country, with the organisations that sit there.
    case country
    /// One part for the newcomers among the members and one for the established.
    case cohort
    /// One part for each value of the attribute of that name, with the organisations that have it.
    case attribute(String)

    /// The groupings that have a word, with it.
    private static let words: [(grouping: Grouping, word: String)] = [
      (.year, "year"), (.cluster, "cluster"), (.territory, "territory"),
      (.activityKind, "activity_kind"), (.ris3Direction, "ris3_direction"),
      (.ris3Area, "ris3_area"), (.theme, "theme"), (.country, "country"), (.cohort, "cohort"),
    ]

    /// The words for groupings that do not depend on what the records hold.
    public static var allWords: [String] { words.map(\.word) }

    /// The grouping that `text` is the word of, or else by the attribute of that name.
    public init(_ text: String) {
      self = Self.words.first { $0.word == text }?.grouping ?? .attribute(text)
    }
  }
}

extension CooperationRecords.Grouping: CustomStringConvertible {
  /// The word, or the name of the attribute.
  public var description: String {
    if case .attribute(let name) = self { return name }
    return Self.words.first { $0.grouping == self }?.word ?? ""
  }
}
