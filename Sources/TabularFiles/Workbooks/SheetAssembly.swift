/// Puts a table together from the cells of a sheet, and accounts for every row.
struct SheetAssembly {
  private(set) var account: RowAccount
  private var bytes: [UInt8]
  private var fields: [ScannedField] = []
  private var rows: [RowMark] = []

  private let grid: SheetGrid
  private let header: SheetHeader
  private let source: String

  /// Begins with the cells of the sheet called `name`; `notes` are about the workbook as a whole.
  init(
    _ sheet: SheetCells, name: String, source: String, notes: [TableFinding.Problem]
  ) throws(TabularFileError) {
    grid = SheetGrid(sheet)
    guard grid.rowCount > 0 else { throw .empty(path: source) }
    guard !grid.isTooLarge else { throw .tooLarge(path: source, limit: WorkbookLimits.texts) }
    header = SheetHeader(of: grid, in: sheet.bytes)
    bytes = sheet.bytes
    self.source = source
    let grid = grid
    account = RowAccount(
      source: source, sheet: name, isClean: true,
      rowsAboveHeader: (0..<header.rows.lowerBound).count { !grid.row($0).isEmpty })
    for note in notes { account.note(note) }
    try takeRows()
    noteOddities(of: sheet)
    account.sortFindings()
  }

  /// The table; the assembly is spent.
  mutating func table(sheet: String) -> TextTable {
    let storage = TableStorage(bytes: bytes, fields: fields, rows: rows)
    return TextTable(
      account, TextTable.Rows(storage: storage), sheet: sheet, delimiter: nil, encoding: .utf8,
      hasByteOrderMark: false)
  }

  private mutating func takeRows() throws(TabularFileError) {
    let names = ScannedRow(texts: header.names, line: header.rows.upperBound + 1, &bytes)
    let bytes = bytes
    let span = bytes.span
    let empty = ScannedField(0..<0)
    for row in 0..<grid.rowCount {
      if header.rows.contains(row), row < header.rows.upperBound {
        account.takeHeaderPart()
        continue
      }
      var scanned = names
      if row != header.rows.upperBound {
        scanned.begin(line: row + 1)
        let cells = grid.row(row)
        for cell in cells {
          while scanned.fields.count < Int(cell.column) { scanned.fields.append(empty) }
          scanned.fields.append(cell.field)
        }
        if !cells.isEmpty {
          while scanned.fields.count < header.names.count { scanned.fields.append(empty) }
        }
        scanned.fieldCount = scanned.fields.count
      }
      guard try account.take(&scanned, in: span) else { continue }
      guard fields.count + scanned.fields.count <= WorkbookLimits.cells else {
        throw .tooLarge(path: source, limit: WorkbookLimits.texts)
      }
      rows.append(RowMark(number: row + 1, line: row + 1, firstField: fields.count))
      fields += scanned.fields
    }
    try account.end()
  }

  private mutating func noteOddities(of sheet: SheetCells) {
    let first = header.rows.lowerBound + 1
    if header.rows.count > 1 {
      account.note(.headerOverRows(last: header.rows.upperBound + 1), row: first, line: first)
    }
    for (place, problem) in sheet.problems {
      account.note(problem, row: place.row + 1, line: place.row + 1, column: place.column)
    }
    for area in grid.tall where area.rows.lowerBound > header.rows.upperBound {
      let row = area.rows.lowerBound + 1
      account.note(
        .mergedRows(last: min(area.rows.upperBound + 1, grid.rowCount)), row: row, line: row,
        column: area.columns.lowerBound)
    }
    let hidden = sheet.hiddenRows.filter { $0 < grid.rowCount }
    if let row = hidden.first {
      account.note(.hiddenRows(count: hidden.count), row: row + 1, line: row + 1)
    }
    for column in header.names.indices
    where sheet.hiddenColumns.contains(where: { $0.contains(column) }) {
      account.note(.hiddenColumn, row: first, line: first, column: column)
    }
  }
}

extension ScannedRow {
  /// A row of `texts`, which are appended to `bytes`.
  fileprivate init(texts: [String], line: Int, _ bytes: inout [UInt8]) {
    self.line = line
    for text in texts {
      let start = bytes.count
      bytes += text.utf8
      fields.append(ScannedField(start..<bytes.count))
    }
    fieldCount = fields.count
  }
}
