/// Tells text from other files by their first bytes, before anything is read as a table.
enum TextCheck {
  /// Throws if `bytes` are known to be something else than text in UTF-8.
  static func check(_ bytes: [UInt8], source: String) throws(TabularFileError) {
    if let kind = signatures.first(where: { bytes.starts(with: $0.bytes) })?.kind {
      throw .notText(path: source, kind: kind)
    }
    let opening = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
    if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") {
      throw .notText(path: source, kind: "a web page")
    }
    if let encoding = encodings.first(where: { bytes.starts(with: $0.mark) })?.name {
      throw .unsupportedEncoding(path: source, encoding: encoding)
    }
    if hasEveryOtherByteNUL(bytes.prefix(1024)) {
      throw .unsupportedEncoding(path: source, encoding: "UTF-16")
    }
  }

  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "an Excel workbook or another ZIP archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an Excel workbook of the old kind (.xls)"),
    ([0x25, 0x50, 0x44, 0x46], "a PDF document"),
    ([0x1F, 0x8B], "a gzip archive"),
  ]

  private static let encodings: [(mark: [UInt8], name: String)] = [
    ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"),
    ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"),
    ([0xFF, 0xFE], "UTF-16"),
    ([0xFE, 0xFF], "UTF-16"),
  ]

  /// UTF-16 without its mark: Latin letters leave a NUL in every other byte.
  private static func hasEveryOtherByteNUL(_ bytes: ArraySlice<UInt8>) -> Bool {
    var nulCounts = [0, 0]
    for (offset, byte) in bytes.enumerated() where byte == 0 { nulCounts[offset % 2] += 1 }
    let most = max(nulCounts[0], nulCounts[1])
    return bytes.count >= 4 && most * 5 >= bytes.count * 2 && min(nulCounts[0], nulCounts[1]) == 0
  }
}
