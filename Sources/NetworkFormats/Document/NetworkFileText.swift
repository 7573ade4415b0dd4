/// The lines of a network file that is text, whatever ends them.
struct NetworkFileText {
  /// The most lines that are read.
  static let lineLimit = 200_000_000

  let lines: [Substring]
  /// Whether the text is not in UTF-8, and was taken for Windows-1252.
  let isOtherEncoding: Bool

  /// Reads `bytes` as UTF-8, with a byte-order mark or without, or else as Windows-1252.
  init(_ bytes: [UInt8]) throws(NetworkFileError) {
    let (text, isOtherEncoding) = try Self.text(of: bytes)
    self.isOtherEncoding = isOtherEncoding
    // CR LF is one Character and would be no line break for the rest of this room.
    lines = Self.lines(of: text)
  }

  /// The whole of `bytes` as text.
  static func text(
    of bytes: [UInt8]
  ) throws(NetworkFileError) -> (text: String, isOtherEncoding: Bool) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    guard !body.isEmpty else { throw NetworkFileError(.empty) }
    if let text = String(validating: body, as: UTF8.self) { return (text, false) }
    guard !body.contains(0) else { throw NetworkFileError(.notText) }
    var text = String.UnicodeScalarView()
    for byte in body {
      text.append(windows1252[Int(byte) - 0x80, default: Unicode.Scalar(byte)])
    }
    return (String(text), true)
  }

  private static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var place = start
    while place < scalars.endIndex {
      let scalar = scalars[place]
      let next = scalars.index(after: place)
      if scalar == "\n" || scalar == "\r" {
        lines.append(Substring(scalars[start..<place]))
        let isPair = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
        start = isPair ? scalars.index(after: next) : next
        place = start
      } else {
        place = next
      }
    }
    if start < scalars.endIndex { lines.append(Substring(scalars[start...])) }
    return lines
  }

  /// What Windows-1252 has from 0x80 to 0x9F, where it differs from Latin-1.
  private static let windows1252: [Int: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      [
        0x00, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0E, 0x11, 0x12,
        0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1C, 0x1E, 0x1F,
      ], "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars))
}
