import CooperationRecords
import Documents
import Terminology

/// The words that the first sheet of every kind of briefing has.
enum FrontPhrase {
  static let numbers = Sentence(english: "In numbers", latvian: "Skaitļos")
  static let cautions = Sentence(english: "What to be careful about", latvian: "Kas jāņem vērā")
  static let method = Sentence(english: "How it was measured", latvian: "Kā tas mērīts")
  static let noPicture = Sentence(
    english: "There is nothing to draw.", latvian: "Nav nekā, ko zīmēt.")
}

/// Words that agree with a number, in English.
enum EnglishCount {
  /// The number with words that agree with it: `1 row was`, `1,200 rows were`.
  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }

  /// The number with its noun.
  static func counted(_ count: Int, _ noun: Noun) -> String {
    DocumentLanguage.english.counted(count, noun)
  }

  /// The number as English writes it.
  static func number(_ count: Int) -> String { DocumentLanguage.english.number(Double(count)) }
}

/// Words that agree with a number, in Latvian.
enum LatvianCount {
  /// The number as Latvian writes it.
  static func number(_ count: Int) -> String { DocumentLanguage.latvian.number(Double(count)) }

  /// „9 no 26 biedriem”: some of a number.
  static func outOf(_ part: Int, _ whole: Int, _ noun: Noun) -> String {
    "\(number(part)) no \(DocumentLanguage.latvian.counted(whole, noun, in: .preposition))"
  }

  /// The noun behind „9 no 26”, which stand elsewhere.
  static func noun(outOf whole: Int, _ noun: Noun) -> String {
    DocumentLanguage.latvian.noun(noun, beside: whole, in: .preposition)
  }

  /// The singular beside 1, 21, 31, the plural beside others.
  static func form(beside count: Int, _ singular: String, _ plural: String) -> String {
    PluralClass(of: Double(count), by: .latvian) == .one ? singular : plural
  }
}

extension Sentence {
  /// A number in both languages, written alike but for the marks that group its digits.
  static func number(_ count: Int) -> Sentence {
    Sentence(english: EnglishCount.number(count), latvian: LatvianCount.number(count))
  }
}
