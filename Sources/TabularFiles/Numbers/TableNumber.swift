/// Numbers as tables write them: read generously, printed exactly.
public enum TableNumber {
  /// The text of `number`: the fewest digits that read back to the same number.
  ///
  /// Whole numbers below 2⁵³ have no decimal point, minus zero is `0`, and an undefined
  /// number, `nil` or NaN, is an empty text.
  ///
  ///     TableNumber.text(3)       // "3"
  ///     TableNumber.text(0.1)     // "0.1"
  ///     TableNumber.text(1e-5)    // "1e-5"
  public static func text(_ number: Double?) -> String {
    guard let number, !number.isNaN else { return "" }
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return String(whole) }
    let text = number.description
    guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[mark...].dropFirst()) else {
      return text
    }
    let digits = text[..<mark]
    return "\(digits.hasSuffix(".0") ? digits.dropLast(2) : digits)e\(exponent)"
  }
}
