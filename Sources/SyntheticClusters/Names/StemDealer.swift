import NetworkCore

/// Deals out invented stems, each once in all clusters of a plan.
struct StemDealer {
  private var decks: [SyntheticLanguage: [String]] = [:]
  private var dealt: [SyntheticLanguage: Int] = [:]

  init(generator: inout SeededGenerator) {
    for language in SyntheticLanguage.allCases {
      var stems = Lexicon(language).stems
      generator.shuffle(&stems)
      decks[language] = stems
    }
  }

  /// The next stem of `language`; when they run out they come again with a number.
  mutating func next(_ language: SyntheticLanguage) -> String {
    let deck = decks[language, default: []]
    let count = dealt[language, default: 0]
    dealt[language] = count + 1
    let round = count / deck.count
    return round == 0 ? deck[count] : "\(deck[count % deck.count]) \(round + 1)"
  }
}
