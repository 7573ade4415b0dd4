/// A picture that is safe to put into a page.
///
///     let map = try SVG(text)
///
/// The text is read as XML, held against a list of what a still picture needs, and written anew:
/// what reaches the page is what was understood, never a copy.
///
/// ## Conventions
///
/// - Shapes, text and groups pass. Links are unwrapped: their content stays.
/// - Titles, descriptions, comments and namespaces are left out; a figure brings its own text
///   alternative.
/// - `id` becomes `data-element`, so that several pictures can share a page.
/// - Everything else is an error that names it: scripts, images, style sheets, event handlers,
///   gradients, `url(…)`, entities.
public struct SVG: Hashable, Sendable {
  /// The attributes of the root.
  let attributes: [Markup.Attribute]

  /// What is drawn.
  let children: [Markup]

  /// Reads a picture.
  ///
  /// - Throws: ``SVGError`` if the text is not XML, or holds what no still picture needs.
  public init(_ text: String) throws(SVGError) {
    (attributes, children) = try SVGReader.read(text)
  }
}

/// Why a picture is refused.
public enum SVGError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is not well-formed XML; the place is where the reader stopped.
  case notXML(line: Int, column: Int)
  /// The outermost element is not `svg`.
  case notSVG(root: String)
  /// The text declares entities.
  case declaresEntities
  /// An element is not on the list.
  case element(String)
  /// An attribute is not on the list.
  case attribute(String, of: String)
  /// An attribute has a value that it may not have.
  case value(String, attribute: String, of: String)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .notXML(let line, let column):
      "The picture is not well-formed XML at line \(line), column \(column); draw it again."
    case .notSVG(let root):
      "The picture starts with <\(root)>; give an SVG."
    case .declaresEntities:
      "The picture declares XML entities; write the characters themselves."
    case .element(let name):
      "The picture has a <\(name)>, which is not allowed in a page; leave it out."
    case .attribute(let name, let element):
      "The picture has the attribute \(name) on <\(element)>, which is not allowed; leave it out."
    case .value(let value, let attribute, let element):
      "“\(value.prefix(60))” is not allowed as \(attribute) of <\(element)>; use a plain value."
    }
  }
}
