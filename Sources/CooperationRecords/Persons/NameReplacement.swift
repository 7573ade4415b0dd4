/// Finds names in text and puts codes in their place.
///
///     var replacement = NameReplacement()
///     replacement.add("SIA „Ķiploks”", code: "O-7K3M9QXA")
///     replacement.applied(to: "Sia Ķiploks 2024.xlsx")   // "O-7K3M9QXA 2024.xlsx"
///
/// A name is found where its words stand one after the other, whatever the capitals, and whatever
/// spaces and marks are between them, with its legal form or without it; where several names begin
/// at one word, the longest holds. Another part of a name is not found.
///
/// - Complexity: O(*n* + *c*) for a text of *n* words, of which *c* are in names that begin at one of them.
package struct NameReplacement: Sendable {
  private var codes: [String: String] = [:]
  /// For each word with which names begin, of how many words these are, the most first.
  private var lengths: [String: [Int]] = [:]

  package init() {}

  /// Puts `code` in the place of `name`; the code that was given first holds.
  package mutating func add(_ name: String, code: String) {
    let words = Self.words(of: name).map { name[$0] }
    add(words[...], code: code)
    let bare = words.drop(while: Self.isLegalForm).reversed().drop(while: Self.isLegalForm)
    // A short word alone would be found where it means something else.
    if bare.count < words.count, bare.reduce(0, { $0 + $1.count }) > 3 {
      add(ArraySlice(bare.reversed()), code: code)
    }
  }

  private mutating func add(_ words: ArraySlice<Substring>, code: String) {
    guard let first = words.first?.lowercased() else { return }
    let key = Self.key(words)
    guard codes[key] == nil else { return }
    codes[key] = code
    var known = lengths[first] ?? []
    if !known.contains(words.count) {
      known.append(words.count)
      lengths[first] = known.sorted(by: >)
    }
  }

  private static func isLegalForm(_ word: Substring) -> Bool {
    legalForms.contains(word.lowercased())
  }

  private static let legalForms: Set<String> = [
    "ab", "ag", "aps", "as", "bv", "bvba", "doo", "gmbh", "ik", "inc", "kft", "limited", "llc",
    "ltd",
    "nv", "oy", "ou", "oü", "plc", "sa", "sas", "sarl", "se", "sia", "sl", "spa", "srl", "sro",
    "uab",
    "zs",
  ]

  /// `text` with codes for names.
  package func applied(to text: String) -> String {
    guard !codes.isEmpty else { return text }
    let words = Self.words(of: text)
    var result = ""
    var end = text.startIndex
    var place = 0
    while place < words.count {
      guard let (count, code) = match(at: place, of: words, in: text) else {
        place += 1
        continue
      }
      result += text[end..<words[place].lowerBound] + code
      end = words[place + count - 1].upperBound
      place += count
    }
    return result + text[end...]
  }

  /// `sentence` with codes for names, in both languages.
  package func applied(to sentence: Sentence) -> Sentence {
    Sentence(
      english: applied(to: sentence.english), latvian: applied(to: sentence.latvian))
  }

  private func match(
    at place: Int, of words: [Range<String.Index>], in text: String
  ) -> (count: Int, code: String)? {
    guard let lengths = lengths[text[words[place]].lowercased()] else { return nil }
    for count in lengths where count <= words.count - place {
      let key = Self.key(words[place..<place + count].map { text[$0] }[...])
      if let code = codes[key] { return (count, code) }
    }
    return nil
  }

  private static func key(_ words: ArraySlice<Substring>) -> String {
    words.joined(separator: " ").lowercased()
  }

  /// Where the words of `text` stand: runs of letters and digits.
  private static func words(of text: String) -> [Range<String.Index>] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.startIndex..<$0.endIndex }
  }
}
