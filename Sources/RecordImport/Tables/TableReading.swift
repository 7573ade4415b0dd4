import CooperationRecords
import TabularFiles

/// The reading of one table, row by row, with a full account of the rows.
struct TableReading {
  private let table: TextTable
  private let kind: TableKind
  private let file: String
  private var cells: CellReader
  private var readCount = 0

  /// Binds the columns of `table`, which findings and counts call `file`; `declaredMissing` are the
  /// texts that the description of the file declares as missing, if it does.
  init(
    _ table: TextTable, as kind: TableKind, file: String, declaredMissing: [String]? = nil
  ) throws(RecordImportError) {
    let columns = ColumnBinding(of: table, as: kind, file: file)
    for group in kind.required where !group.contains(where: columns.has) {
      throw .missingColumn(
        path: table.name(in: table.source), column: group[0].name, headers: table.header,
        accepted: ColumnBinding.acceptedHeaders(for: group[0]))
    }
    if table.rows.isEmpty, kind.needsRows { throw .headerAlone(path: table.name(in: table.source)) }
    self.table = table
    self.kind = kind
    self.file = file
    cells = CellReader(of: table, columns, file: file, declaredMissing: declaredMissing)
  }

  /// What `read` makes of each row, without the rows of which it makes nothing.
  mutating func rows<Mention>(
    _ read: (inout CellReader, TextTable.Row) -> Mention?
  ) -> [Mention] {
    var mentions: [Mention] = []
    mentions.reserveCapacity(table.rows.count)
    forEachRow { cells, row in
      guard let mention = read(&cells, row) else { return false }
      mentions.append(mention)
      return true
    }
    return mentions
  }

  /// Hands every row to `read`, which says whether it made something of it.
  mutating func forEachRow(_ read: (inout CellReader, TextTable.Row) -> Bool) {
    for row in table.rows where read(&cells, row) { readCount += 1 }
  }

  /// Adds the account of this table to `report`.
  func add(to report: inout ImportReport) {
    let counts = table.counts
    let rows = counts.blank + counts.repeatedHeaders + counts.inTable
    report.files.append(
      ImportReport.File(
        name: file, source: kind.rawValue, rows: rows, read: readCount, merged: 0,
        skipped: rows - readCount))
    report.bindings += cells.columns.bindings
    report.findings += findings
    for (severity, code, count) in cells.unlisted {
      report.countUnlisted(severity, code: code, times: count)
    }
  }

  private var findings: [Finding] {
    var findings = cells.columns.findings
    if table.counts.blank > 0 {
      findings.append(
        note("blank-rows", "\(table.counts.blank) blank rows were counted as left out."))
    }
    let inRows = table.findings.map { Finding($0, in: file) } + cells.findings
    // The place settles what stands in one row, because sorting may mix equals.
    findings += inRows.enumerated()
      .sorted { ($0.element.origin.row, $0.offset) < ($1.element.origin.row, $1.offset) }
      .map(\.element)
    let leftOut = table.findingsLeftOut
    if leftOut > 0 {
      findings.append(note("more-findings", "There are \(leftOut) more findings, not listed here."))
    }
    return findings
  }

  private func note(_ code: String, _ message: String) -> Finding {
    Finding(.note, code: code, at: RowOrigin(file: file, row: 1), message)
  }
}
