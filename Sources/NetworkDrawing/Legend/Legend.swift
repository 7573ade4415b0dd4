/// What the signs of a picture mean; it always stands in the picture.
public struct Legend: Hashable, Sendable {
  /// A sign of a picture.
  public enum Symbol: Hashable, Sendable {
    /// A mark of one group of kinds.
    case kind(KindGroup)
    /// Marks of organisations with these numbers of activities.
    case sizes([Int])
    /// The disc of an activity.
    case plate
    /// The disc of a community.
    case communityPlate
    /// The outline of a community.
    case island
    /// A line.
    case line
    /// Lines of several widths.
    case lineWidths
    /// The ring around what is pointed out.
    case ring
    /// The line of a tie that was not there before.
    case newLine
    /// The place of somebody who is not there.
    case absence
    /// A dot for somebody of whom nothing else is shown.
    case others
  }

  /// A sign and what it means.
  public struct Entry: Hashable, Sendable {
    /// The sign.
    public let symbol: Symbol
    /// What it means.
    public let text: String
  }

  /// The signs, in the order in which they stand.
  public let entries: [Entry]
}
