/// The words of a text in DOT.
struct DOTTokens {
  enum Token: Equatable {
    /// A name, a numeral or a text.
    case name(String, isQuoted: Bool)
    /// `{ } [ ] ; , = : + -- ->`
    case mark(String)
    case end

    /// The name in small letters, if it is one without quotation marks.
    var keyword: String? {
      guard case .name(let name, isQuoted: false) = self else { return nil }
      return name.lowercased()
    }
  }

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private(set) var line = 1
  private(set) var next = Token.end
  /// The line in which the next word begins.
  private(set) var nextLine = 1

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// Goes on to the next word, which is then `next`.
  mutating func advance() throws(NetworkFileError) {
    try skipSpaces()
    nextLine = line
    guard let scalar = peek(0) else {
      next = .end
      return
    }
    if scalar == "\"" {
      next = .name(try joinedText(), isQuoted: true)
    } else if scalar == "<" {
      next = .name(try html(), isQuoted: true)
    } else if scalar == "-", peek(1) == "-" || peek(1) == ">" {
      next = .mark(peek(1) == "-" ? "--" : "->")
      place += 2
    } else if Self.isOfName(scalar) || scalar == "-" {
      var name = String.UnicodeScalarView()
      repeat {
        name.append(scalars[place])
        place += 1
      } while peek(0).map(Self.isOfName) ?? false
      next = .name(String(name), isQuoted: false)
    } else {
      next = .mark(String(scalar))
      place += 1
    }
  }

  /// A text, with those that `+` joins to it.
  private mutating func joinedText() throws(NetworkFileError) -> String {
    var result = try text()
    while true {
      let (before, lineBefore) = (place, line)
      try skipSpaces()
      guard peek(0) == "+" else { break }
      place += 1
      try skipSpaces()
      guard peek(0) == "\"" else {
        (place, line) = (before, lineBefore)
        break
      }
      result += try text()
    }
    return result
  }

  private mutating func text() throws(NetworkFileError) -> String {
    let start = line
    place += 1
    var result = String.UnicodeScalarView()
    while let scalar = peek(0) {
      place += 1
      if scalar == "\"" { return String(result) }
      if scalar == "\n" { line += 1 }
      if scalar == "\\", let escaped = peek(0) {
        switch escaped {
        case "\"":
          result.append("\"")
          place += 1
          continue
        case "\n":
          line += 1
          place += 1
          continue
        case "\\":
          result.append(contentsOf: ["\\", "\\"])
          place += 1
          continue
        default: break
        }
      }
      result.append(scalar)
    }
    throw NetworkFileError(.expected(.closing("\""), found: ""), line: start)
  }

  private mutating func html() throws(NetworkFileError) -> String {
    let start = line
    var depth = 0
    var result = String.UnicodeScalarView()
    while let scalar = peek(0) {
      place += 1
      if scalar == "\n" { line += 1 }
      if scalar == "<" { depth += 1 }
      if scalar == ">" { depth -= 1 }
      result.append(scalar)
      if depth == 0 { return String(result) }
    }
    throw NetworkFileError(.expected(.closing(">"), found: ""), line: start)
  }

  private mutating func skipSpaces() throws(NetworkFileError) {
    while let scalar = peek(0) {
      if scalar == "\n" { line += 1 }
      if scalar.properties.isWhitespace || scalar == "\u{FEFF}" {
        place += 1
      } else if scalar == "/" && peek(1) == "/"
        || scalar == "#" && (place == 0 || scalars[place - 1] == "\n")
      {
        while let next = peek(0), next != "\n" { place += next == "\n" ? 0 : 1 }
      } else if scalar == "/" && peek(1) == "*" {
        let start = line
        place += 2
        while peek(0) != "*" || peek(1) != "/" {
          guard let next = peek(0) else {
            throw NetworkFileError(.expected(.marks(["*/"]), found: ""), line: start)
          }
          if next == "\n" { line += 1 }
          place += 1
        }
        place += 2
      } else {
        return
      }
    }
  }

  private func peek(_ ahead: Int) -> Unicode.Scalar? {
    place + ahead < scalars.count ? scalars[place + ahead] : nil
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", ".": true
    default: scalar.value >= 0x80 && !scalar.properties.isWhitespace
    }
  }
}
