extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  /// Whether the byte stands at the end of a line.
  @inline(__always)
  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
}

extension Span<UInt8> {
  /// The first place from `position` on that holds no space.
  func skippingSpaces(from position: Int) -> Int {
    var position = position
    while position < count && self[position] == .space { position += 1 }
    return position
  }

  /// The first place from `position` on that holds no quotation mark.
  func skippingQuotes(from position: Int) -> Int {
    var position = position
    while position < count && self[position] == .quote { position += 1 }
    return position
  }
}
