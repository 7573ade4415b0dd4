/// A paragraph of text.
public struct Paragraph: Hashable, Sendable, BlockContent {
  /// How large a paragraph is set.
  public enum Style: Hashable, Sendable {
    /// As running text.
    case body
    /// Larger: the sentence that opens a section.
    case lead
    /// Smaller: an aside, a caution, a source.
    case small
  }

  /// What it says.
  public var text: Text

  /// How large it is set.
  public var style: Style

  /// Creates a paragraph.
  public init(_ text: Text, style: Style = .body) {
    self.text = text
    self.style = style
  }

  /// Creates a paragraph without emphasis.
  public init(_ text: String, style: Style = .body) {
    self.init(Text(text), style: style)
  }

  /// The paragraph as a block.
  public var block: Block { .paragraph(self) }
}

/// A list of short texts.
public struct List: Hashable, Sendable, BlockContent {
  /// What stands before each item.
  public enum Style: Hashable, Sendable {
    /// A dot.
    case bulleted
    /// Its number, from 1.
    case numbered
  }

  /// The items, in order.
  public var items: [Text]

  /// What stands before each item.
  public var style: Style

  /// Creates a list.
  public init(_ items: [Text], style: Style = .bulleted) {
    self.items = items
    self.style = style
  }

  /// The list as a block.
  public var block: Block { .list(self) }
}
