extension GraphML {
  /// Checks what stands before the first element: UTF-8, and no document type.
  static func checkProlog(of bytes: [UInt8]) throws(GraphMLError) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while let opening = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[opening...]
      if rest.starts(with: "<!--".utf8) {
        place = end(of: "-->", in: bytes, from: opening + 4)
      } else if rest.starts(with: "<?".utf8) {
        place = end(of: "?>", in: bytes, from: opening + 2)
        try checkDeclaration(bytes[opening..<place])
      } else if rest.starts(with: "<!".utf8) {
        throw .documentType(line: 1 + bytes[..<opening].count { $0 == UInt8(ascii: "\n") })
      } else {
        return
      }
    }
  }

  /// Checks that an XML declaration, if `instruction` is one, says UTF-8 or nothing.
  private static func checkDeclaration(_ instruction: ArraySlice<UInt8>) throws(GraphMLError) {
    let text = String(decoding: instruction, as: UTF8.self).lowercased()
    guard text.hasPrefix("<?xml "), text.contains("encoding") else { return }
    guard text.contains("utf-8") || text.contains("ascii") else { throw .notUTF8 }
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
