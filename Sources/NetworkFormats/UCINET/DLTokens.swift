/// The words of a DL file, with the lines in which they stand.
///
/// Words are separated by spaces, commas and line breaks, and `=` and `:` end one; in quotation
/// marks they hold anything.
struct DLTokens {
  struct Token {
    let text: String
    let line: Int
    let isQuoted: Bool

    /// In small letters, if it is no text in quotation marks.
    var word: String { isQuoted ? "" : text.lowercased() }
  }

  private(set) var tokens: [Token] = []
  private(set) var place = 0

  init(_ text: NetworkFileText) {
    for (number, line) in text.lines.enumerated() {
      tokens += Self.words(of: line, number: number + 1, breaking: ["=", ":"])
    }
  }

  /// The words of one line; each of `breaking` is a word of its own.
  static func words(
    of line: Substring, number: Int, breaking: Set<Unicode.Scalar> = []
  ) -> [Token] {
    var tokens: [Token] = []
    var rest = line.unicodeScalars[...]
    while let first = rest.first {
      if isSeparator(first) {
        rest.removeFirst()
      } else if first == "\"" {
        let body = rest.dropFirst()
        let end = body.firstIndex(of: "\"") ?? body.endIndex
        tokens.append(Token(text: String(body[..<end]), line: number, isQuoted: true))
        rest = end < body.endIndex ? body[body.index(after: end)...] : body[end...]
      } else if breaking.contains(first) {
        tokens.append(Token(text: String(first), line: number, isQuoted: false))
        rest.removeFirst()
      } else {
        let end =
          rest.firstIndex { isSeparator($0) || breaking.contains($0) } ?? rest.endIndex
        tokens.append(Token(text: String(rest[..<end]), line: number, isQuoted: false))
        rest = rest[end...]
      }
    }
    return tokens
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar.properties.isWhitespace || scalar == "\u{1A}"
  }

  var next: Token? { place < tokens.count ? tokens[place] : nil }

  /// The line of the next word, or of the last.
  var line: Int { next?.line ?? tokens.last?.line ?? 1 }

  func peek(_ ahead: Int) -> Token? {
    place + ahead < tokens.count ? tokens[place + ahead] : nil
  }

  mutating func take() -> Token? {
    guard let token = next else { return nil }
    place += 1
    return token
  }

  /// Takes the next word if it is one of `words`.
  mutating func take(_ words: String...) -> Bool {
    guard let token = next, !token.isQuoted, words.contains(token.word) else { return false }
    place += 1
    return true
  }

  /// The words of the line that comes next.
  mutating func takeLine() -> [Token] {
    guard let line = next?.line else { return [] }
    let start = place
    while let token = next, token.line == line { place += token.line == line ? 1 : 0 }
    return Array(tokens[start..<place])
  }
}
