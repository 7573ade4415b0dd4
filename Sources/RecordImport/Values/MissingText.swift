/// Tells texts that stand for nothing: `NA`, `N.a.`, `n/a`, `.`, `-`, `Not applicable`.
enum MissingText {
  static func isMissing(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    guard text.utf8.count <= 14, firstBytes.contains(first) else { return false }
    return tokens.contains(text.lowercased())
  }

  /// The bytes that the tokens begin with: N, n, #, a point, a hyphen, and that of the dashes.
  private static let firstBytes: [UInt8] = [0x4E, 0x6E, 0x23, 0x2E, 0x2D, 0xE2]

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
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    // Spaces and controls beyond ASCII begin with one of the bytes 0xC2 and 0xE1 to 0xE3.
    guard first != 0x20, last != 0x20, !(0xE1...0xE3).contains(first) else { return false }
    if last >= 0x80, text.unicodeScalars.last?.properties.isWhitespace ?? false { return false }
    let bytes = text.utf8Span.span
    for place in bytes.indices {
      let byte = bytes[place]
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 { return false }
    }
    return true
  }
}
