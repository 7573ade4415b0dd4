/// Where a field stands in the bytes of a file, in eight bytes.
struct ScannedField {
  private let start: UInt32
  private var code: UInt32

  /// What must be remembered to turn the bytes into text.
  struct Marks: OptionSet {
    let rawValue: UInt32

    /// The field stood in quotation marks, which are not part of its bytes.
    static let quoted = Marks(rawValue: 1)
    /// Two quotation marks in a row stand for one.
    static let doubledQuotes = Marks(rawValue: 2)
    /// There are NUL bytes to replace.
    static let nul = Marks(rawValue: 4)
  }

  /// Notes a field; `range` is within the limits of a file and a field.
  init(_ range: Range<Int>, _ marks: Marks = []) {
    start = UInt32(range.lowerBound)
    code = UInt32(range.count) << 3 | marks.rawValue
  }

  /// The bytes of the field, without the quotation marks around it.
  var range: Range<Int> { Int(start)..<Int(start) + Int(code >> 3) }

  /// Whether the field has no bytes.
  var isEmpty: Bool { code >> 3 == 0 }

  var marks: Marks {
    get { Marks(rawValue: code & 7) }
    set { code = code & ~7 | newValue.rawValue }
  }
}

extension ScannedField {
  /// The text of the field in `bytes`, with U+FFFD for what is not UTF-8.
  func text(in bytes: [UInt8]) -> String {
    guard marks.isDisjoint(with: [.doubledQuotes, .nul]) else {
      return mendedText(in: bytes.span)
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of the field in `bytes`, with U+FFFD for what is not UTF-8.
  func text(in bytes: Span<UInt8>) -> String { mendedText(in: bytes) }

  private func mendedText(in bytes: Span<UInt8>) -> String {
    var mended: [UInt8] = []
    mended.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      at += 1
      if byte == 0, marks.contains(.nul) {
        mended += "\u{FFFD}".utf8
        continue
      }
      mended.append(byte)
      let isDoubled = byte == .quote && at < range.upperBound && bytes[at] == .quote
      if isDoubled && marks.contains(.doubledQuotes) { at += 1 }
    }
    return String(decoding: mended, as: UTF8.self)
  }

  /// Whether the field has no text and no quotation marks.
  func isBlank(in bytes: Span<UInt8>) -> Bool {
    guard !marks.contains(.quoted) else { return false }
    for at in range where bytes[at] != .space && bytes[at] != .tab { return false }
    return true
  }
}
