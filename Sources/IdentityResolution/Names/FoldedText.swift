/// A name as words of small letters from a to z and digits.
///
///     FoldedText("Université de Genève, S.A.").words.map(\.text)   // ["universite", "de", "geneve", "sa"]
///
/// Letters are transliterated, and the German spellings ae, oe, ue count as the letters with
/// accents that they stand for: MUENCHEN, München and Munchen are one. Single letters joined by
/// points or strokes are one word (S.p.A. is spa, A/S is as).
struct FoldedText {
  /// A word, and how it stood in the name.
  struct Word {
    var text: String
    /// Whether it had only capitals.
    var isCapitals: Bool
    /// What stood before it, apart from spaces; nothing at the beginning.
    var before: Separation
  }

  /// What parts a word from the one before.
  enum Separation {
    case space
    /// A hyphen, an apostrophe, a point and the like.
    case mark
    /// A bracket, a dash between spaces, a comma: another piece of the name begins.
    case piece
    case bracket
  }

  private(set) var words: [Word] = []

  private var letters: [UInt8] = []
  private var capitals = true
  private var gap: [Unicode.Scalar] = []
  /// Whether the gap before the coming word is a single point, stroke or nothing else.
  private var joinable: [Bool] = []

  init(_ name: String) {
    for scalar in name.unicodeScalars.prefix(Self.longest) {
      if let spelt = Self.letters(of: scalar) {
        letters += spelt
        capitals = capitals && !scalar.properties.isLowercase
      } else {
        endWord()
        gap.append(scalar)
      }
    }
    endWord()
    joinInitials()
  }

  /// Scalars beyond this many are not read.
  private static let longest = 1000

  private static func letters(of scalar: Unicode.Scalar) -> [UInt8]? {
    guard scalar.isASCII else { return Transliteration.letters(of: scalar) }
    let byte = UInt8(scalar.value)
    switch byte {
    case 0x30...0x39, 0x61...0x7A: return [byte]
    case 0x41...0x5A: return [byte + 0x20]
    default: return nil
    }
  }

  private mutating func endWord() {
    guard !letters.isEmpty else { return }
    let isJoinable = gap.count == 1 && (gap[0] == "." || gap[0] == "/")
    words.append(
      Word(
        text: String(decoding: Self.plain(letters), as: UTF8.self), isCapitals: capitals,
        before: separation))
    joinable.append(isJoinable)
    letters.removeAll(keepingCapacity: true)
    gap.removeAll(keepingCapacity: true)
    capitals = true
  }

  private var separation: Separation {
    if gap.contains(where: { "()[]{}".unicodeScalars.contains($0) }) { return .bracket }
    let isSpaced = gap.contains(" ")
    let hasDash = gap.contains { "-–—".unicodeScalars.contains($0) }
    if gap.contains(where: { ",;:|/*\"„“”«»".unicodeScalars.contains($0) }) || (isSpaced && hasDash)
    {
      return .piece
    }
    return gap.allSatisfy { $0 == " " } ? .space : .mark
  }

  /// `letters` with a, o and u for ae, oe and ue.
  private static func plain(_ letters: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    for letter in letters {
      let isUmlaut =
        letter == UInt8(ascii: "e") && plain.last.map { "aou".utf8.contains($0) } ?? false
      if !isUmlaut { plain.append(letter) }
    }
    return plain
  }

  /// Makes one word of single letters with points or strokes between them.
  private mutating func joinInitials() {
    var joined: [Word] = []
    var lastIsInitials = false
    for (word, isJoinable) in zip(words, joinable) {
      let isInitial = word.text.utf8.count <= 2
      if isInitial, isJoinable, lastIsInitials, let last = joined.popLast() {
        joined.append(
          Word(
            text: last.text + word.text, isCapitals: last.isCapitals && word.isCapitals,
            before: last.before))
      } else {
        joined.append(word)
        lastIsInitials = isInitial
      }
    }
    words = joined
    joinable = []
  }
}
