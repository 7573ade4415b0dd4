/// An attribute that a GraphML file declares.
struct GraphMLKey {
  let id: String
  /// What may have it: `node`, `edge`, `graph` or `all`.
  let domain: String
  /// Its name; programs declare keys without one for their own purposes.
  let name: String?
  let type: ValueType
  let line: Int
  var defaultValue: String?

  enum ValueType {
    case number, boolean, words
  }

  init(_ attributes: XMLAttributes) throws(GraphMLError) {
    id = try attributes.require("id")
    domain = attributes["for"] ?? "all"
    name = attributes["attr.name"]
    line = attributes.line
    type =
      switch attributes["attr.type"] {
      case "int", "long", "float", "double": .number
      case "boolean": .boolean
      default: .words
      }
  }

  func isFor(_ element: String) -> Bool {
    domain == element || domain == "all"
  }

  /// `text` as words; truth is `true` or `false`, however it was written.
  func words(_ text: String) -> String {
    guard type == .boolean else { return text }
    switch trimmed(text).lowercased() {
    case "true", "1": return "true"
    case "false", "0": return "false"
    default: return text
    }
  }

  func number(_ text: String, line: Int) throws(GraphMLError) -> Double {
    guard let number = Double(trimmed(text)) else {
      throw .notANumber(text, attribute: name ?? id, line: line)
    }
    return number
  }

  /// `text` as a number, or `nil` where it says that the number is not known.
  func knownNumber(_ text: String, line: Int) throws(GraphMLError) -> Double? {
    guard !trimmed(text).isEmpty else { return nil }
    let number = try number(text, line: line)
    return number.isNaN ? nil : number
  }

  /// The default as a number.
  func usualNumber() throws(GraphMLError) -> Double? {
    guard let defaultValue else { return nil }
    return try knownNumber(defaultValue, line: line)
  }

  private func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
