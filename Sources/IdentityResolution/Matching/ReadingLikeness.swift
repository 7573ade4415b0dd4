/// How alike two readings of names are, word by word.
///
/// Words are paired greedily, the likeliest first; what is shared is weighed by what the words
/// tell.
struct ReadingLikeness {
  /// The weight of what is shared over the weight of all words.
  private(set) var shareOfBoth = 0.0
  /// The weight of what is shared over the weight of the name with less.
  private(set) var shareOfShorter = 0.0
  /// Whether all words but small ones are paired, each with itself.
  private(set) var isSameWords = false
  /// Whether all words but small ones are paired, and differ at most as languages write one word; a
  /// word that tells much is paired with itself.
  private(set) var isCognate = false
  /// How many words are paired with a slip of the pen.
  private(set) var slips = 0
  /// Whether all words but small ones are paired, and differ by slips at most.
  private(set) var isSlipped = false
  /// Whether a word is paired with its translation.
  private(set) var isTranslated = false
  /// Whether the words with digits differ.
  private(set) var differsInDigits = false
  /// The shared word that tells most.
  private(set) var strongestWord: Int32?

  /// From this weight on a word tells much: about one name in fifty has it, or fewer.
  private static let telling = 4.0

  init(_ first: NameReading, _ second: NameReading, lexicon: Lexicon, weights: [Double]) {
    let pairing = WordPairing(first.words, second.words, lexicon: lexicon, weights: weights)
    let left = pairing.alone.first + pairing.alone.second
    let telling = left.filter { !lexicon.isSmall[Int($0)] }
    differsInDigits = telling.contains { lexicon.isNumber[Int($0)] }
    isSlipped = telling.isEmpty && pairing.isExact
    isSameWords = isSlipped && pairing.slips == 0
    isTranslated = pairing.isTranslated
    isCognate =
      telling.isEmpty && pairing.isCognate && pairing.slips == 0
      && pairing.strongestEqualWeight >= Self.telling
    slips = pairing.slips
    strongestWord = pairing.strongestWord
    func total(_ words: [Int32]) -> Double { words.reduce(0) { $0 + weights[Int($1)] } }
    let totals = (total(first.words), total(second.words))
    let least = min(totals.0, totals.1)
    guard least > 0 else { return }
    shareOfShorter = min(1, pairing.weight / least)
    shareOfBoth = min(1, pairing.weight / max(least, totals.0 + totals.1 - pairing.weight))
  }
}
