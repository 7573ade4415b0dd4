import CooperationRecords
import TabularFiles

/// The reading of one table, row by row, with a full account of the rows.
struct TableReading {
  private let table: DelimitedTable
  private let kind: TableKind
  private let file: String
  private var cells: CellReader
  private var readCount = 0

  /// Binds the columns of `table`, which findings and counts call `file`; `declaredMissing` are the
  /// texts that the description of the file declares as missing, if it does.
  init(
    _ table: DelimitedTable, as kind: TableKind, file: String, declaredMissing: [String]? = nil
  ) throws(RecordImportError) {
    let columns = ColumnBinding(of: table, as: kind, file: file)
    for group in kind.required where !group.contains(where: columns.has) {
      throw .missingColumn(
        path: table.source, column: group[0].name, headers: table.header,
        accepted: ColumnBinding.acceptedHeaders(for: group[0]))
    }
    if table.rows.isEmpty, kind.needsRows { throw .headerAlone(path: table.source) }
    self.table = table
    self.kind = kind
    self.file = file
    cells = CellReader(of: table, columns, file: file, declaredMissing: declaredMissing)
  }

  /// What `read` makes of each row, without the rows of which it makes nothing.
  mutating func rows<Mention>(
    _ read: (inout CellReader, DelimitedTable.Row) -> Mention?
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
  mutating func forEachRow(_ read: (inout CellReader, DelimitedTable.Row) -> Bool) {
    for row in table.rows where read(&cells, row) { readCount += 1 }
  }

  /// Adds the account of this table to `report`.
  func add(to report: inout ImportReport) {
    let counts = table.counts
    let rows = counts.blank + counts.repeatedHeaders + counts.inTable
    report.files.append(
      ImportReport.File(
        name: file, source: kind.rawValue, rows: rows, read: readCount, merged: 0,
        skipped: rows - readCount, reasons: reasonsForSkipping))
    report.bindings += cells.columns.bindings
    report.findings += findings
    for (severity, code, count) in cells.unlisted {
      report.countUnlisted(severity, code: code, times: count)
    }
  }

  /// Why rows were left out: blank ones, repeated headers, and those without what a row needs, each
  /// of which has one finding that is an error.
  private var reasonsForSkipping: [ImportReport.Reason] {
    var reasons = [
      ImportReport.Reason(code: "blank-rows", count: table.counts.blank),
      ImportReport.Reason(code: "repeated-header", count: table.counts.repeatedHeaders),
    ]
    func add(_ code: String, _ count: Int) {
      if let place = reasons.firstIndex(where: { $0.code == code }) {
        reasons[place].count += count
      } else {
        reasons.append(ImportReport.Reason(code: code, count: count))
      }
    }
    for finding in cells.findings where finding.severity == .error { add(finding.code, 1) }
    for (severity, code, count) in cells.unlisted where severity == .error { add(code, count) }
    return reasons.filter { $0.count > 0 }
  }

  private var findings: [Finding] {
    var findings = cells.columns.findings
    if table.counts.blank > 0 {
      findings.append(note("blank-rows", .blankRows(table.counts.blank)))
    }
    let inRows = table.findings.map { Finding($0, in: file) } + cells.findings
    // The place settles what stands in one row, because sorting may mix equals.
    findings += inRows.enumerated()
      .sorted { ($0.element.origin.row, $0.offset) < ($1.element.origin.row, $1.offset) }
      .map(\.element)
    let leftOut = table.findingsLeftOut
    if leftOut > 0 {
      findings.append(note("more-findings", .moreFindings(leftOut)))
    }
    return findings
  }

  private func note(_ code: String, _ sentence: Sentence) -> Finding {
    Finding(.note, code: code, at: RowOrigin(file: file, row: 1), sentence)
  }
}
