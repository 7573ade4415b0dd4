import CooperationRecords
import TabularFiles

/// The reading of a matrix: the names in the first row and the first column, and what stands
/// between.
struct MatrixReading {
  private let table: SourceTable
  private let forms: CellForms
  private let columns: [String]
  private var oddities = FindingList()
  /// What is to be said of the whole.
  private var remarks: [Finding] = []
  private var readCount = 0

  init(_ table: SourceTable, forms: CellForms?) throws(RecordImportError) {
    guard !table.rows.isEmpty else { throw .headerAlone(path: table.path) }
    self.table = table.unhidden
    self.forms = forms ?? CellForms(loneComma: table.loneComma)
    columns = table.header.dropFirst().map(CellText.cleaned)
  }

  /// Rows with a name of their own, each with its name.
  private mutating func namedRows() -> [(name: String, row: SourceTable.Row)] {
    var named: [(name: String, row: SourceTable.Row)] = []
    var met: Set<String> = []
    for row in table.rows {
      let name = CellText.cleaned(row[0])
      if forms.isMissing(name) {
        note(.error, "no-organisation", at: row, .noRowName)
      } else if !met.insert(name).inserted {
        note(.error, "second-row", at: row, .secondRow(name))
      } else {
        named.append((name, row))
      }
    }
    readCount = named.count
    return named
  }

  /// Reads rows and columns as organisations.
  mutating func adjacency(
    attributes: OrganisationAttributes, into mentions: inout CooperationMentions
  ) throws(RecordImportError) {
    let rows = namedRows()
    var ties = TieMentions(of: table.path, attributes: attributes)
    var count = CellCount()
    let silent = columnsWithoutRow(rows.map(\.name))
    for (name, row) in rows {
      var organisation = attributes.mention(of: name, at: origin(row))
      if !silent.isEmpty { organisation.hasAnswered = true }
      mentions.organisations.append(organisation)
    }
    for name in silent {
      var organisation = attributes.mention(of: name, at: RowOrigin(file: table.name, row: 1))
      organisation.hasAnswered = false
      mentions.organisations.append(organisation)
    }
    for (name, row) in rows {
      for (place, column) in columns.enumerated() where !forms.isMissing(column) {
        guard name != column else {
          count.diagonal += 1
          continue
        }
        let cell = cell(row, place + 1)
        count.add(cell)
        guard let value = cell.value, value > 0 else { continue }
        if try !ties.tie(name, column, strength: value, at: origin(row)) { count.again += 1 }
      }
    }
    ties.add(to: &mentions, .told)
    if !silent.isEmpty {
      remarks.append(
        Finding(
          .warning, code: "columns-without-row", at: RowOrigin(file: table.name, row: 1),
          .columnsWithoutRow(silent)))
    }
    remarks += count.findings(of: ties, in: table)
  }

  /// Reads rows as organisations and columns as activities.
  mutating func incidence(
    attributes: OrganisationAttributes, into mentions: inout CooperationMentions
  ) throws(RecordImportError) {
    let rows = namedRows()
    var count = CellCount()
    let activities = columns.map { Activity(id: .init($0), title: $0) }
    mentions.activities += activities.filter { !forms.isMissing($0.title) }
    for (name, row) in rows {
      let organisation = attributes.mention(of: name, at: origin(row))
      mentions.organisations.append(organisation)
      for (place, activity) in activities.enumerated() where !forms.isMissing(activity.title) {
        let cell = cell(row, place + 1)
        count.add(cell)
        guard let value = cell.value, value > 0 else { continue }
        guard mentions.participations.count < TieMentions.limit else {
          throw .tooManyTies(path: table.path, limit: TieMentions.limit)
        }
        mentions.participations.append(
          ParticipationMention(organisation: organisation, activity: activity))
      }
    }
    remarks += count.incidenceFindings(in: table)
  }

  /// Adds the account of the matrix to `report`.
  func add(to report: inout ImportReport, as source: String, evidence: Sentence?) {
    let rows = table.blankCount + table.repeatedHeaderCount + table.rows.count
    report.files.append(
      ImportReport.File(
        name: table.name, source: source, evidence: evidence, rows: rows, read: readCount,
        merged: 0, skipped: rows - readCount, reasons: table.reasons(and: oddities.counts())))
    report.findings += table.blankRowFindings
    report.findings += table.findings.map { Finding($0, in: table.name) } + oddities.findings
    report.findings += table.moreFindings + remarks
    oddities.countUnlisted(in: &report)
  }

  private func cell(_ row: SourceTable.Row, _ place: Int) -> MatrixCell {
    let text = CellText.cleaned(row[place])
    if forms.isMissing(text) { return .missing }
    if let mark = forms.decimalMark { return mark.number(text).map { .value($0) } ?? .other }
    return MatrixCell(text, loneComma: forms.loneComma)
  }

  /// The columns whose organisations have no row.
  private func columnsWithoutRow(_ rows: [String]) -> [String] {
    var met = Set(rows)
    return columns.filter { !forms.isMissing($0) && met.insert($0).inserted }
  }

  private mutating func note(
    _ severity: Finding.Severity, _ code: String, at row: SourceTable.Row, _ sentence: Sentence
  ) {
    oddities.add(Finding(severity, code: code, at: origin(row), sentence))
  }

  private func origin(_ row: SourceTable.Row) -> RowOrigin {
    RowOrigin(file: table.name, row: row.number)
  }
}
