/// A piece of a page: text, or an element with what it holds.
///
/// Text is escaped when it is written, so there is no way to turn data into elements.
indirect enum Markup: Hashable, Sendable {
  case text(String)
  case element(String, [Attribute], [Markup])
  /// The content of a style sheet or script, which knows no escaping. Never data as it came.
  case verbatim(String)

  struct Attribute: Hashable, Sendable {
    var name: String
    var value: String
  }
}

/// An element; an attribute without a value is left out.
func tag(
  _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
  @ContentBuilder<Markup> content: () -> [Markup] = { [] }
) -> Markup {
  let given = attributes.compactMap { name, value in
    value.map { Markup.Attribute(name: name, value: $0) }
  }
  return .element(name, given, content())
}

extension ContentBuilder where Element == Markup {
  static func buildExpression(_ characters: String) -> [Markup] { [.text(characters)] }

  static func buildExpression(_ text: Text) -> [Markup] {
    text.runs.map { run in
      let words =
        switch run.emphasis {
        case .none: Markup.text(run.characters)
        case .stressed: tag("em") { run.characters }
        case .strong: tag("strong") { run.characters }
        }
      guard let page = run.page, isElementID(page) else { return words }
      return .element("a", [Markup.Attribute(name: "href", value: page)], [words])
    }
  }
}

extension Markup {
  /// Writes the piece at the end of `page`.
  func write(to page: inout String) {
    switch self {
    case .text(let characters):
      page += escaped(characters)
    case .verbatim(let characters):
      page += characters
    case .element(let name, let attributes, let children):
      let startsLine = Markup.startsLine.contains(name)
      if startsLine, !page.hasSuffix("\n") { page += "\n" }
      page += "<\(name)"
      for attribute in attributes { page += " \(attribute.name)=\"\(escaped(attribute.value))\"" }
      page += ">"
      guard !Markup.isVoid.contains(name) else { return }
      for child in children { child.write(to: &page) }
      page += "</\(name)>"
      if startsLine { page += "\n" }
    }
  }

  /// Elements that start a line, so that people and `diff` can read the page; the space this
  /// adds means nothing in them.
  private static let startsLine: Set<String> = [
    "html", "head", "body", "meta", "title", "style", "script", "aside", "header", "nav", "main",
    "section", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "figure", "figcaption",
    "details", "table", "caption", "thead", "tbody", "tfoot", "tr", "ul", "ol", "li", "dl", "dt",
    "dd", "svg", "g",
  ]

  private static let isVoid: Set<String> = ["meta", "input", "img"]
}

/// The characters as they stand in HTML, between tags or in quotes.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(readable(scalar))
    }
  }
  return result
}

/// The character itself, or the replacement character in place of one that cannot stand in a
/// page: a control, half a pair, no character at all, or one that turns the direction of all
/// the text after it.
func readable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x09, 0x0A: scalar
  case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: "\u{FFFD}"
  case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
  default: scalar
  }
}
