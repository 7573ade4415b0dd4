/// Tells texts that stand for nothing: `NA`, `N.a.`, `n/a`, `.`, `-`, `Not applicable`.
enum MissingText {
  static func isMissing(_ text: String) -> Bool {
    guard text.utf8.count <= 14 else { return false }
    return text.isEmpty || tokens.contains(text.lowercased())
  }

  private static let tokens: Set<String> = [
    "na", "n.a", "n.a.", "n/a", "#n/a", ".", "-", "–", "—", "not applicable", "not available",
    "null", "nan",
  ]
}

/// Cleans the text of a cell.
enum CellText {
  /// `text` without spaces at its ends, and with a space for each line break or tabulator inside.
  static func cleaned(_ text: String) -> String {
    if isClean(text) { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      let isSpace = isControl || scalar.properties.isWhitespace
      if isSpace, cleaned.isEmpty || (isControl && cleaned.last == " ") { continue }
      cleaned.append(isControl ? " " : scalar)
    }
    while let last = cleaned.last, last.properties.isWhitespace { cleaned.removeLast() }
    return String(cleaned)
  }

  /// Whether `text` surely needs no cleaning.
  private static func isClean(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.unicodeScalars.last else { return true }
    // Spaces and controls beyond ASCII begin with one of the bytes 0xC2 and 0xE1 to 0xE3.
    let endsPlainly = last.isASCII ? last != " " : !last.properties.isWhitespace
    return first != 0x20 && !(0xE1...0xE3).contains(first) && endsPlainly
      && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 }
  }
}
