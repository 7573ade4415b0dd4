/// The small parts of a workbook that is written.
enum WorkbookXML {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  static let styles =
    declaration + "<styleSheet xmlns=\"\(main)\">" + CellStyle.formats
    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill>"
    + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE7E6E6\"/></patternFill></fill>"
    + "</fills><borders count=\"2\">"
    + "<border><left/><right/><top/><bottom/><diagonal/></border>"
    + "<border><left/><right/><top/><bottom style=\"thin\"/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    + "<cellXfs count=\"\(CellStyle.allCases.count)\">" + CellStyle.allCases.map(\.xml).joined()
    + "</cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    + "</styleSheet>"

  static let topRelations =
    declaration + "<Relationships xmlns=\"\(package)\">"
    + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"

  static func contentTypes(_ sheets: Int) -> String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var text =
      declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kind).sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(kind).styles+xml\"/>"
    for number in 1..<sheets + 1 {
      text +=
        "<Override PartName=\"/xl/worksheets/sheet\(number).xml\" "
        + "ContentType=\"\(kind).worksheet+xml\"/>"
    }
    return text + "</Types>"
  }

  /// The list of `sheets`, of which the one at `first` is seen when the workbook is opened.
  static func workbook(_ sheets: [(name: String, isHidden: Bool)], first: Int) -> String {
    var text = declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\">"
    if first > 0 { text += "<bookViews><workbookView activeTab=\"\(first)\"/></bookViews>" }
    text += "<sheets>"
    for (place, sheet) in sheets.enumerated() {
      let escaped = String(decoding: escaped(sheet.name), as: UTF8.self)
      let state = sheet.isHidden ? " state=\"hidden\"" : ""
      text +=
        "<sheet name=\"\(escaped)\" sheetId=\"\(place + 1)\"\(state) r:id=\"s\(place + 1)\"/>"
    }
    return text + "</sheets></workbook>"
  }

  static func relations(_ sheets: Int) -> String {
    var text = declaration + "<Relationships xmlns=\"\(package)\">"
    for number in 1..<sheets + 1 {
      text += relation("s\(number)", "worksheet", "worksheets/sheet\(number).xml")
    }
    return text + relation("y1", "styles", "styles.xml") + "</Relationships>"
  }

  /// `text` as it stands between tags and in attributes; what XML does not have is escaped as Excel
  /// does (`_x0007_`), and what Excel would take for such an escape is escaped itself.
  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "_" where isEscape(rest): bytes += "_x005F_".utf8
      case _ where isEscaped(scalar): bytes += "_x\(hexadecimal(scalar))_".utf8
      default: bytes += String(scalar).utf8
      }
      rest.removeFirst()
    }
    return bytes
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Whether `text` begins with what reads as an escape once it is written: `_x`, four hexadecimal
  /// digits, and `_` or what is escaped.
  private static func isEscape(_ text: Substring.UnicodeScalarView) -> Bool {
    let start = Array(text.prefix(7))
    return start.count == 7 && start[1] == "x" && (start[6] == "_" || isEscaped(start[6]))
      && start[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  /// Whether XML does not have a character, or reads it as another.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n": false
    case "\u{FFFE}", "\u{FFFF}": true
    default: scalar.value < 0x20
    }
  }

  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static func relation(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"/>"
  }
}
