/// Tells text from other files by their first bytes, before anything is read as a table.
enum TextCheck {
  /// Throws if `bytes` are known to be something else than text, or text that is not read.
  static func check(_ bytes: ArraySlice<UInt8>, source: String) throws(TabularFileError) {
    if bytes.starts(with: oldOffice), holdsEncryptedPackage(bytes) {
      throw .encryptedWorkbook(path: source)
    }
    if let kind = signatures.first(where: { bytes.starts(with: $0.bytes) })?.kind {
      throw .notText(path: source, kind: kind)
    }
    let opening = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
    if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") {
      throw .notText(path: source, kind: .webPage)
    }
    if encodings.contains(where: { bytes.starts(with: $0) }) {
      throw .unsupportedEncoding(path: source, encoding: "UTF-32")
    }
  }

  private static let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// Whether a workbook is encrypted: then it is a file of the old kind with the new one inside.
  static func holdsEncryptedPackage(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    return bytes.firstRange(of: name) != nil
  }

  private static let signatures: [(bytes: [UInt8], kind: ForeignFile)] = [
    ([0x50, 0x4B, 0x03, 0x04], .archive),
    (oldOffice, .oldWorkbook),
    ([0x25, 0x50, 0x44, 0x46], .pdf),
    ([0x1F, 0x8B], .gzip),
  ]

  private static let encodings: [[UInt8]] = [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]]
}
