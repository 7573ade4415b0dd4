/// Writing on a node, an edge or a cluster.
///
/// The text is plain: whatever it holds is written out, never read as markup, as an escape or as
/// a command. Line breaks are kept, tabs become spaces, and other control characters are left out;
/// NUL and characters that XML cannot hold become U+FFFD.
public struct Label: Hashable, Sendable, ExpressibleByStringLiteral {
  /// What is written, in as many lines as it has.
  public var text: String

  /// The lettering.
  public var font: Font

  /// Where in its node or cluster it stands.
  public var position: Position

  /// How its lines stand to one another.
  public var alignment: Alignment

  /// Where in its node or cluster a label stands; edges ignore it.
  public enum Position: String, Hashable, Sendable, CaseIterable {
    /// At the upper edge.
    case top = "t"
    /// In the middle; clusters, which have no middle line, take it as the upper edge.
    case centre = "c"
    /// At the lower edge.
    case bottom = "b"
  }

  /// How the lines of a label stand to one another.
  public enum Alignment: String, Hashable, Sendable, CaseIterable {
    /// Each in the middle.
    case centre = "n"
    /// All from the left.
    case left = "l"
    /// All to the right.
    case right = "r"
  }

  /// Creates a label.
  public init(
    _ text: String, font: Font = Font(), position: Position = .centre,
    alignment: Alignment = .centre
  ) {
    self.text = text
    self.font = font
    self.position = position
    self.alignment = alignment
  }

  /// Creates a label in the usual font from a literal.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
