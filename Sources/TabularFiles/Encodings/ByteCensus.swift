/// Counts what must be known of all bytes of a text to tell how it is encoded.
///
/// The bytes may come in pieces, cut anywhere.
///
/// > F. Yergeau. "UTF-8, a transformation format of ISO 10646." RFC 3629, 2003, section 4.
struct ByteCensus {
  /// How many characters beyond ASCII are whole in UTF-8.
  private(set) var wideCharacters = 0
  /// How many bytes or beginnings of characters are not UTF-8.
  private(set) var invalid = 0
  /// Whether there is a NUL.
  private(set) var hasNUL = false
  /// How often each of the bytes 0x80 to 0xFF occurs.
  private(set) var counts = [Int](repeating: 0, count: 128)

  /// How many bytes of the current character are still to come, and what the next may be.
  private var pending = 0
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  /// Whether all bytes so far are UTF-8, ended, and none is NUL.
  var isClean: Bool { invalid == 0 && pending == 0 && !hasNUL }

  /// Looks at the next bytes.
  mutating func take(_ bytes: Span<UInt8>) {
    var at = 0
    while at < bytes.count {
      if pending == 0 {
        at = bytes.skippingPlainText(from: at)
        guard at < bytes.count else { return }
      }
      take(bytes[at])
      at += 1
    }
  }

  /// A character that the text leaves unfinished is not UTF-8.
  mutating func end() {
    if pending > 0 { invalid += 1 }
    pending = 0
  }

  private mutating func take(_ byte: UInt8) {
    if byte >= 0x80 { counts[Int(byte) - 0x80] += 1 }
    if pending > 0 {
      if byte >= lowest && byte <= highest {
        pending -= 1
        if pending == 0 { wideCharacters += 1 }
        (lowest, highest) = (0x80, 0xBF)
        return
      }
      invalid += 1
      pending = 0
      (lowest, highest) = (0x80, 0xBF)
    }
    switch byte {
    case 0: hasNUL = true
    case 0x01...0x7F: break
    case 0xC2...0xDF: pending = 1
    case 0xE0: (pending, lowest) = (2, 0xA0)
    case 0xED: (pending, highest) = (2, 0x9F)
    case 0xE1...0xEF: pending = 2
    case 0xF0: (pending, lowest) = (3, 0x90)
    case 0xF4: (pending, highest) = (3, 0x8F)
    case 0xF1...0xF3: pending = 3
    default: invalid += 1
    }
  }
}

extension Span<UInt8> {
  /// The first place from `position` on that holds a NUL or a byte beyond ASCII.
  func skippingPlainText(from position: Int) -> Int {
    var at = position
    let bytes = unsafe self.bytes
    while at + 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      // The high bit of a byte is set where the byte has it, or where subtracting 1 borrows.
      guard (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 else { break }
      at += 8
    }
    while at < count && self[at] &- 1 < 0x7F { at += 1 }
    return at
  }
}
