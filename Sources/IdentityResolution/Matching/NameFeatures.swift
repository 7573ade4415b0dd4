/// What names are looked up by.
enum NameFeatures {
  /// The kinds of features; one kind never meets another.
  private enum Kind: UInt8 {
    case word = 1
    case beginning
    case run
    case abbreviation
    case identifier
    case website
    case letters
    case words
    case wordsButOne
  }

  /// How much is looked up.
  enum Reach {
    /// All that could be proposed.
    case proposals
    /// What could be merged without asking.
    case merges
  }

  /// The features of `name`, each as a number.
  static func of(
    _ name: ReadName, _ organisation: NamedOrganisation, lexicon: Lexicon, reach: Reach
  ) -> [UInt64] {
    var features = sure(name, lexicon: lexicon)
    switch reach {
    case .proposals: features += alike(name, lexicon: lexicon)
    case .merges: features += wordsButOne(name, lexicon: lexicon)
    }
    for identifier in organisation.identifiers.sorted() {
      features.append(
        number(.identifier, Array("\(identifier.scheme) \(identifier.value)".utf8)[...]))
    }
    guard reach == .proposals else { return features }
    for website in organisation.websites.sorted() {
      features.append(number(.website, Array(website.utf8)[...]))
    }
    return features
  }

  /// What names that are merged unasked have in common: their letters, also without a short name or
  /// a country beside them, or their words in any order and language.
  private static func sure(_ name: ReadName, lexicon: Lexicon) -> [UInt64] {
    var features = [number(.letters, name.whole.letters[...])]
    for short in name.shortNames { features.append(number(.letters, short.rest[...])) }
    if let country = name.country { features.append(number(.letters, country.rest[...])) }
    let words = meanings(of: name, lexicon: lexicon)
    if !words.isEmpty { features.append(number(.words, bytes(words))) }
    return features
  }

  /// The words but for each one in turn, by which names with one slip of the pen meet.
  private static func wordsButOne(_ name: ReadName, lexicon: Lexicon) -> [UInt64] {
    let words = meanings(of: name, lexicon: lexicon)
    guard words.count > 1 else { return [] }
    return words.indices.map { place in
      number(.wordsButOne, bytes(Array(words[..<place] + words[(place + 1)...])))
    }
  }

  private static func meanings(of name: ReadName, lexicon: Lexicon) -> [Int32] {
    name.whole.words.filter { !lexicon.isSmall[Int($0)] }.map { lexicon.meanings[Int($0)] }.sorted()
  }

  private static func bytes(_ words: [Int32]) -> ArraySlice<UInt8> {
    words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }[...]
  }

  private static func alike(_ name: ReadName, lexicon: Lexicon) -> [UInt64] {
    var features: [UInt64] = []
    for word in name.whole.words where !lexicon.isSmall[Int(word)] {
      let text = lexicon.texts[Int(word)]
      let meaning = lexicon.texts[Int(lexicon.meanings[Int(word)])]
      features.append(number(.word, meaning[...]))
      if text.count >= 5 { features.append(number(.beginning, text.prefix(5))) }
      if (2...8).contains(text.count) { features.append(number(.abbreviation, text[...])) }
    }
    let letters = name.whole.letters.prefix(80)
    if letters.count >= 5 {
      for start in 0...(letters.count - 5) {
        features.append(number(.run, letters[start..<(start + 5)]))
      }
    }
    for initials in name.initials { features.append(number(.abbreviation, initials[...])) }
    return features
  }

  /// A number for a feature, the same in every run (FNV-1a, 64 bits).
  private static func number(_ kind: Kind, _ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    hash = (hash ^ UInt64(kind.rawValue)) &* 0x100_0000_01B3
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
