/// Reads a text in GML into keys and their values.
struct GMLParser {
  struct Entry {
    let key: String
    let value: Value
    let line: Int
  }

  indirect enum Value {
    case number(Double)
    case text(String)
    case list([Entry])
  }

  /// How deep lists may stand in lists.
  static let depthLimit = 64

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var line = 1

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The entries of the whole file.
  mutating func file() throws(NetworkFileError) -> [Entry] {
    try entries(depth: 0)
  }

  private mutating func entries(depth: Int) throws(NetworkFileError) -> [Entry] {
    guard depth <= Self.depthLimit else {
      throw NetworkFileError(.tooDeep(limit: Self.depthLimit), line: line)
    }
    var entries: [Entry] = []
    while true {
      skipSpaces()
      guard let next = peek else {
        guard depth == 0 else {
          throw NetworkFileError(.expected(.marks(["]"]), found: ""), line: line)
        }
        return entries
      }
      if next == "]", depth > 0 {
        place += 1
        return entries
      }
      let start = line
      let key = word()
      guard let first = key.unicodeScalars.first, first.properties.isAlphabetic || first == "_"
      else { throw NetworkFileError(.expected(.key, found: shown), line: line) }
      skipSpaces()
      entries.append(Entry(key: key, value: try value(depth: depth), line: start))
    }
  }

  private mutating func value(depth: Int) throws(NetworkFileError) -> Value {
    switch peek {
    case "[":
      place += 1
      return .list(try entries(depth: depth + 1))
    case "\"":
      return .text(try text())
    default:
      let start = place
      let word = word()
      guard let number = FileNumber.parse(word) else {
        place = start
        throw NetworkFileError(.expected(.value, found: shown), line: line)
      }
      return .number(number)
    }
  }

  private mutating func text() throws(NetworkFileError) -> String {
    let start = line
    place += 1
    var result = String.UnicodeScalarView()
    while let next = peek {
      place += 1
      if next == "\"" { return GMLText.unescaped(String(result)) }
      if next == "\n" { line += 1 }
      result.append(next)
    }
    throw NetworkFileError(.expected(.closing("\""), found: ""), line: start)
  }

  private mutating func word() -> String {
    var result = String.UnicodeScalarView()
    while let next = peek, !next.properties.isWhitespace, next != "[", next != "]", next != "\"" {
      result.append(next)
      place += 1
    }
    return String(result)
  }

  private mutating func skipSpaces() {
    while let next = peek {
      if next == "#" {
        while let next = peek, next != "\n" { place += next == "\n" ? 0 : 1 }
      } else if next.properties.isWhitespace {
        if next == "\n" { line += 1 }
        place += 1
      } else {
        return
      }
    }
  }

  private var peek: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private var shown: String {
    String(String.UnicodeScalarView(scalars[place...].prefix { $0 != "\n" }.prefix(30)))
  }
}
