/// One way to read a name: the whole of it, or a piece that could be a name of its own.
struct NameReading {
  /// The numbers of its words in the lexicon, without legal forms; at most 24.
  var words: [Int32]
  /// Its words with all letters joined, legal forms left out.
  var letters: [UInt8]
  /// The legal form in it.
  var form: LegalForms.Form?
  /// Whether it is a single word that looks like an abbreviation.
  var isAbbreviation: Bool
}

/// A name as it is compared with others.
struct ReadName {
  /// The whole name.
  var whole: NameReading
  /// What stands before, between and in brackets, dashes and commas, where there are several.
  var pieces: [NameReading]
  /// Sequences of three letters in the whole name, sorted.
  var grams: [UInt32]
  /// The first letters of its words, with and without small words such as “of”.
  var initials: [[UInt8]]
  /// The short names that stand beside it.
  var shortNames: [ShortName]
  /// The country that it names at its end.
  var country: EndingCountry?
}

/// Words that join others and tell nothing.
enum SmallWords {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "of", "and", "the", "for", "in", "on", "at", "to", "by", "de", "la", "le", "les", "du", "des",
    "d", "l", "et", "pour", "par", "en", "der", "die", "das", "dem", "den", "und", "fur", "zu",
    "zur", "zum", "von", "im", "am", "van", "voor", "het", "een", "e", "y", "i", "di", "del",
    "della", "dei", "degli", "delle", "dell", "della", "do", "da", "dos", "das", "per", "para",
    "el", "los", "las", "na", "w", "z", "ve", "og", "och", "for", "til", "un", "ir", "za", "ja",
    "kai", "tou", "tis", "si", "pentru", "s", "al", "its", "a",
  ]
}
