import NetworkCore

/// A context as lines of text, for formats that have a place for a description only.
///
///     window: 2014..2020
///     boundary: everything
///
/// A backslash stands before another one, before an `n` that means a line break, and before a
/// colon in a name.
enum ContextLines {
  static func text(of context: NetworkContext) -> String {
    context.choices.map { choice in
      "\(escaped(choice.name).replacing(":", with: "\\:")): \(escaped(choice.value))"
    }.joined(separator: "\n")
  }

  /// The context that `text` tells; lines of another form are passed over.
  static func context(in text: String) -> NetworkContext {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    return NetworkContext(lines.compactMap { choice(in: $0) })
  }

  private static func choice(in line: Substring) -> NetworkContext.Choice? {
    var parts = [String.UnicodeScalarView()]
    var scalars = line.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\\", let escaped = scalars.popFirst() {
        switch escaped {
        case "n": parts[parts.count - 1].append("\n")
        case "r": parts[parts.count - 1].append("\r")
        case "_": parts[parts.count - 1].append(" ")
        default: parts[parts.count - 1].append(escaped)
        }
      } else if scalar == ":", parts.count == 1, scalars.first == " " {
        scalars.removeFirst()
        parts.append(String.UnicodeScalarView())
      } else {
        parts[parts.count - 1].append(scalar)
      }
    }
    guard parts.count == 2 else { return nil }
    return .init(name: String(parts[0]), value: String(parts[1]))
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let last = text.unicodeScalars.count - 1
    for (place, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      // Readers may cut spaces off the ends of lines.
      case " " where place == 0 || place == last: result.append(contentsOf: "\\_".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
