/// Finds bytes that are not text: what is not UTF-8, and NUL.
///
/// > F. Yergeau. "UTF-8, a transformation format of ISO 10646." RFC 3629, 2003, section 4.
enum UTF8Check {
  /// The first byte in `range` that is not UTF-8, and whether there is a NUL.
  static func damage(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (invalid: UInt8?, hasNUL: Bool) {
    var invalid: UInt8?
    var hasNUL = false
    var at = range.lowerBound
    while at < range.upperBound {
      let length = sequenceLength(in: bytes, at: at, end: range.upperBound)
      if length == 0 {
        if bytes[at] == 0 { hasNUL = true } else { invalid = invalid ?? bytes[at] }
      }
      at += max(length, 1)
    }
    return (invalid, hasNUL)
  }

  /// The length of the character at `position`; 0 if there is none, or a NUL.
  private static func sequenceLength(in bytes: Span<UInt8>, at position: Int, end: Int) -> Int {
    let lead = bytes[position]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x01...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard position + length <= end, second.contains(bytes[position + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
