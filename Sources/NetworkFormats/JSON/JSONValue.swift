/// A value in a text in JSON, and in which line it begins.
struct JSONValue {
  indirect enum Content {
    case null
    case truth(Bool)
    case number(Double)
    case text(String)
    case array([JSONValue])
    /// The members in the order in which they stand there, also those whose name recurs.
    case object([(name: String, value: JSONValue)])
  }

  let content: Content
  let line: Int

  /// The member called `name`; of several the last, as other readers have it.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.last { $0.name == name }?.value
  }

  var array: [JSONValue]? {
    guard case .array(let values) = content else { return nil }
    return values
  }

  var members: [(name: String, value: JSONValue)]? {
    guard case .object(let members) = content else { return nil }
    return members
  }

  /// A text, or a number or a truth value as text: what can identify something.
  var words: String? {
    switch content {
    case .text(let text): text
    case .number(let number): FileNumber.text(number)
    case .truth(let truth): truth ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  var number: Double? {
    switch content {
    case .number(let number): number
    case .text(let text): FileNumber.parse(text)
    default: nil
    }
  }

  var isNull: Bool { if case .null = content { true } else { false } }

  var isText: Bool { if case .text = content { true } else { false } }

  /// The value as an attribute of a node; lists and objects are none.
  var attribute: NetworkGathering.Value? {
    switch content {
    case .number(let number): .number(number)
    default: words.map { .text($0) }
    }
  }
}

/// Text as JSON writes it.
enum JSONText {
  /// `text` in quotation marks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// `number`; what JSON cannot write is written as Python does, or stands in quotation marks.
  static func number(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    let text = FileNumber.text(number)
    return number.isFinite ? text : "\"\(text)\""
  }
}
