/// Texts as they stand in a file of YAML.
enum YAMLText {
  /// `text` as YAML writes it in double quotes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      // Many of them would be taken for aliases.
      case "*": quoted += "\\x2A"
      case _
      where scalar.properties.generalCategory == .control || scalar == "\u{FEFF}"
        || scalar == "\u{2028}" || scalar == "\u{2029}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// `text` as it can stand behind a `#`: in one line, and not too long.
  static func comment(_ text: String) -> String {
    let cleaned = CellText.cleaned(text).filter { $0 != "\u{2028}" && $0 != "\u{2029}" }
    let shown = cleaned.count > 60 ? "\(cleaned.prefix(59))…" : cleaned
    return shown.filter { !$0.isNewline && $0 != "*" }
  }
}
