/// Compares names by their letters and words.
struct NameComparison {
  private let names: [ReadName]
  private let lexicon: Lexicon
  private let weights: [Double]

  init(_ names: [ReadName], lexicon: Lexicon) {
    self.names = names
    self.lexicon = lexicon
    weights = lexicon.weights(names: names.count)
  }

  /// The strongest ground on which two names may be one organisation.
  func evidence(_ first: Int, _ second: Int) -> Evidence {
    let (one, other) = (names[first], names[second])
    let likeness = ReadingLikeness(one.whole, other.whole, lexicon: lexicon, weights: weights)
    if let same = sameness(one.whole, other.whole, likeness) { return same }
    let candidates =
      [
        abbreviated(one, other), abbreviated(other, one), besideCountry(one, other),
        piecewise(one, other), cognate(likeness, one, other),
      ].compactMap(\.self) + [alike(one, other, likeness)]
    var best = candidates[candidates.count - 1]
    for candidate in candidates where candidate.confidence > best.confidence { best = candidate }
    if likeness.differsInDigits, best.confidence > 0.4 {
      best.confidence *= 0.7
      best.remarks.append(.otherNumbers)
    }
    return best
  }

  /// Names that are the same but for the way they are written.
  private func sameness(
    _ one: NameReading, _ other: NameReading, _ likeness: ReadingLikeness
  ) -> Evidence? {
    let isSameLetters = one.letters == other.letters && !one.letters.isEmpty
    let isSlipped = likeness.isSlipped && 4 * likeness.slips <= one.words.count
    guard isSameLetters || likeness.isSameWords || isSlipped else { return nil }
    if let differing = differingForms(one.form, other.form) {
      return Evidence(
        ground: differing.ground,
        confidence: (isSameLetters ? 1 : likeness.isSameWords ? 0.98 : 0.9) * differing.most)
    }
    if isSameLetters {
      // Two letters abbreviate too many names to be sure.
      return Evidence(ground: .letters, confidence: one.letters.count > 2 ? 0.99 : 0.9)
    }
    if likeness.isSameWords { return Evidence(ground: .words, confidence: 0.97) }
    return Evidence(ground: .slips, confidence: 0.95)
  }

  /// What legal forms that disagree leave of a likeness in all else.
  private func differingForms(
    _ one: LegalForms.Form?, _ other: LegalForms.Form?
  ) -> (ground: Evidence.Ground, most: Double)? {
    if LegalForms.agree(one, other) { return nil }
    guard let one, let other else {
      let only = one ?? other
      let isFirm = only.map { [.limited, .jointStock, .partnership].contains($0.family) } ?? true
      return (.oneForm(only?.text ?? ""), isFirm ? 0.92 : 0.85)
    }
    return (.otherForm(one.text, other.text), 0.85)
  }

  /// `one` as the abbreviation of `other`, or as the name in `other` beside its abbreviation.
  private func abbreviated(_ one: ReadName, _ other: ReadName) -> Evidence? {
    if one.whole.isAbbreviation, one.whole.letters.count >= 3,
      other.initials.contains(one.whole.letters)
    {
      let isLong = one.whole.letters.count >= 4
      return Evidence(ground: .initials(text(one.whole)), confidence: isLong ? 0.7 : 0.6)
    }
    guard
      let short = other.shortNames.first(where: {
        $0.rest == one.whole.letters && LegalForms.agree($0.form, one.whole.form)
      })
    else { return nil }
    let text = String(decoding: short.letters, as: UTF8.self)
    return short.isSpelt
      ? Evidence(ground: .ownAbbreviation(text), confidence: 0.96)
      : Evidence(ground: .shortName(text), confidence: 0.95)
  }

  /// Two names that are one but for the name of a country at the end.
  private func besideCountry(_ one: ReadName, _ other: ReadName) -> Evidence? {
    guard let country = one.country ?? other.country,
      (one.country?.code ?? country.code) == (other.country?.code ?? country.code)
    else { return nil }
    let left = one.country.map { ($0.rest, $0.form) } ?? (one.whole.letters, one.whole.form)
    let right = other.country.map { ($0.rest, $0.form) } ?? (other.whole.letters, other.whole.form)
    guard left.0 == right.0, LegalForms.agree(left.1, right.1) else { return nil }
    return Evidence(ground: .ownCountry(country.code), confidence: 0.95)
  }

  /// Two names of the same words, some of them as another language writes them.
  private func cognate(
    _ likeness: ReadingLikeness, _ one: ReadName, _ other: ReadName
  ) -> Evidence? {
    guard likeness.isCognate, LegalForms.agree(one.whole.form, other.whole.form) else { return nil }
    return Evidence(ground: .cognates, confidence: 0.95)
  }

  /// One name, or a piece of it, as a piece of the other.
  ///
  /// The first piece is often a name of its own; a later one often says to whom it belongs.
  private func piecewise(_ one: ReadName, _ other: ReadName) -> Evidence? {
    guard !one.pieces.isEmpty || !other.pieces.isEmpty else { return nil }
    let lighter = min(weight(of: one.whole), weight(of: other.whole))
    var best = 0.0
    for (left, most) in parts(of: one) {
      for (right, mostOther) in parts(of: other) where left.letters == right.letters {
        let weight = weight(of: left)
        let share = weight / max(weight, lighter)
        let most = most * mostOther
        best = max(best, min(0.85, 0.35 + 0.3 * share + 0.03 * weight) * most)
      }
    }
    return best > 0 ? Evidence(ground: .piece, confidence: best) : nil
  }

  /// The whole of a name and its pieces, with how far each speaks for the whole.
  private func parts(of name: ReadName) -> [(reading: NameReading, share: Double)] {
    var parts = [(reading: name.whole, share: 1.0)]
    for (place, piece) in name.pieces.enumerated() {
      parts.append((piece, place == 0 || piece.isAbbreviation ? 1 : 0.75))
    }
    return parts
  }

  private func alike(_ one: ReadName, _ other: ReadName, _ likeness: ReadingLikeness) -> Evidence {
    let letters = Grams.dice(one.grams, other.grams)
    let confidence =
      0.35 * likeness.shareOfBoth + 0.25 * likeness.shareOfShorter + 0.3 * letters
    let word = likeness.strongestWord.map {
      String(decoding: lexicon.texts[Int($0)], as: UTF8.self)
    }
    return Evidence(
      ground: .alike(word: word ?? ""), confidence: confidence,
      remarks: likeness.isTranslated ? [.translated] : [])
  }

  private func weight(of reading: NameReading) -> Double {
    reading.words.reduce(0) { $0 + weights[Int($1)] }
  }

  private func text(_ reading: NameReading) -> String {
    String(decoding: reading.letters, as: UTF8.self)
  }
}
