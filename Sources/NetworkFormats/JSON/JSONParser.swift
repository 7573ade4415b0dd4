/// Reads a text in JSON, as RFC 8259 has it.
///
/// The words `NaN`, `Infinity` and `-Infinity`, which Python writes, are numbers.
struct JSONParser {
  /// How deep values may stand in values.
  static let depthLimit = 64

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var depth = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  static func value(of bytes: [UInt8]) throws(NetworkFileError) -> JSONValue {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? Array(bytes[3...]) : bytes
    guard !body.isEmpty else { throw NetworkFileError(.empty) }
    guard String(validating: body, as: UTF8.self) != nil else {
      throw NetworkFileError(.notText)
    }
    var parser = JSONParser(body)
    let value = try parser.value()
    parser.skipSpaces()
    guard parser.place == body.count else { throw parser.unexpected(.endOfFile) }
    return value
  }

  private mutating func value() throws(NetworkFileError) -> JSONValue {
    skipSpaces()
    let line = line
    guard let byte = peek else { throw unexpected(.value) }
    let content: JSONValue.Content
    switch byte {
    case UInt8(ascii: "{"): content = .object(try members())
    case UInt8(ascii: "["): content = .array(try elements())
    case UInt8(ascii: "\""): content = .text(try text())
    default: content = try word()
    }
    return JSONValue(content: content, line: line)
  }

  private mutating func members() throws(NetworkFileError) -> [(name: String, value: JSONValue)] {
    try enter()
    var members: [(name: String, value: JSONValue)] = []
    skipSpaces()
    if take(UInt8(ascii: "}")) { return members }
    while true {
      skipSpaces()
      guard peek == UInt8(ascii: "\"") else { throw unexpected(.nameInQuotationMarks) }
      let name = try text()
      skipSpaces()
      guard take(UInt8(ascii: ":")) else { throw unexpected(.marks([":"])) }
      members.append((name, try value()))
      skipSpaces()
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw unexpected(.marks([",", "}"])) }
    }
  }

  private mutating func elements() throws(NetworkFileError) -> [JSONValue] {
    try enter()
    var values: [JSONValue] = []
    skipSpaces()
    if take(UInt8(ascii: "]")) { return values }
    while true {
      values.append(try value())
      skipSpaces()
      if take(UInt8(ascii: "]")) { return values }
      guard take(UInt8(ascii: ",")) else { throw unexpected(.marks([",", "]"])) }
    }
  }

  private mutating func enter() throws(NetworkFileError) {
    place += 1
    depth += 1
    guard depth <= Self.depthLimit else {
      throw NetworkFileError(.tooDeep(limit: Self.depthLimit), line: line)
    }
  }

  /// Takes `byte` if it comes next; the end of an array or an object ends a level.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
    place += 1
    return true
  }

  private mutating func text() throws(NetworkFileError) -> String {
    place += 1
    var result: [UInt8] = []
    while let byte = peek {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): result += try escaped().utf8
      case 0..<0x20:
        place -= 1
        throw unexpected(.endOfTextInLine)
      default: result.append(byte)
      }
    }
    throw unexpected(.closing("\""))
  }

  private mutating func escaped() throws(NetworkFileError) -> String {
    guard let byte = peek else { throw unexpected(.character) }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return String(decoding: [byte], as: UTF8.self)
    case UInt8(ascii: "u"): return try numbered()
    default:
      place -= 1
      throw unexpected(.escapedCharacter)
    }
  }

  private mutating func numbered() throws(NetworkFileError) -> String {
    var units = [try unit()]
    if UTF16.isLeadSurrogate(units[0]), bytes[place...].starts(with: "\\u".utf8) {
      let before = place
      place += 2
      let second = try unit()
      if UTF16.isTrailSurrogate(second) { units.append(second) } else { place = before }
    }
    // Half a pair becomes U+FFFD.
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func unit() throws(NetworkFileError) -> UInt16 {
    let digits = bytes[place...].prefix(4)
    let areDigits = digits.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
    guard digits.count == 4, areDigits,
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw unexpected(.fourDigits) }
    place += 4
    return unit
  }

  private mutating func word() throws(NetworkFileError) -> JSONValue.Content {
    let start = place
    while let byte = peek, isOfWord(byte) { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .truth(true)
    case "false": return .truth(false)
    case "NaN": return .number(.nan)
    case "Infinity": return .number(.infinity)
    case "-Infinity": return .number(-.infinity)
    default:
      guard word.utf8.first != UInt8(ascii: "+"), let number = FileNumber.parse(word) else {
        place = start
        throw unexpected(.value)
      }
      return .number(number)
    }
  }

  private func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpaces() {
    while let byte = peek {
      if byte == 0x0A { line += 1 }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      place += 1
    }
  }

  private func unexpected(_ expected: NetworkFileError.Expectation) -> NetworkFileError {
    let rest = bytes[place...].prefix { $0 != 0x0A && $0 != 0x0D }.prefix(30)
    return NetworkFileError(
      .expected(expected, found: String(decoding: rest, as: UTF8.self)), line: line)
  }
}
