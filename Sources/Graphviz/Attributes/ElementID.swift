/// A name for an SVG element or class: a Latin letter, then letters, digits, hyphens, underscores.
///
/// So it is safe, unescaped, in an attribute, in a style sheet's selector and in a script.
public struct ElementID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name itself.
  public let description: String

  /// Creates a name, or `nil` where `text` does not have the form.
  public init?(_ text: String) {
    guard let first = text.utf8.first, first.isASCIILetter, text.utf8.count <= 200,
      text.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F })
    else { return nil }
    description = text
  }

  /// Creates a name from a literal.
  ///
  /// - Precondition: The literal has the form.
  public init(stringLiteral text: String) {
    guard let id = ElementID(text) else {
      preconditionFailure("“\(text)” is not a letter followed by letters, digits, - and _")
    }
    self = id
  }
}
