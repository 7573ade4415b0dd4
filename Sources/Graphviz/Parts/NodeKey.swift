/// What a node is called by whoever describes the drawing: a number or a text of their own.
///
/// A key never reaches the picture, nor Graphviz itself, which knows nodes as n0, n1, n2, … in
/// the order of ``Diagram/nodes``.
public enum NodeKey: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// A number, such as the position of an organisation in a network.
  case number(Int)
  /// A text, such as an organisation's identifier.
  case text(String)

  /// Creates a key from a number.
  public init(_ number: Int) { self = .number(number) }

  /// Creates a key from a text.
  public init(_ text: String) { self = .text(text) }

  /// Creates a key from a literal number.
  public init(integerLiteral number: Int) { self = .number(number) }

  /// Creates a key from a literal text.
  public init(stringLiteral text: String) { self = .text(text) }
}

extension NodeKey: CustomStringConvertible {
  /// The number or the text.
  public var description: String {
    switch self {
    case .number(let number): String(number)
    case .text(let text): text
    }
  }
}
