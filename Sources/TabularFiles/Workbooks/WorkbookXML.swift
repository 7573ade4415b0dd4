/// The small parts of a workbook that is written.
enum WorkbookXML {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The numbers of the styles below.
  static let headerStyle = 1
  static let wholeStyle = 2
  static let dayStyle = 3

  static let styles =
    declaration + "<styleSheet xmlns=\"\(main)\">"
    + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    + "<cellXfs count=\"4\">" + style(0, font: 0) + style(0, font: 1) + style(1, font: 0)
    + style(164, font: 0) + "</cellXfs>"
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

  static func workbook(_ names: [String]) -> String {
    var text = declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets>"
    for (place, name) in names.enumerated() {
      let escaped = String(decoding: escaped(name), as: UTF8.self)
      text += "<sheet name=\"\(escaped)\" sheetId=\"\(place + 1)\" r:id=\"s\(place + 1)\"/>"
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

  /// `text` as it stands between tags and in attributes; what Excel would take for an escape
  /// (`_x000D_`) is escaped itself.
  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\r": bytes += "_x000D_".utf8
      case "_" where isEscape(rest): bytes += "_x005F_".utf8
      case "\t", "\n": bytes.append(UInt8(scalar.value))
      case _ where scalar.value < 0x20 || scalar == "\u{FFFE}" || scalar == "\u{FFFF}":
        bytes += "\u{FFFD}".utf8
      default: bytes += String(scalar).utf8
      }
      rest.removeFirst()
    }
    return bytes
  }

  /// Whether `text` begins with `_x`, four hexadecimal digits and `_`.
  private static func isEscape(_ text: Substring.UnicodeScalarView) -> Bool {
    let start = Array(text.prefix(7))
    return start.count == 7 && start[1] == "x" && start[6] == "_"
      && start[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static func style(_ format: Int, font: Int) -> String {
    "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
      + "applyNumberFormat=\"1\" applyFont=\"1\"/>"
  }

  private static func relation(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"/>"
  }
}
