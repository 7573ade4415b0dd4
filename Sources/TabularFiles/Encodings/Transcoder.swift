/// Turns text of any encoding into UTF-8, piece by piece.
///
/// What stands for no character becomes the byte 0xFF, which is never UTF-8, so that readers
/// find it as damage in its place.
struct Transcoder {
  private let encoding: TextEncoding
  /// For each byte from 0x80 on, its character in UTF-8.
  private let page: [[UInt8]]
  /// A byte or a half of a pair that waits for the next piece.
  private var loneByte: UInt8?
  private var highHalf: UInt16?

  init(from encoding: TextEncoding) {
    self.encoding = encoding
    page = (CodePage(encoding)?.scalars ?? []).map { scalar in
      scalar == "\u{FFFD}" ? [0xFF] : Array(String(scalar).utf8)
    }
  }

  /// All of `bytes` in UTF-8.
  static func utf8(_ bytes: [UInt8], from encoding: TextEncoding) -> [UInt8] {
    guard encoding != .utf8 else { return bytes }
    var transcoder = Transcoder(from: encoding)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    transcoder.append(bytes[...], to: &text)
    transcoder.end(&text)
    return text
  }

  /// Appends `bytes` to `text`.
  mutating func append(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    switch encoding {
    case .utf8:
      text += bytes
    case .utf16LittleEndian, .utf16BigEndian:
      for byte in bytes { take(byte, &text) }
    case .windows1257, .windows1250, .latin1:
      for byte in bytes {
        if byte < 0x80 { text.append(byte) } else { text += page[Int(byte) - 0x80] }
      }
    }
  }

  /// Notes in `text` what the last piece left unfinished.
  mutating func end(_ text: inout [UInt8]) {
    if loneByte != nil || highHalf != nil { text.append(0xFF) }
    loneByte = nil
    highHalf = nil
  }

  private mutating func take(_ byte: UInt8, _ text: inout [UInt8]) {
    guard let first = loneByte else {
      loneByte = byte
      return
    }
    loneByte = nil
    let isLittle = encoding == .utf16LittleEndian
    take(UInt16(isLittle ? byte : first) << 8 | UInt16(isLittle ? first : byte), &text)
  }

  private mutating func take(_ unit: UInt16, _ text: inout [UInt8]) {
    if let high = highHalf {
      highHalf = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + ((UInt32(high) - 0xD800) << 10) + (UInt32(unit) - 0xDC00)
        text += Unicode.Scalar(value).flatMap(UTF8.encode).map(Array.init) ?? [0xFF]
        return
      }
      text.append(0xFF)
    }
    if UTF16.isLeadSurrogate(unit) {
      highHalf = unit
    } else if unit < 0x80 {
      text.append(UInt8(unit))
    } else if let scalar = Unicode.Scalar(unit) {
      text += UTF8.encode(scalar).map(Array.init) ?? [0xFF]
    } else {
      text.append(0xFF)
    }
  }
}
