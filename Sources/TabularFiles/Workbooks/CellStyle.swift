/// How a cell looks, by its place among the styles of a workbook.
enum CellStyle: Int, CaseIterable {
  case plain, header, plainWhole, day, whole, decimals, scientific, money, localDay, text, wrapped,
    title

  /// The style of a number in a column with this format.
  init(_ format: WorkbookSheet.Format, of value: Double) {
    let isWhole = value == value.rounded() && value.magnitude < 1e15
    self = format.style ?? (isWhole ? .plainWhole : .plain)
  }

  /// The style as the workbook spells it.
  var xml: String {
    let font = self == .header || self == .title ? 1 : 0
    let fill = self == .header ? 2 : 0
    let border = self == .header ? 1 : 0
    let beginning =
      "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" "
      + "xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
    switch self {
    case .wrapped:
      return beginning + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    default: return beginning + "/>"
    }
  }

  /// Numbers below 164 are the formats that every program knows.
  private var format: Int {
    switch self {
    case .plain, .header, .wrapped, .title: 0
    case .plainWhole: 1
    case .whole: 3
    case .money: 4
    case .scientific: 11
    case .text: 49
    case .day: 164
    case .decimals: 165
    case .localDay: 166
    }
  }

  /// The formats that not every program knows.
  static let formats =
    "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
    + "<numFmt numFmtId=\"165\" formatCode=\"0.0000\"/>"
    + "<numFmt numFmtId=\"166\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>"
}

extension WorkbookSheet.Format {
  /// The style of a whole column; `nil` where each cell has its own.
  var style: CellStyle? {
    switch self {
    case .general: nil
    case .whole: .whole
    case .decimals: .decimals
    case .scientific: .scientific
    case .money: .money
    case .localDay: .localDay
    case .text: .text
    }
  }
}
