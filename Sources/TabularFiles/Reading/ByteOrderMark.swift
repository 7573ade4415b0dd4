/// The mark U+FEFF in UTF-8, with which some programs begin a file.
enum ByteOrderMark {
  /// The length of the mark at `position`: 3, or 0 where there is none.
  static func length(in bytes: Span<UInt8>, at position: Int) -> Int {
    guard position + 3 <= bytes.count, bytes[position] == 0xEF else { return 0 }
    return bytes[position + 1] == 0xBB && bytes[position + 2] == 0xBF ? 3 : 0
  }
}
