/// The XML of one sheet.
struct SheetXML {
  private(set) var bytes: [UInt8]

  init(header: [String], rows: [[WorkbookWriter.Cell]]) {
    bytes = Array(WorkbookXML.declaration.utf8)
    bytes += "<worksheet xmlns=\"\(WorkbookXML.main)\">".utf8
    if !header.isEmpty {
      bytes +=
        "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" ".utf8
      bytes += "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>".utf8
    }
    bytes += "<sheetData>".utf8
    if !header.isEmpty { write(header.map { .text($0) }, number: 1, isHeader: true) }
    for (place, row) in rows.enumerated() {
      write(row, number: place + (header.isEmpty ? 1 : 2), isHeader: false)
    }
    bytes += "</sheetData></worksheet>".utf8
  }

  private mutating func write(_ row: [WorkbookWriter.Cell], number: Int, isHeader: Bool) {
    bytes += "<row r=\"\(number)\">".utf8
    for (column, cell) in row.enumerated() {
      let place = "r=\"\(CellReference.letters(ofColumn: column))\(number)\""
      switch cell {
      case .empty: break
      case .text(let text):
        let style = isHeader ? " s=\"\(WorkbookXML.headerStyle)\"" : ""
        bytes += "<c \(place)\(style) t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8
        bytes += WorkbookXML.escaped(text)
        bytes += "</t></is></c>".utf8
      case .number(let value):
        guard value.isFinite else { continue }
        let isWhole = value == value.rounded() && value.magnitude < 1e15
        let style = isWhole ? WorkbookXML.wholeStyle : 0
        bytes += "<c \(place) s=\"\(style)\"><v>\(TableNumber.text(value))</v></c>".utf8
      case .day(let year, let month, let day):
        let serial = SpreadsheetDay.serial(year: year, month: month, day: day)
        bytes += "<c \(place) s=\"\(WorkbookXML.dayStyle)\"><v>\(serial)</v></c>".utf8
      }
    }
    bytes += "</row>".utf8
  }
}
