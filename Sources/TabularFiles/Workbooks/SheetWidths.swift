/// How wide the columns of a sheet are, and how what is typed into them is shown.
struct SheetWidths {
  /// The element `cols`, or nothing where there are no columns.
  let xml: String

  private static let sampleRows = 1000
  private static let narrowest = 8.0
  private static let widest = 60.0

  init(of sheet: WorkbookSheet) {
    let count = max(
      sheet.columns.count, sheet.widths.count,
      sheet.rows.prefix(Self.sampleRows).lazy.map(\.count).max() ?? 0)
    guard count > 0 else {
      xml = ""
      return
    }
    var text = "<cols>"
    for column in 0..<count {
      let width = TableNumber.text(Self.width(of: column, in: sheet))
      let style = sheet.columns.indices.contains(column) ? sheet.columns[column].format.style : nil
      let shown = style.map { " style=\"\($0.rawValue)\"" } ?? ""
      text +=
        "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\"\(shown) "
        + "customWidth=\"1\"/>"
    }
    xml = text + "</cols>"
  }

  private static func width(of column: Int, in sheet: WorkbookSheet) -> Double {
    if sheet.widths.indices.contains(column) { return sheet.widths[column] }
    // Room for the button of the filter beside the name.
    var longest = 0
    if sheet.columns.indices.contains(column) {
      if let width = sheet.columns[column].width { return width }
      longest = sheet.columns[column].header.count + 3
    }
    for row in sheet.rows.prefix(sampleRows) where row.indices.contains(column) {
      longest = max(longest, row[column].length)
    }
    return min(max(Double(longest) + 2, narrowest), widest)
  }
}

extension WorkbookWriter.Cell {
  /// About how many characters are shown.
  fileprivate var length: Int {
    switch self {
    case .empty: 0
    case .text(let text), .title(let text): text.count
    case .truth: 5
    case .number(let value): min(TableNumber.text(value).count, 10)
    case .day: 10
    }
  }
}
