/// What stands before the first element of a text in XML.
enum XMLProlog {
  /// A problem, and in which line it stands.
  typealias Failure = (problem: XMLProblem, line: Int)

  /// Checks what stands before the first element: UTF-8, and no document type.
  static func failure(in bytes: [UInt8]) -> Failure? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return (.notUTF8, 1) }
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while let opening = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[opening...]
      if rest.starts(with: "<!--".utf8) {
        place = end(of: "-->", in: bytes, from: opening + 4)
      } else if rest.starts(with: "<?".utf8) {
        place = end(of: "?>", in: bytes, from: opening + 2)
        guard isUTF8(bytes[opening..<place]) else { return (.notUTF8, 1) }
      } else if rest.starts(with: "<!".utf8) {
        return (.documentType, 1 + bytes[..<opening].count { $0 == UInt8(ascii: "\n") })
      } else {
        return nil
      }
    }
    return nil
  }

  /// The place behind the XML declaration, or 0 if there is none.
  static func declarationEnd(in bytes: [UInt8]) -> Int {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let opening = Array("<?xml".utf8)
    let rest = bytes[start...]
    guard rest.starts(with: opening), let next = rest.dropFirst(opening.count).first, next <= 0x20
    else { return 0 }
    return end(of: "?>", in: bytes, from: start + 2)
  }

  /// Whether an XML declaration, if `instruction` is one, says UTF-8 or nothing.
  private static func isUTF8(_ instruction: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: instruction, as: UTF8.self).lowercased()
    guard text.hasPrefix("<?xml "), text.contains("encoding") else { return true }
    return text.contains("utf-8") || text.contains("ascii")
  }

  /// The place after the next `mark`, or the end of `bytes`.
  private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var place = min(start, bytes.count)
    while place < bytes.count {
      if bytes[place...].starts(with: mark) { return place + mark.count }
      place += 1
    }
    return bytes.count
  }
}
