import Foundation

extension InteractiveGraph {
  /// The graph, and the words its script shows, as JSON that can stand in a page.
  func json(phrases: Phrases) -> String {
    let content = Content(
      elements: elements.map { element in
        Content.Element(
          id: element.id, name: cleaned(element.name), description: cleaned(element.description),
          neighbours: element.neighbours, lines: element.lines,
          further: element.furtherNeighbours > 0
            ? Content.Further(
              count: element.furtherNeighbours, text: phrases.andMore(element.furtherNeighbours))
            : nil)
      },
      words: [
        "clear": phrases.clear, "found": phrases.found, "hint": phrases.searchHint,
        "notDrawn": phrases.notDrawn, "nothingFound": phrases.nothingFound,
        "partners": phrases.partners,
      ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(content) else {
      preconditionFailure("strings and arrays of strings are always JSON")
    }
    return withoutMarkup(String(decoding: data, as: UTF8.self))
  }

  private struct Content: Encodable {
    struct Element: Encodable {
      var id, name, description: String
      var neighbours, lines: [String]
      /// Left out where all neighbours are listed.
      var further: Further?
    }

    /// The neighbours that are not listed: how many, and as a reader is told of them.
    struct Further: Encodable {
      var count: Int
      var text: String
    }

    var elements: [Element]
    var words: [String: String]
  }

  private func cleaned(_ text: String) -> String {
    var result = ""
    result.unicodeScalars.append(contentsOf: text.unicodeScalars.map(readable))
    return result
  }
}

/// The JSON with every character escaped that HTML or an old script engine takes for its own.
///
/// In JSON such a character stands only inside strings, where the escape means the same.
func withoutMarkup(_ json: String) -> String {
  var result = ""
  for scalar in json.unicodeScalars {
    switch scalar {
    case "<", ">", "&", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default:
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
