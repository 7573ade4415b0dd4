/// Watches bytes go by, and notices a line that is longer than any line of a table.
struct LineGauge {
  /// The most bytes that a line may have.
  let limit: Int

  /// The number of the line that the bytes have reached.
  private(set) var line = 1

  private var length = 0
  private var endedWithReturn = false

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes the next bytes; false when a line among them is too long.
  mutating func take(_ bytes: ArraySlice<UInt8>) -> Bool {
    for byte in bytes {
      if byte == .lineFeed || byte == .carriageReturn {
        if !(byte == .lineFeed && endedWithReturn) { line += 1 }
        length = 0
      } else {
        length += 1
        guard length <= limit else { return false }
      }
      endedWithReturn = byte == .carriageReturn
    }
    return true
  }
}
