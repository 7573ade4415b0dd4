/// Which words of two names belong to each other.
///
/// The words of the first are taken in their order, and each is paired with the word of the second
/// that is most like it and still free. After that an abbreviation is paired with words in a row
/// whose first letters spell it: BAS with “Bulgarian Academy of Sciences”.
struct WordPairing {
  /// The weight of the pairs: each counts as its lighter word, times how well they agree.
  private(set) var weight = 0.0
  /// The words without a partner.
  private(set) var alone: (first: [Int32], second: [Int32]) = ([], [])
  /// Whether all pairs are equal or differ by a slip of the pen.
  private(set) var isExact = true
  /// How many pairs differ by a slip of the pen: one of the two words is in no other name.
  private(set) var slips = 0
  /// Whether a word is paired with its translation.
  private(set) var isTranslated = false
  /// Whether all pairs are equal, or one word as two languages write it.
  private(set) var isCognate = true
  /// The weight of the weightiest word that is paired with itself.
  private(set) var strongestEqualWeight = 0.0
  /// The word whose pair weighs most.
  private(set) var strongestWord: Int32?

  private let lexicon: Lexicon
  private let weights: [Double]
  private var strongestWeight = 0.0

  init(_ first: [Int32], _ second: [Int32], lexicon: Lexicon, weights: [Double]) {
    self.lexicon = lexicon
    self.weights = weights
    var free = (
      first: [Bool](repeating: true, count: first.count),
      second: [Bool](repeating: true, count: second.count)
    )
    for (place, word) in first.enumerated() {
      var best = (share: 0.0, place: -1, kind: WordLikeness.Agreement.none)
      for (other, candidate) in second.enumerated() where free.second[other] && best.share < 1 {
        let (share, kind) = agreement(word, candidate)
        if share > best.share { best = (share, other, kind) }
      }
      guard best.place >= 0 else { continue }
      free.first[place] = false
      free.second[best.place] = false
      pair(word, second[best.place], share: best.share, best.kind)
    }
    pairAbbreviations(in: first, &free.first, of: second, &free.second)
    pairAbbreviations(in: second, &free.second, of: first, &free.first)
    alone.first = zip(first, free.first).compactMap { $1 ? $0 : nil }
    alone.second = zip(second, free.second).compactMap { $1 ? $0 : nil }
  }

  private mutating func pair(
    _ word: Int32, _ other: Int32, share: Double, _ kind: WordLikeness.Agreement
  ) {
    let pairWeight = min(weights[Int(word)], weights[Int(other)]) * share
    weight += pairWeight
    if pairWeight > strongestWeight { (strongestWord, strongestWeight) = (word, pairWeight) }
    switch kind {
    case .equal: strongestEqualWeight = max(strongestEqualWeight, pairWeight)
    case .slip where lexicon.isSingular(word) || lexicon.isSingular(other): slips += 1
    case .slip, .beginning: (isExact, isCognate) = (false, false)
    case .none:
      (isExact, isTranslated) = (false, true)
      if !beginAlike(word, other) { isCognate = false }
    }
  }

  /// Whether two words that mean the same also begin the same, as universität and uniwersytet do.
  private func beginAlike(_ word: Int32, _ other: Int32) -> Bool {
    lexicon.texts[Int(word)].prefix(3) == lexicon.texts[Int(other)].prefix(3)
  }

  private func agreement(
    _ word: Int32, _ other: Int32
  ) -> (share: Double, kind: WordLikeness.Agreement) {
    if word == other { return (1, .equal) }
    if lexicon.meanings[Int(word)] == lexicon.meanings[Int(other)] { return (0.95, .none) }
    if lexicon.isNumber[Int(word)] || lexicon.isNumber[Int(other)] { return (0, .none) }
    let kind = WordLikeness.agreement(lexicon.texts[Int(word)], lexicon.texts[Int(other)])
    return (kind.share, kind)
  }

  private mutating func pairAbbreviations(
    in short: [Int32], _ freeShort: inout [Bool], of long: [Int32], _ freeLong: inout [Bool]
  ) {
    for (place, word) in short.enumerated() where freeShort[place] {
      let letters = lexicon.texts[Int(word)]
      guard (2...6).contains(letters.count), !lexicon.isSmall[Int(word)],
        let run = run(spelling: letters, in: long, free: freeLong)
      else { continue }
      freeShort[place] = false
      (isExact, isCognate) = (false, false)
      for other in run {
        freeLong[other] = false
        weight += 0.9 * weights[Int(long[other])]
      }
    }
  }

  /// Words in a row, none of them paired, whose first letters are `letters`; small words between
  /// them are passed over.
  private func run(spelling letters: [UInt8], in words: [Int32], free: [Bool]) -> [Int]? {
    for start in words.indices where free[start] {
      var run: [Int] = []
      for place in words.indices[start...] {
        if run.count == letters.count { break }
        let word = words[place]
        if free[place], lexicon.texts[Int(word)].first == letters[run.count] {
          run.append(place)
        } else if !lexicon.isSmall[Int(word)] {
          break
        }
      }
      if run.count == letters.count { return run }
    }
    return nil
  }
}
