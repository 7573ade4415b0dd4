import TabularFiles

/// Numbers as network files write them: as programs do, with a point.
enum FileNumber {
  /// The shortest text that reads back to the same number; minus zero is `0`.
  static func text(_ number: Double) -> String { TableNumber.text(number) }

  /// The number that `text` says, or `nil`; spaces around it do not matter.
  static func parse(_ text: some StringProtocol) -> Double? {
    let text = trimmed(Substring(text))
    guard let first = text.utf8.first, text.utf8.count <= 400 else { return nil }
    // Neither hexadecimal numbers nor words are meant as numbers, but for infinity.
    guard isNumeric(first) || infinities.contains(text.lowercased()) else { return nil }
    guard !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }) else { return nil }
    guard let number = Double(text), !number.isNaN else { return nil }
    return number
  }

  private static let infinities: Set = ["inf", "infinity", "+inf", "-inf", "-infinity"]

  private static func trimmed(_ text: Substring) -> Substring {
    // Byte by byte: the last character of a text is found by walking over all before it.
    guard let last = text.utf8.lastIndex(where: { !isSpace($0) }) else { return "" }
    return text[..<text.utf8.index(after: last)].drop(while: \.isWhitespace)
  }

  /// The whole number that `text` says, if it is one in `range`.
  static func whole(
    _ text: some StringProtocol, in range: ClosedRange<Int>, line: Int
  ) throws(NetworkFileError) -> Int {
    guard let number = parse(text) else {
      throw NetworkFileError(.notANumber(String(text)), line: line)
    }
    guard let whole = Int(exactly: number), range.contains(whole) else {
      throw NetworkFileError(.outOfRange(String(text), allowed: range), line: line)
    }
    return whole
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
