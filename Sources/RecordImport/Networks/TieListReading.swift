import CooperationRecords
import TabularFiles

/// The reading of a list of ties, row by row.
struct TieListReading {
  private let table: SourceTable
  private let ends: TieEnds
  private let forms: CellForms
  private let strength: Int?
  private var oddities = FindingList()
  private var counts = (read: 0, merged: 0, valued: 0, unread: 0)
  /// Whether the ties stand among activities, where strengths count for nothing.
  private let isAmongActivities: Bool
  private var areSymmetric = false

  init(
    _ table: SourceTable, ends: TieEnds, forms: CellForms?, isAmongActivities: Bool
  ) throws(RecordImportError) {
    guard !table.rows.isEmpty else { throw .headerAlone(path: table.path) }
    self.table = table
    self.ends = ends
    self.isAmongActivities = isAmongActivities
    self.forms = forms ?? CellForms(loneComma: table.loneComma)
    strength = Self.strength(in: table, besides: ends)
  }

  /// The column of strengths: by its name, or as the only other column, if it holds numbers.
  private static func strength(in table: SourceTable, besides ends: TieEnds) -> Int? {
    if let named = table.columns.first(of: ["strength", "weight", "value", "stiprums"]) {
      return named
    }
    let others = table.header.indices.filter { $0 != ends.from && $0 != ends.to }
    guard let only = others.first, others.count == 1 else { return nil }
    let isNumber = table.rows.allSatisfy {
      MatrixCell($0[only], loneComma: table.loneComma).value != nil
    }
    return isNumber ? only : nil
  }

  /// Reads the rows.
  mutating func read(
    attributes: OrganisationAttributes, into mentions: inout CooperationMentions
  ) throws(RecordImportError) {
    var ties = TieMentions(of: table.path, attributes: attributes)
    var met: Set<String> = []
    for row in table.rows {
      let names = [ends.from, ends.to].map { CellText.cleaned(row[$0]) }
      guard let one = names.first, let other = names.last, !names.contains(where: forms.isMissing)
      else {
        note(.error, "no-organisation", at: row, .noEnd)
        continue
      }
      for name in names where met.insert(name).inserted {
        mentions.organisations.append(attributes.mention(of: name, at: origin(row)))
      }
      let strength = strength(in: row)
      if one == other {
        note(.warning, "tie-to-itself", at: row, .tieToItself(one))
      } else if strength == 0 {
        note(.note, "no-tie", at: row, .noTie)
      } else if strength < 0 {
        note(.warning, "strength-not-positive", at: row, .strengthBelowZero("\(strength)"))
      } else if try ties.tie(one, other, strength: strength, at: origin(row)) {
        counts.read += 1
      } else {
        counts.merged += 1
      }
    }
    areSymmetric = ties.areSymmetric
    ties.add(to: &mentions, .unsaid)
  }

  /// Adds the account of the list to `report`.
  func add(to report: inout ImportReport, as source: String, evidence: Sentence?) {
    let rows = table.blankCount + table.repeatedHeaderCount + table.rows.count
    report.files.append(
      ImportReport.File(
        name: table.name, source: source, evidence: evidence, rows: rows, read: counts.read,
        merged: counts.merged, skipped: rows - counts.read - counts.merged,
        reasons: table.reasons(and: oddities.counts())))
    for (place, header) in table.header.enumerated() {
      let column = place == ends.from ? "from" : place == ends.to ? "to" : nil
      report.bindings.append(.init(file: table.name, header: header, column: column))
    }
    report.findings += table.blankRowFindings
    report.findings += table.findings.map { Finding($0, in: table.name) } + oddities.findings
    report.findings += table.moreFindings + remarks
    oddities.countUnlisted(in: &report)
  }

  private var remarks: [Finding] {
    var remarks: [Finding] = []
    if counts.merged > 0 {
      remarks.append(
        table.note(
          "no-direction",
          areSymmetric ? .bothDirections(pairs: counts.read) : .rowsAgain(counts.merged)))
    }
    if counts.unread > 0 {
      remarks.append(
        Finding(
          .warning, code: "no-number", at: RowOrigin(file: table.name, row: 1),
          .unreadStrengths(counts.unread)))
    }
    if isAmongActivities, counts.valued > 0, let strength {
      remarks.append(
        Finding(
          .warning, code: "strengths-not-read", at: RowOrigin(file: table.name, row: 1),
          column: table.header[strength], .strengthsOfRows(counts.valued)))
    }
    return remarks
  }

  /// How strong the row says that the tie is; 1 where it does not.
  private mutating func strength(in row: SourceTable.Row) -> Double {
    guard let strength else { return 1 }
    let text = CellText.cleaned(row[strength])
    guard !forms.isMissing(text) else { return 1 }
    guard let value = forms.number(text), value.isFinite else {
      counts.unread += 1
      return 1
    }
    if value != 0, value != 1 { counts.valued += 1 }
    return value
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
