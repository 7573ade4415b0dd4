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
  /// `text` without spaces at its ends and with single spaces inside, line breaks included.
  static func cleaned(_ text: String) -> String {
    if isClean(text) { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isClean(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      // Spaces beyond ASCII begin with one of these bytes.
      let mayBeginSpace = byte == 0xC2 || (0xE1...0xE3).contains(byte)
      if byte < 0x20 || mayBeginSpace || (byte == 0x20 && previous == 0x20) { return false }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }
}
