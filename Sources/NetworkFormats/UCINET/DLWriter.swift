import NetworkCore

/// Writes one document as DL.
struct DLWriter {
  private let document: NetworkDocument

  init(_ document: NetworkDocument) {
    self.document = document.bothWays
  }

  var bytes: [UInt8] {
    guard let isEvent = document.isEvent else {
      var text = "dl n=\(document.nodes.count)\nformat = edgelist1\n"
      text += section("labels", PlainNames.of(Array(document.nodes)))
      return Array("\(text)data:\n\(data(document.nodes.indices.map { $0 + 1 }))".utf8)
    }
    let actors = document.nodes.indices.filter { !isEvent[$0] }
    let events = document.nodes.indices.filter { isEvent[$0] }
    let names = PlainNames.of((actors + events).map { document.nodes[$0] })
    var text = "dl nr=\(actors.count), nc=\(events.count)\nformat = edgelist2\n"
    text += section("row labels", Array(names[..<actors.count]))
    text += section("column labels", Array(names[actors.count...]))
    var numbers = [Int](repeating: 0, count: document.nodes.count)
    for (place, node) in actors.enumerated() { numbers[node] = place + 1 }
    for (place, node) in events.enumerated() { numbers[node] = place + 1 }
    return Array("\(text)data:\n\(data(numbers))".utf8)
  }

  private func section(_ heading: String, _ labels: [String]) -> String {
    guard !labels.isEmpty else { return "" }
    return "\(heading):\n" + labels.map { "\(label($0))\n" }.joined()
  }

  /// `name` in quotation marks, but for letters and digits alone: igraph takes no marks.
  private func label(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
    }
    return isPlain && !["data", "labels"].contains(name.lowercased()) ? name : "\"\(name)\""
  }

  private func data(_ numbers: [Int]) -> String {
    document.ties.map { tie in
      let (row, column) =
        document.isEvent?[tie.source] == true
        ? (tie.target, tie.source) : (tie.source, tie.target)
      return "\(numbers[row]) \(numbers[column]) \(FileNumber.text(tie.strength))\n"
    }.joined()
  }
}

/// Names in one line without quotation marks, for formats that cannot write others.
enum PlainNames {
  /// `names`, changed where they must be, so that no two are the same, not even but for capitals.
  static func of(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { place, name in
      var plain = line(name)
      if plain.allSatisfy({ $0 == " " }) { plain = "_" }
      let distinct = taken.contains(plain.lowercased()) ? "\(plain)#\(place + 1)" : plain
      taken.insert(distinct.lowercased())
      return distinct
    }
  }

  /// `text` in one line without quotation marks.
  static func line(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          scalar == "\"" ? "'" : scalar.isControl ? " " : scalar
        }))
  }
}

extension Unicode.Scalar {
  /// Whether the character ends a line or cannot be seen, and so cannot stand in a line of text.
  var isControl: Bool {
    switch self {
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}": true
    default: false
    }
  }
}
