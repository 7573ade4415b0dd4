/// The line `sep=;` above a header, with which spreadsheets are told the delimiter.
struct DelimiterDeclaration {
  /// The delimiter that the line names.
  let delimiter: Delimiter
  /// Where the line ends.
  let end: Int

  /// Reads the line at `start`; `nil` if there is none.
  init?(in bytes: Span<UInt8>, at start: Int) {
    let words = Array("sep=".utf8)
    let end = start + words.count + 1
    guard end <= bytes.count, end == bytes.count || bytes[end].isLineBreak else { return nil }
    for offset in words.indices where bytes[start + offset] | 0x20 != words[offset] | 0x20 {
      return nil
    }
    guard let delimiter = Delimiter(rawValue: bytes[end - 1]) else { return nil }
    self.delimiter = delimiter
    self.end = end
  }
}
