/// Text on its way into Graphviz or an SVG, where it may mean nothing but itself.
struct PlainText {
  /// The lines, without control characters.
  let lines: [String]

  /// Cleans `text`: line breaks part lines, tabs become spaces, NUL and what XML cannot hold
  /// become U+FFFD, and other control characters are left out.
  init(_ text: String) {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where afterReturn: break
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
        lines.append(String(line))
        line = String.UnicodeScalarView()
      case 0x09: line.append(" ")
      case 0x00, 0xFFFE, 0xFFFF: line.append("\u{FFFD}")
      case 0x01...0x1F, 0x7F...0x9F: break
      default: line.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    lines.append(String(line))
    self.lines = lines
  }

  /// The text as the value of Graphviz's `label`, which reads entities and backslash escapes.
  func labelAttribute(_ alignment: Label.Alignment) -> String {
    let escaped = lines.map { line in
      line.replacing([("\\", "\\\\"), ("&", "&amp;")])
    }
    switch alignment {
    case .centre: return escaped.joined(separator: "\\n")
    case .left: return escaped.map { $0 + "\\l" }.joined()
    case .right: return escaped.map { $0 + "\\r" }.joined()
    }
  }

  /// The text as the content of an XML element.
  var xml: String {
    lines.joined(separator: "\n").replacing([("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")])
  }
}

extension String {
  /// The string with every scalar that `replacements` names replaced.
  fileprivate func replacing(_ replacements: [(Unicode.Scalar, String)]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let (_, replacement) = replacements.first(where: { $0.0 == scalar }) {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
