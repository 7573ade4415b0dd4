/// Which form of a noun stands beside a number.
///
/// The classes are those of the Unicode plural rules (CLDR 45) for whole numbers and for numbers
/// with decimals: English has ``one`` and ``other``; Latvian has ``zero`` too.
///
/// ## Definition
///
/// With *n* the number as it is written, *v* how many decimals it is written with, and *f* these
/// decimals as a whole number:
///
///     English  one    n = 1 and v = 0
///     Latvian  zero   n mod 10 = 0, or n mod 100 in 11…19, or v = 2 and f mod 100 in 11…19
///              one    n mod 10 = 1 and n mod 100 ≠ 11,
///                     or v = 2 and f mod 10 = 1 and f mod 100 ≠ 11, or v ≠ 2 and f mod 10 = 1
///
/// ## Conventions
///
/// - A number below zero has the class of its amount.
/// - What is not finite is ``other``.
///
/// > Unicode Consortium. "Unicode Locale Data Markup Language, part 3: Numbers." Plural rules of
/// > en and lv, CLDR 45, 2024.
public enum PluralClass: String, CaseIterable, Hashable, Sendable {
  /// Latvian 0, 10, 11, 20: «20 dalībnieku».
  case zero
  /// English 1; Latvian 1, 21, 0.1: «21 dalībnieks».
  case one
  /// All others.
  case other

  /// The class of `number`, written with `decimals` digits behind the mark.
  public init(of number: Double, decimals: Int = 0, by rule: Rule) {
    guard number.isFinite, abs(number) < 1e15 else {
      self = .other
      return
    }
    let places = min(max(decimals, 0), 6)
    let scale = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000][places]
    let digits = Int((abs(number) * Double(scale)).rounded(.toNearestOrEven))
    self = rule.pluralClass(whole: digits / scale, fraction: digits % scale, places: places)
  }

  /// The rule of a language.
  public enum Rule: Hashable, Sendable {
    case english
    case latvian

    fileprivate func pluralClass(whole: Int, fraction: Int, places: Int) -> PluralClass {
      switch self {
      case .english:
        return whole == 1 && places == 0 ? .one : .other
      case .latvian:
        let teens = 11...19
        if fraction == 0, whole % 10 == 0 || teens.contains(whole % 100) { return .zero }
        if places == 2, teens.contains(fraction) { return .zero }
        if fraction == 0, whole % 10 == 1 { return .one }
        if places == 2 ? fraction % 10 == 1 && fraction != 11 : fraction % 10 == 1 { return .one }
        return .other
      }
    }
  }
}
