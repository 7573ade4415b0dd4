/// A short name that stands beside the name itself: “Latvian IT Cluster (LITC)”.
///
/// A word of three to eight letters at the beginning, at the end or between brackets, commas and
/// dashes is a short name
/// - if the beginnings of the other words spell it, each word giving one to four letters and small
///   words such as “of” at most one: INSERM, Institut national de la santé et de la recherche
///   médicale;
/// - or if it is the last word, in brackets and capitals, behind a name of three words or more that
///   is not written in capitals.
struct ShortName {
  /// The short name, folded.
  var letters: [UInt8]
  /// The other words with all letters joined, legal forms left out.
  var rest: [UInt8]
  /// The legal form of the name.
  var form: LegalForms.Form?
  /// Whether the other words spell it.
  var isSpelt: Bool

  /// The short names in `words`.
  static func all(in words: [FoldedText.Word]) -> [ShortName] {
    let (core, outerForm) = NameReader.withoutForm(words[...])
    guard core.count > 2 else { return [] }
    return core.indices.compactMap { place in
      let letters = Array(core[place].text.utf8)
      guard (3...8).contains(letters.count), standsAlone(place, in: core) else { return nil }
      var rest = core
      rest.remove(at: place)
      let (restCore, form) = NameReader.withoutForm(rest[...])
      let large = rest.filter { !SmallWords.contains($0.text) }
      guard large.count > 1 else { return nil }
      let isSpelt = spells(letters[...], rest[...]) || spells(letters[...], restCore[...])
      let isLast = place == core.count - 1
      guard isSpelt || (isLast && isInBrackets(core[place]) && large.count > 2 && hasSmall(rest))
      else { return nil }
      return ShortName(
        letters: letters, rest: restCore.flatMap { Array($0.text.utf8) },
        form: outerForm ?? form, isSpelt: isSpelt)
    }
  }

  private static func standsAlone(_ place: Int, in core: [FoldedText.Word]) -> Bool {
    if place == 0 || place == core.count - 1 { return true }
    return [core[place], core[place + 1]].allSatisfy { [.piece, .bracket].contains($0.before) }
  }

  private static func isInBrackets(_ word: FoldedText.Word) -> Bool {
    word.before == .bracket && word.isCapitals
  }

  private static func hasSmall(_ words: [FoldedText.Word]) -> Bool {
    words.contains { !$0.isCapitals && $0.text.utf8.count > 3 }
  }

  /// Whether the beginnings of `words`, in their order, are `letters`.
  private static func spells(
    _ letters: ArraySlice<UInt8>, _ words: ArraySlice<FoldedText.Word>
  ) -> Bool {
    guard let word = words.first else { return letters.isEmpty }
    let isSmall = SmallWords.contains(word.text)
    if isSmall, spells(letters, words.dropFirst()) { return true }
    // Every other word gives a letter, so what is left must suffice.
    guard !letters.isEmpty else { return false }
    var given = 0
    for letter in word.text.utf8.prefix(isSmall ? 1 : 4) {
      guard given < letters.count, letters[letters.startIndex + given] == letter else { break }
      given += 1
      if spells(letters.dropFirst(given), words.dropFirst()) { return true }
    }
    return false
  }
}
