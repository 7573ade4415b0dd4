/// Texts in tables that people open in a spreadsheet, where what begins like a formula would be one.
///
/// ## Conventions
///
/// - A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before it. So
///   does one that begins so after apostrophes, which makes ``restored(_:)`` exact.
/// - A text that is a number, such as `-0.5`, stays a number.
///
/// ## Reference
///
/// > "CSV Injection." OWASP Foundation. owasp.org/www-community/attacks/CSV_Injection
public enum SpreadsheetText {
  /// `text` as no spreadsheet takes it for a formula.
  public static func disarmed(_ text: String) -> String {
    guard isLikeFormula(text), !isNumber(text) else { return text }
    return "'" + text
  }

  /// The text of which ``disarmed(_:)`` made `text`.
  public static func restored(_ text: String) -> String {
    guard text.utf8.first == apostrophe, isLikeFormula(text) else { return text }
    return String(text.dropFirst())
  }

  private static func isLikeFormula(_ text: String) -> Bool {
    text.utf8.first { $0 != apostrophe }.map(signs.contains) ?? false
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy(digits.contains) && Double(text) != nil
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let digits = Array("0123456789.+-eE".utf8)
  private static let signs = Array("=+-@\t\r".utf8)
}
