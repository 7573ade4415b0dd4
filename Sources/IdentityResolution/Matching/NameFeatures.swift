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
  }

  /// The features of `name`, each as a number.
  static func of(
    _ name: ReadName, _ organisation: NamedOrganisation, lexicon: Lexicon
  ) -> [UInt64] {
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
    for identifier in organisation.identifiers.sorted() {
      features.append(
        number(.identifier, Array("\(identifier.scheme) \(identifier.value)".utf8)[...]))
    }
    for website in organisation.websites.sorted() {
      features.append(number(.website, Array(website.utf8)[...]))
    }
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
