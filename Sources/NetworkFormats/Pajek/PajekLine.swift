/// One line of a file of Pajek: its words, some of them in quotation marks.
struct PajekLine {
  struct Word {
    let text: String
    let isQuoted: Bool
  }

  let number: Int
  var words: [Word] = []
  private let line: Substring

  init(_ line: Substring, number: Int) {
    self.number = number
    self.line = line
    var rest = line.unicodeScalars[...]
    while true {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard let first = rest.first else { return }
      if first == "\"" {
        let body = rest.dropFirst()
        let end = body.firstIndex(of: "\"") ?? body.endIndex
        words.append(
          Word(text: PajekLabel.unescaped(Substring(body[..<end])), isQuoted: true))
        rest = end < body.endIndex ? body[body.index(after: end)...] : body[end...]
      } else if first == "%", words.isEmpty, rest.dropFirst().first != " " {
        words.append(Word(text: "%", isQuoted: false))
        rest.removeFirst()
      } else {
        let end = rest.firstIndex { $0 == " " || $0 == "\t" } ?? rest.endIndex
        words.append(Word(text: String(rest[..<end]), isQuoted: false))
        rest = rest[end...]
      }
    }
  }

  var isEmpty: Bool { words.isEmpty }

  var isComment: Bool { words.first.map { !$0.isQuoted && $0.text == "%" } ?? false }

  /// What stands behind the first word.
  var rest: String {
    let body = line.drop { $0 != " " && $0 != "\t" }
    return String(body.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The whole number at `place`, if it is in `range`.
  func whole(_ place: Int, in range: ClosedRange<Int>) throws(NetworkFileError) -> Int {
    guard place < words.count else {
      throw NetworkFileError(.expected(.number, found: ""), line: number)
    }
    return try FileNumber.whole(words[place].text, in: range, line: number)
  }

  /// The words as places of vertices, of which there are `count`.
  func vertices(_ count: Int) throws(NetworkFileError) -> [Int] {
    var places: [Int] = []
    for place in words.indices where !words[place].text.hasPrefix("[") {
      guard count > 0 else {
        throw NetworkFileError(.unknownNode(words[place].text), line: number)
      }
      places.append(try whole(place, in: 1...count) - 1)
    }
    return places
  }
}
