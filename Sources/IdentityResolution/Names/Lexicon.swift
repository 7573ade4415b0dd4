internal import Foundation

/// The words of all names, numbered, with how much each tells.
struct Lexicon {
  /// The words.
  private(set) var texts: [[UInt8]] = []
  /// The number of the word that stands for all translations of a word.
  private(set) var meanings: [Int32] = []
  /// Whether a word only joins others.
  private(set) var isSmall: [Bool] = []
  /// Whether a word counts something: it has a digit, or is a Roman numeral.
  private(set) var isNumber: [Bool] = []
  private var common: [Double] = []
  private var counts: [Int] = []
  private var numbers: [String: Int32] = [:]

  /// The number of `word`.
  mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(texts.count)
    numbers[word] = number
    texts.append(Array(word.utf8))
    isSmall.append(SmallWords.contains(word))
    isNumber.append(
      word.utf8.contains { (0x30...0x39).contains($0) } || Self.numerals.contains(word))
    counts.append(0)
    common.append(CommonWords.count(of: WordMeanings.meaning(of: word)))
    meanings.append(number)
    let meaning = WordMeanings.meaning(of: word)
    if meaning != word { meanings[Int(number)] = self.number(of: meaning) }
    return number
  }

  /// Roman numerals; a lone i at the end of a name is written so that no small word is meant.
  private static let numerals: Set<String> = [
    lastI, "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv",
  ]

  /// An i at the end of a name, which numbers it: Université de Rennes I.
  static let lastI = "i."

  /// Counts a name in which `meaning` occurs.
  mutating func count(_ meaning: Int32) { counts[Int(meaning)] += 1 }

  /// Whether `word` is in one name alone, and so may be a slip of the pen.
  func isSingular(_ word: Int32) -> Bool {
    let meaning = Int(meanings[Int(word)])
    return counts[meaning] <= 1 && common[meaning] == 0
  }

  /// How much each word tells, when there are `names` names.
  ///
  /// The weight of a word is ln((*N* + *C*) / (*n* + *c*)), where *n* of the *N* names at hand and
  /// *c* of the *C* names of ``CommonWords`` have it or one of its translations. Small words weigh
  /// 0.05, single letters at most 1.
  func weights(names: Int) -> [Double] {
    texts.indices.map { word in
      if isSmall[word] { return 0.05 }
      let meaning = Int(meanings[word])
      let weight = log(
        (Double(names) + CommonWords.names) / (Double(max(1, counts[meaning])) + common[meaning]))
      return max(0.05, texts[word].count == 1 ? min(1, weight) : weight)
    }
  }
}
