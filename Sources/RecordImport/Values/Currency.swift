/// The signs that people write beside amounts of money.
enum Currency {
  /// `text` without the sign of the euro before or behind the number.
  static func removed(from text: String) -> String {
    if let first = text.utf8.first, let last = text.utf8.last, isDigit(first), isDigit(last) {
      return text
    }
    for sign in ["€", "EUR", "eur", "Eur", "euro"] {
      if text.hasPrefix(sign) { return CellText.cleaned(String(text.dropFirst(sign.count))) }
      if text.hasSuffix(sign) { return CellText.cleaned(String(text.dropLast(sign.count))) }
    }
    return text
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
