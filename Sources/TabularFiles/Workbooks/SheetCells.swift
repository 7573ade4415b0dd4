/// The cells of a sheet with their texts: `xl/worksheets/sheet1.xml`.
final class SheetCells: XMLTarget {
  /// A cell that has a text.
  struct Cell {
    var row: Int32
    var column: Int32
    var field: ScannedField
  }

  /// The texts of all cells, one after another.
  private(set) var bytes: [UInt8] = []
  /// The cells, in the order of the file.
  private(set) var cells: [Cell] = []
  private(set) var merged: [MergedCells] = []
  /// What was odd, by place.
  private(set) var problems: [(place: CellReference, problem: TableFinding.Problem)] = []
  private(set) var hiddenRows: [Int] = []
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private(set) var failure: TabularFileError?

  private let source: String
  private let shared: [String]
  private let formats: [NumberFormat]
  private let from1904: Bool

  private var row = -1
  private var place = CellReference(row: 0, column: -1)
  private var kind = "n"
  private var format = NumberFormat.number
  private var value = ""
  private var hasFormula = false
  private var isValue = false
  private var isPhonetic = false

  init(of source: String, shared: [String], formats: [NumberFormat], from1904: Bool) {
    self.source = source
    self.shared = shared
    self.formats = formats
    self.from1904 = from1904
  }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "row": beginRow(attributes)
    case "c": beginCell(attributes)
    case "v", "t": isValue = !isPhonetic
    case "rPh": isPhonetic = true
    case "f": hasFormula = true
    case "col": beginColumn(attributes)
    case "mergeCell":
      if let cells = attributes["ref"].flatMap(MergedCells.init), merged.count < 100_000 {
        merged.append(cells)
      }
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "v", "t": isValue = false
    case "rPh": isPhonetic = false
    case "c": endCell()
    default: break
    }
  }

  func take(_ text: String) {
    if isValue { value += text }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
    guard (0..<WorkbookLimits.rows).contains(row) else {
      failure = .damagedWorkbook(path: source, reason: .rowNumber(row))
      row = 0
      return
    }
    place = CellReference(row: row, column: -1)
    if isTrue(attributes["hidden"]) { hiddenRows.append(row) }
  }

  private func beginColumn(_ attributes: XMLAttributes) {
    guard isTrue(attributes["hidden"]), let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), 1 <= first, first <= last,
      last <= TableLimits.columns
    else { return }
    hiddenColumns.append(first - 1...last - 1)
  }

  private func beginCell(_ attributes: XMLAttributes) {
    place =
      attributes["r"].flatMap { CellReference($0) }
      ?? CellReference(row: max(row, 0), column: min(place.column + 1, TableLimits.columns - 1))
    kind = attributes["t"] ?? "n"
    let style = attributes["s"].flatMap { Int($0) } ?? 0
    format = formats.indices.contains(style) ? formats[style] : .number
    value = ""
    hasFormula = false
  }

  private func endCell() {
    guard let text = text(), !text.isEmpty else {
      if hasFormula, value.isEmpty, kind != "str" { note(.formulaWithoutValue) }
      return
    }
    var content = Array(text.utf8)[...]
    if content.count > TableLimits.fieldLength {
      note(.fieldCut(length: content.count, limit: TableLimits.fieldLength))
      var end = TableLimits.fieldLength
      while end > 0 && content[end] & 0xC0 == 0x80 { end -= 1 }
      content = content[..<end]
    }
    guard bytes.count + content.count <= WorkbookLimits.texts, cells.count < WorkbookLimits.cells
    else {
      failure = .tooLarge(path: source, limit: WorkbookLimits.texts)
      return
    }
    let start = bytes.count
    bytes += content
    cells.append(
      Cell(
        row: Int32(place.row), column: Int32(place.column),
        field: ScannedField(start..<bytes.count)))
  }

  /// What the cell says; `nil` for nothing.
  private func text() -> String? {
    switch kind {
    case "s":
      guard let number = Int(value), shared.indices.contains(number) else { return nil }
      return shared[number]
    case "b": return value == "1" ? "true" : value == "0" ? "false" : nil
    case "e":
      note(.errorValue(value))
      return nil
    case "str", "inlineStr", "d": return ExcelText.plain(value)
    default:
      guard let number = Double(value) else { return value }
      return format.text(number, from1904: from1904)
    }
  }

  private func note(_ problem: TableFinding.Problem) {
    if problems.count < TableLimits.findings { problems.append((place, problem)) }
  }

  private func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }
}
