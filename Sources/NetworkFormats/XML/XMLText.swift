/// Text as XML can hold it, and back.
///
/// Characters that XML forbids are written `_xHHHH_`, as Office Open XML does; an underscore that
/// would begin such a mark is written `_x005F_`. Any text comes back as it was.
enum XMLText {
  /// `text` for an element or an attribute, in UTF-8.
  static func escaped(_ text: String) -> [UInt8] {
    if text.utf8.allSatisfy(isPlain) { return Array(text.utf8) }
    let scalars = Array(text.unicodeScalars)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\t", "\n", "\r": bytes += "&#\(scalar.value);".utf8
      case "_" where markedScalar(in: scalars[place...]) != nil: bytes += mark(scalar)
      case _ where isForbidden(scalar): bytes += mark(scalar)
      default: bytes += scalar.utf8
      }
    }
    return bytes
  }

  /// `text`, as an XML parser gives it, with its marks resolved.
  static func unmarked(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      let end = place + markLength
      if end <= scalars.count, scalars[end - 1] == "_",
        let scalar = markedScalar(in: scalars[place...])
      {
        result.append(scalar)
        place = end
      } else {
        result.append(scalars[place])
        place += 1
      }
    }
    return String(result)
  }

  /// The length of `_xHHHH_`.
  private static let markLength = 7

  private static func mark(_ scalar: Unicode.Scalar) -> [UInt8] {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return Array("_x\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)_".utf8)
  }

  /// The scalar for which `scalars` begin with `_xHHHH`, if marks stand for it.
  private static func markedScalar(in scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let head = scalars.prefix(markLength - 1)
    guard head.count == markLength - 1, head.starts(with: ["_", "x"]) else { return nil }
    var value: UInt32 = 0
    for digit in head.dropFirst(2) {
      switch digit {
      case "0"..."9": value = value * 16 + digit.value - 0x30
      case "A"..."F": value = value * 16 + digit.value - 0x37
      default: return nil
      }
    }
    guard let scalar = Unicode.Scalar(value), isForbidden(scalar) || scalar == "_" else {
      return nil
    }
    return scalar
  }

  /// Whether a byte of UTF-8 can only be part of a character that is written as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    case UInt8(ascii: "_"), 0xEF: false
    default: byte >= 0x20
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }
}
