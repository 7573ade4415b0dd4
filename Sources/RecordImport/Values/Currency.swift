/// The signs that people write beside amounts of money.
enum Currency {
  /// `text` without the sign of the euro before or behind the number.
  static func removed(from text: String) -> String {
    for sign in ["€", "EUR", "eur", "Eur", "euro"] {
      if text.hasPrefix(sign) { return CellText.cleaned(String(text.dropFirst(sign.count))) }
      if text.hasSuffix(sign) { return CellText.cleaned(String(text.dropLast(sign.count))) }
    }
    return text
  }
}
