/// One thing that stands in a section.
public enum Block: Hashable, Sendable {
  /// A paragraph of text.
  case paragraph(Paragraph)
  /// A few numbers in large type.
  case keyNumbers(KeyNumbers)
  /// A picture.
  case figure(Figure)
  /// A table.
  case table(Table)
  /// A list of short texts.
  case list(List)
  /// A list of what was found.
  case findings(Findings)
  /// Definitions of terms.
  case notes(Notes)
  /// Blocks under a smaller heading.
  case subsection(Subsection)
}

/// A value that can stand in a section.
public protocol BlockContent {
  /// The value as a block.
  var block: Block { get }
}

/// Collects what is written between braces into an array, with `if`, `else` and `for`.
@resultBuilder
public enum ContentBuilder<Element> {
  /// One element.
  public static func buildExpression(_ element: Element) -> [Element] { [element] }

  /// Elements made elsewhere.
  public static func buildExpression(_ elements: [Element]) -> [Element] { elements }

  /// The parts, one after the other.
  public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap(\.self) }

  /// An `if` without `else`.
  public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }

  /// The first branch.
  public static func buildEither(first part: [Element]) -> [Element] { part }

  /// The other branch.
  public static func buildEither(second part: [Element]) -> [Element] { part }

  /// A loop.
  public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap(\.self) }
}

extension ContentBuilder where Element == Block {
  /// One paragraph, figure, table or other content.
  public static func buildExpression(_ content: some BlockContent) -> [Block] { [content.block] }
}
