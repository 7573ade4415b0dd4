import TabularFiles

/// Words and what they mean, compared as headers are: ignoring case, accents, spaces and hyphens.
struct WordTable<Meaning: Hashable & Sendable>: Sendable {
  private var meanings: [String: Meaning] = [:]

  init(_ families: [(meaning: Meaning, words: [String])]) {
    for (meaning, words) in families {
      for word in words { meanings[HeaderIndex.key(word)] = meaning }
    }
  }

  subscript(word: String) -> Meaning? { meanings[HeaderIndex.key(word)] }
}
