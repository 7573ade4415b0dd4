import CooperationRecords
import Documents

/// The words that the first sheet of every kind of briefing has.
enum FrontPhrase {
  static let numbers = Sentence(english: "In numbers", latvian: "Skaitļos")
  static let cautions = Sentence(english: "What to be careful about", latvian: "Kas jāņem vērā")
  static let method = Sentence(english: "How it was measured", latvian: "Kā tas mērīts")
  static let noPicture = Sentence(
    english: "There is nothing to draw.", latvian: "Nav nekā, ko zīmēt.")
}

/// Numbers with their nouns in English.
enum EnglishCount {
  /// The number with its noun: `1 firm`, `1,200 firms`.
  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }

  /// The number as English writes it.
  static func number(_ count: Int) -> String { DocumentLanguage.english.number(Double(count)) }
}

extension LatvianCount {
  /// The number as Latvian writes it.
  static func number(_ count: Int) -> String { DocumentLanguage.latvian.number(Double(count)) }

  /// „9 no 26 dalībniekiem”: some of a number, whose noun stands in the dative, singular after 1, 21, 31.
  static func outOf(
    _ part: Int, _ whole: Int, _ singular: String, _ plural: String
  ) -> String {
    "\(number(part)) no \(counted(whole, singular, plural))"
  }
}

extension Sentence {
  /// A number in both languages, written alike but for the marks that group its digits.
  static func number(_ count: Int) -> Sentence {
    Sentence(english: EnglishCount.number(count), latvian: LatvianCount.number(count))
  }
}
