import CooperationRecords
import TabularFiles

/// The reading of one table, row by row, with a full account of the rows.
struct TableReading {
  private let table: SourceTable
  private let source: String
  private let evidence: Sentence?
  private var cells: CellReader
  private var readCount = 0

  /// Binds the columns of `table`, which comes from `source` because of `evidence`, or as `mapping`
  /// says; `declaredMissing` are the texts that the description of the file declares as missing, if
  /// it does.
  init(
    _ table: SourceTable, as kind: TableKind, from source: TableSource? = nil,
    evidence: Sentence? = nil, declaredMissing: [String]? = nil, mapping: RecordMapping? = nil
  ) throws(RecordImportError) {
    let columns = ColumnBinding(
      of: table, as: kind, own: source?.ownHeaders ?? [:], mapping: mapping)
    for group in kind.required where !group.contains(where: columns.has) {
      throw .missingColumn(
        path: table.path, column: group[0].name, headers: table.header,
        accepted: ColumnBinding.acceptedHeaders(for: group[0]))
    }
    if table.rows.isEmpty, kind.needsRows { throw .headerAlone(path: table.path) }
    self.table = table
    self.source = source?.name ?? kind.rawValue
    self.evidence = evidence
    cells = CellReader(
      of: table, columns, declaredMissing: declaredMissing,
      forms: mapping?.forms(loneComma: table.loneComma))
  }

  /// What `read` makes of each row, without the rows of which it makes nothing.
  mutating func rows<Mention>(
    _ read: (inout CellReader, SourceTable.Row) -> Mention?
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
  ///
  /// In a table that names persons, a row with too few or too many fields may hold their details
  /// under any header; it is left out.
  mutating func forEachRow(_ read: (inout CellReader, SourceTable.Row) -> Bool) {
    for row in table.rows {
      guard row.isShifted else {
        if read(&cells, row) { readCount += 1 }
        continue
      }
      cells.note(
        .error, "shifted-row", row, .shiftedRow(row.count, expected: table.header.count))
    }
  }

  /// Adds the account of this table to `report`.
  func add(to report: inout ImportReport) {
    let rows = table.blankCount + table.repeatedHeaderCount + table.rows.count
    report.files.append(
      ImportReport.File(
        name: table.name, source: source, evidence: evidence, rows: rows, read: readCount,
        merged: 0, skipped: rows - readCount,
        reasons: table.reasons(and: cells.oddities.counts(of: .error))))
    report.bindings += cells.columns.bindings
    report.findings += findings
    cells.oddities.countUnlisted(in: &report)
  }

  private var findings: [Finding] {
    var findings = cells.columns.findings
    findings += table.blankRowFindings
    let inRows = table.findings.map { Finding($0, in: table.name) } + cells.oddities.findings
    // The place settles what stands in one row, because sorting may mix equals.
    findings += inRows.enumerated()
      .sorted { ($0.element.origin.row, $0.offset) < ($1.element.origin.row, $1.offset) }
      .map(\.element)
    return findings + table.moreFindings
  }
}

extension SourceTable {
  /// Why rows were left out: blank ones, repeated headers, and those that say too little, which
  /// `others` counts by the code of the one finding that each of them has.
  func reasons(and others: [(code: String, count: Int)]) -> [ImportReport.Reason] {
    let reasons = [
      ImportReport.Reason(code: "blank-rows", count: blankCount),
      ImportReport.Reason(code: "repeated-header", count: repeatedHeaderCount),
    ]
    let further = others.map { ImportReport.Reason(code: $0.code, count: $0.count) }
    return (reasons + further).filter { $0.count > 0 }
  }

  /// How many blank rows there were, if any.
  var blankRowFindings: [Finding] {
    guard blankCount > 0 else { return [] }
    return [note("blank-rows", .blankRows(blankCount))]
  }

  /// How many findings of the reader are not listed, if any.
  var moreFindings: [Finding] {
    guard findingsLeftOut > 0 else { return [] }
    return [note("more-findings", .moreFindings(findingsLeftOut))]
  }

  /// A note on the whole table.
  func note(_ code: String, _ sentence: Sentence) -> Finding {
    Finding(.note, code: code, at: RowOrigin(file: name, row: 1), sentence)
  }
}
