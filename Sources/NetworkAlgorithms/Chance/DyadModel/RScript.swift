import NetworkCore

/// Pieces of scripts in R.
enum RScript {
  /// A string between quotes.
  static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      // R has no string with a zero in it.
      case "\0": break
      case "\u{1}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{2029}":
        written += "\\u{\(String(scalar.value, radix: 16))}"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  /// A vector, wrapped so that no line is long.
  static func vector(_ elements: [String], of kind: String) -> String {
    guard !elements.isEmpty else { return "\(kind)(0)" }
    let lines = stride(from: 0, to: elements.count, by: 10).map {
      elements[$0..<min($0 + 10, elements.count)].joined(separator: ", ")
    }
    return "c(\(lines.joined(separator: ",\n  ")))"
  }

  /// A number, `NA` where it is unknown.
  static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "NA_real_" }
    return "\(value)"
  }

  /// A column of an attribute.
  static func column(_ column: NodeAttributes.Column) -> String {
    switch column {
    case .text(let words):
      vector(words.map { $0.map(quoted) ?? "NA_character_" }, of: "character")
    case .number(let numbers): vector(numbers.map(number), of: "numeric")
    }
  }

  /// The places of the first and of the second ends of ties, from 1.
  static func ends(_ edges: [WeightedEdge]) -> (first: String, second: String) {
    (
      vector(edges.map { "\($0.first + 1)" }, of: "integer"),
      vector(edges.map { "\($0.second + 1)" }, of: "integer")
    )
  }
}
