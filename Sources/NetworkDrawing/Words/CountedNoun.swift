/// A noun with the forms that it takes beside a number.
///
/// The forms are those of the Unicode plural rules: English has *one* and *other*; Latvian has
/// also *zero*, beside numbers that end in 0 or in 11 to 19.
struct CountedNoun: Hashable, Sendable {
  var zero: String
  var one: String
  var other: String

  /// Which form a language takes beside which number.
  enum Rule: Hashable, Sendable {
    case english
    case latvian
  }

  func beside(_ number: Int, by rule: Rule) -> String {
    switch rule {
    case .english:
      return number == 1 ? one : other
    case .latvian:
      if number % 10 == 0 || (11...19).contains(number % 100) { return zero }
      return number % 10 == 1 ? one : other
    }
  }
}
