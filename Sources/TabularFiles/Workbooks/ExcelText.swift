/// Texts as workbooks spell them.
enum ExcelText {
  /// `text` with its escapes (`_x000D_`) turned into the characters that they stand for.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if let scalar = escape(in: bytes, at: at) {
        plain += String(scalar).utf8
        at += 7
      } else {
        plain.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The character that the escape at a place stands for, if there is one.
  private static func escape(in bytes: [UInt8], at place: Int) -> Unicode.Scalar? {
    guard bytes[place] == UInt8(ascii: "_"), place + 7 <= bytes.count,
      bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[place + 2..<place + 6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
  }
}
