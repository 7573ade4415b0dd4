/// The kinds of spreadsheets that LibreOffice has to read.
public enum SpreadsheetKind: String, Hashable, Sendable {
  /// The workbooks of Excel before 2007.
  case xls
  /// The spreadsheets of LibreOffice and OpenOffice.
  case ods

  /// The kind of the file that `bytes` hold, whatever it is called; `nil` for any other.
  package init?(_ bytes: [UInt8]) {
    if bytes.starts(with: Self.oldOffice) {
      self = .xls
    } else if Self.isOpenDocument(bytes) {
      self = .ods
    } else {
      return nil
    }
  }

  /// The filter by which LibreOffice reads it, so that it does not guess.
  var filter: String {
    switch self {
    case .xls: "MS Excel 97"
    case .ods: "calc8"
    }
  }

  private static let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Whether the first file of an archive says that it is a spreadsheet; it is not packed.
  private static func isOpenDocument(_ bytes: [UInt8]) -> Bool {
    let name = Array("mimetype".utf8)
    let type = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)
    let start = 30 + name.count
    guard Workbook.isArchive(bytes), bytes.count > start + type.count + 28 else { return false }
    // Some programs write a further field between the name and what stands in the file.
    return bytes[30..<start].elementsEqual(name)
      && bytes[start..<start + type.count + 28].firstRange(of: type) != nil
  }
}
