/// The XML of one sheet.
struct SheetXML {
  private(set) var bytes: [UInt8]
  private let sheet: WorkbookSheet

  /// The most UTF-16 code units that Excel has room for in a cell.
  private static let textLimit = 32_767

  /// The height of a line, in points.
  private static let height = 15

  /// Writes `sheet`; `lists` tells, by column, where the list of its rule stands.
  init(_ sheet: WorkbookSheet, lists: [Int: String] = [:]) {
    self.sheet = sheet
    bytes = Array(WorkbookXML.declaration.utf8)
    bytes += "<worksheet xmlns=\"\(WorkbookXML.main)\">".utf8
    bytes += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>".utf8
    writeView()
    bytes += SheetWidths(of: sheet).xml.utf8
    bytes += "<sheetData>".utf8
    let headerRows = sheet.hasHeader ? 1 : 0
    if sheet.hasHeader { writeHeader() }
    for (place, row) in sheet.rows.enumerated() { write(row, number: place + 1 + headerRows) }
    bytes += "</sheetData>".utf8
    if sheet.hasHeader, !sheet.rows.isEmpty {
      let last = CellReference.letters(ofColumn: sheet.columns.count - 1)
      bytes += "<autoFilter ref=\"A1:\(last)\(sheet.rows.count + 1)\"/>".utf8
    }
    writeRules(lists)
    bytes += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>".utf8
    bytes += "</worksheet>".utf8
  }

  private mutating func writeView() {
    let selected = sheet.isShownFirst ? " tabSelected=\"1\"" : ""
    bytes += "<sheetViews><sheetView\(selected) workbookViewId=\"0\">".utf8
    if sheet.hasHeader {
      bytes +=
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        .utf8
    }
    // Without a height programs make rows too low for their letters.
    bytes += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"\(Self.height)\"/>".utf8
  }

  private mutating func writeHeader() {
    bytes += "<row r=\"1\">".utf8
    for (column, header) in sheet.columns.map(\.header).enumerated() {
      write(header, at: "\(CellReference.letters(ofColumn: column))1", style: .header)
    }
    bytes += "</row>".utf8
  }

  private mutating func write(_ row: [WorkbookWriter.Cell], number: Int) {
    // Excel has no rows of more than 409 points.
    let lines = sheet.wrapsTexts ? min(lines(in: row), 27) : 1
    let height = lines > 1 ? " ht=\"\(lines * Self.height)\" customHeight=\"1\"" : ""
    bytes += "<row r=\"\(number)\"\(height)>".utf8
    for (column, cell) in row.enumerated() {
      let place = "\(CellReference.letters(ofColumn: column))\(number)"
      let format = sheet.columns.indices.contains(column) ? sheet.columns[column].format : .general
      switch cell {
      case .empty: break
      case .text(let text):
        write(
          text, at: place, style: format == .text ? .text : sheet.wrapsTexts ? .wrapped : .plain)
      case .title(let text): write(text, at: place, style: .title)
      case .truth(let isTrue):
        bytes += "<c r=\"\(place)\" t=\"b\"><v>\(isTrue ? 1 : 0)</v></c>".utf8
      case .number(let value):
        guard value.isFinite else { continue }
        let style = CellStyle(format, of: value).rawValue
        bytes += "<c r=\"\(place)\" s=\"\(style)\"><v>\(TableNumber.text(value))</v></c>".utf8
      case .day(let year, let month, let day):
        let serial = SpreadsheetDay.serial(year: year, month: month, day: day)
        let style = format == .localDay ? CellStyle.localDay : .day
        bytes += "<c r=\"\(place)\" s=\"\(style.rawValue)\"><v>\(serial)</v></c>".utf8
      }
    }
    bytes += "</row>".utf8
  }

  /// How many lines the texts of a row take in columns whose widths are said.
  private func lines(in row: [WorkbookWriter.Cell]) -> Int {
    zip(row, sheet.widths).reduce(1) { most, cell in
      guard case .text(let text) = cell.0 else { return most }
      return max(most, Int((Double(text.count) / max(cell.1, 1)).rounded(.up)))
    }
  }

  private mutating func write(_ text: String, at place: String, style: CellStyle) {
    let style = style == .plain ? "" : " s=\"\(style.rawValue)\""
    bytes += "<c r=\"\(place)\"\(style) t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8
    bytes += WorkbookXML.escaped(Self.clipped(text))
    bytes += "</t></is></c>".utf8
  }

  private static func clipped(_ text: String) -> String {
    guard text.utf8.count > textLimit, text.utf16.count > textLimit else { return text }
    var clipped = ""
    var length = 0
    for character in text {
      length += character.utf16.count
      if length > textLimit { break }
      clipped.append(character)
    }
    return clipped
  }

  private mutating func writeRules(_ lists: [Int: String]) {
    let ruled = sheet.columns.enumerated().compactMap { column, content in
      content.rule.map { (column: column, rule: $0) }
    }
    guard !ruled.isEmpty, sheet.lastRow > 1 else { return }
    bytes += "<dataValidations count=\"\(ruled.count)\">".utf8
    for (column, rule) in ruled {
      let letters = CellReference.letters(ofColumn: column)
      bytes += rule.xml(for: "\(letters)2:\(letters)\(sheet.lastRow)", list: lists[column]).utf8
    }
    bytes += "</dataValidations>".utf8
  }
}
