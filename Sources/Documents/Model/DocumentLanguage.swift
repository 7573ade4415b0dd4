import Foundation

/// The language of a document.
public enum DocumentLanguage: String, CaseIterable, Hashable, Sendable {
  /// English, as written in Britain.
  case english
  /// Latvian.
  case latvian

  /// The language's tag in BCP 47.
  public var code: String {
    switch self {
    case .english: "en"
    case .latvian: "lv"
    }
  }

  /// A number as it is written in the language, whatever the machine's own settings.
  ///
  /// ## Conventions
  ///
  /// - English writes 1,234.5; Latvian writes 1 234,5 with a space that does not break.
  /// - The decimal nearest to the number is written, so 0.125 with two decimals is 0.12.
  /// - A number below zero has a minus sign, not a hyphen; what rounds to zero has none.
  /// - From 10¹⁵ on, where digits would pretend to a precision that is not there, the number is
  ///   written with an exponent. What is not finite is a dash.
  public func number(_ number: Double, decimals: Int = 0) -> String {
    guard number.isFinite else { return "–" }
    guard abs(number) < 1e15 else { return "\(number)" }
    let digits = String(format: "%.*f", min(max(decimals, 0), 15), abs(number))
    let parts = digits.split(separator: ".")
    let whole = grouped(parts.first.map(String.init) ?? "0")
    let isZero = digits.allSatisfy { $0 == "0" || $0 == "." }
    let sign = number < 0 && !isZero ? "\u{2212}" : ""
    return parts.count > 1 ? "\(sign)\(whole)\(decimalMark)\(parts[1])" : "\(sign)\(whole)"
  }

  private var decimalMark: String {
    switch self {
    case .english: "."
    case .latvian: ","
    }
  }

  private var groupMark: Character {
    switch self {
    case .english: ","
    case .latvian: "\u{A0}"
    }
  }

  /// The digits with a mark after every three, counted from the right.
  private func grouped(_ digits: String) -> String {
    var result = ""
    for (place, digit) in zip(stride(from: digits.count, to: 0, by: -1), digits) {
      if place % 3 == 0, !result.isEmpty { result.append(groupMark) }
      result.append(digit)
    }
    return result
  }
}
