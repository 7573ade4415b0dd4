/// Reads names: folds them, takes out legal forms, cuts them into pieces.
struct NameReader {
  private(set) var lexicon = Lexicon()

  /// Reads `name` and counts its words.
  mutating func read(_ name: String) -> ReadName {
    let words = FoldedText(name).words
    let whole = reading(words[...])
    let pieces = pieces(of: words)
    let counted = Set(whole.words.map { lexicon.meanings[Int($0)] })
    for meaning in counted.sorted() { lexicon.count(meaning) }
    return ReadName(
      whole: whole, pieces: pieces.count > 1 ? pieces : [], grams: Grams.of(whole.letters, size: 3),
      initials: initials(of: words), shortNames: ShortName.all(in: words),
      country: EndingCountry(words))
  }

  private mutating func reading(_ words: ArraySlice<FoldedText.Word>) -> NameReading {
    let (core, form) = Self.withoutForm(words)
    let isAbbreviation =
      core.count == 1
      && core.first.map { Self.isAbbreviation($0, alone: words.count == 1) } ?? false
    return NameReading(
      words: core.prefix(24).enumerated().map { place, word in
        let isLastI = word.text == "i" && place == core.count - 1
        return lexicon.number(of: isLastI ? Lexicon.lastI : word.text)
      },
      letters: core.flatMap { Array($0.text.utf8) }, form: form, isAbbreviation: isAbbreviation)
  }

  private static func isAbbreviation(_ word: FoldedText.Word, alone: Bool) -> Bool {
    (2...8).contains(word.text.utf8.count)
      && (word.isCapitals || (alone && word.text.utf8.count < 6))
  }

  /// Pieces of a name that could stand alone.
  private mutating func pieces(of words: [FoldedText.Word]) -> [NameReading] {
    var pieces: [NameReading] = []
    var start = words.startIndex
    for place in words.indices.dropFirst() + [words.endIndex] {
      let isEnd = place == words.endIndex
      guard isEnd || words[place].before == .piece || words[place].before == .bracket else {
        continue
      }
      let piece = reading(words[start..<place])
      if !piece.words.isEmpty { pieces.append(piece) }
      start = place
      if pieces.count == 6 { break }
    }
    return pieces
  }

  private func initials(of words: [FoldedText.Word]) -> [[UInt8]] {
    let core = Self.withoutForm(words[...]).core
    guard (3...12).contains(core.count) else { return [] }
    let all = core.compactMap(\.text.utf8.first)
    let large = core.filter { !SmallWords.contains($0.text) }.compactMap(\.text.utf8.first)
    return all == large || large.count < 2 ? [all] : [all, large]
  }

  /// `words` without a legal form at the end, at the beginning, or in brackets at the end.
  static func withoutForm(
    _ words: ArraySlice<FoldedText.Word>
  ) -> (core: [FoldedText.Word], form: LegalForms.Form?) {
    var core = Array(words)
    var form: LegalForms.Form?
    while let (found, length) = formAtEnd(of: core) {
      core.removeLast(length)
      form = form ?? found
    }
    if let (found, length) = formAtStart(of: core) {
      core.removeFirst(length)
      form = form ?? found
    }
    return (core, form)
  }

  private static func formAtEnd(of core: [FoldedText.Word]) -> (LegalForms.Form, Int)? {
    longestForm(core.count) { core.suffix($0).map(\.text)[...] }
  }

  private static func formAtStart(of core: [FoldedText.Word]) -> (LegalForms.Form, Int)? {
    longestForm(core.count) { core.prefix($0).map(\.text)[...] }
  }

  /// The longest form that leaves a word of the name.
  private static func longestForm(
    _ count: Int, _ words: (Int) -> ArraySlice<String>
  ) -> (LegalForms.Form, Int)? {
    guard count > 1 else { return nil }
    for length in (1...min(LegalForms.mostWords, count - 1)).reversed() {
      if let form = LegalForms.form(words(length)) { return (form, length) }
    }
    return nil
  }
}
