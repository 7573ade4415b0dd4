/// Reads numbers and texts of a binary file one after another, the lowest byte first.
struct ByteReading {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next `count` bytes, which are `part` of the file.
  mutating func take(
    _ count: Int, _ part: NetworkFileError.HeaderPart
  ) throws(NetworkFileError) -> ArraySlice<UInt8> {
    guard count <= bytes.count - place else {
      throw NetworkFileError(.expected(.header(part), found: ""))
    }
    defer { place += count }
    return bytes[place..<(place + count)]
  }

  /// The whole number in the next `count` bytes, without a sign.
  mutating func whole(
    _ count: Int, _ part: NetworkFileError.HeaderPart
  ) throws(NetworkFileError) -> Int {
    try take(count, part).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// A text with its length in bytes before it, in a number of `count` bytes.
  mutating func text(
    _ count: Int, _ part: NetworkFileError.HeaderPart
  ) throws(NetworkFileError) -> String {
    Self.text(of: try take(try whole(count, part), part))
  }

  /// Letters of two bytes where every second byte says so, and else of one.
  private static func text(of bytes: ArraySlice<UInt8>) -> String {
    let first = bytes.startIndex
    let isWide =
      bytes.count % 2 == 0
      && bytes.indices.contains { ($0 - first) % 2 == 1 && bytes[$0] < 0x20 }
    guard isWide else {
      return (try? NetworkFileText.text(of: Array(bytes)).text) ?? ""
    }
    let units = stride(from: first, to: bytes.endIndex, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
    return String(decoding: units, as: UTF16.self).filter { $0 != "\0" }
  }
}
