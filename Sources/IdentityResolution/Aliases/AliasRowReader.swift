import CooperationRecords
import TabularFiles

/// Reads the rows of an alias table, and remembers what was odd.
struct AliasRowReader {
  private(set) var findings: [Finding]
  private let file: String
  private let places: [String: Int]

  init(_ table: TextTable) {
    let file = table.source.split(separator: "/").last.map(String.init) ?? table.source
    self.file = file
    var places: [String: Int] = [:]
    for column in AliasTable.columns + AliasTable.furtherColumns {
      places[column] = table.columns[column]
    }
    self.places = places
    findings = table.findings.map { finding in
      Finding(
        .warning, code: "odd-row", at: RowOrigin(file: file, row: finding.rowNumber),
        column: finding.columnName, "\(finding.problem).")
    }
  }

  mutating func row(_ row: TextTable.Row) -> AliasTable.Row? {
    let canonical = text("canonical", in: row)
    let variant = text("variant", in: row)
    for (column, name) in [("canonical", canonical), ("variant", variant)] where name.isEmpty {
      note(.error, "no-name", column, row, .noName)
      return nil
    }
    if canonical == variant {
      note(.note, "same-name", "variant", row, .standsForItself(variant))
    }
    return AliasTable.Row(
      canonical: canonical, variant: variant, confidence: confidence(in: row),
      reason: text("reason", in: row), decision: decision(in: row), relation: relation(in: row),
      date: date(in: row))
  }

  func origin(of row: TextTable.Row) -> RowOrigin {
    RowOrigin(file: file, row: row.number)
  }

  private mutating func confidence(in row: TextTable.Row) -> Double? {
    let text = text("confidence", in: row)
    guard !text.isEmpty else { return nil }
    if let number = TableNumber.parse(text, loneComma: .decimal), (0...1).contains(number) {
      return number
    }
    note(.warning, "no-confidence", "confidence", row, .noConfidence(text))
    return nil
  }

  private mutating func decision(in row: TextTable.Row) -> AliasTable.Decision? {
    let text = text("decision", in: row)
    guard !text.isEmpty else { return nil }
    if let decision = AliasTable.Decision(rawValue: text.lowercased()) { return decision }
    note(.warning, "unknown-decision", "decision", row, .unknownDecision(text))
    return nil
  }

  private mutating func relation(in row: TextTable.Row) -> AliasTable.Relation? {
    let text = text("relation", in: row)
    guard !text.isEmpty else { return nil }
    if let relation = AliasTable.Relation(rawValue: text.lowercased()) { return relation }
    let known = AliasTable.Relation.allCases.map(\.rawValue).joined(separator: ", ")
    note(.warning, "unknown-relation", "relation", row, .unknownRelation(text, known: known))
    return nil
  }

  private mutating func date(in row: TextTable.Row) -> PartialDate? {
    let text = text("date", in: row)
    guard !text.isEmpty else { return nil }
    if let date = PartialDate(text) { return date }
    note(.warning, "no-date", "date", row, .noDate(text))
    return nil
  }

  private func text(_ column: String, in row: TextTable.Row) -> String {
    guard let place = places[column] else { return "" }
    let text = Identities.trimmed(row[place])
    // In a workbook texts are texts, and nothing was disarmed.
    return file.lowercased().hasSuffix(".xlsx") ? text : SpreadsheetText.restored(text)
  }

  private mutating func note(
    _ severity: Finding.Severity, _ code: String, _ column: String, _ row: TextTable.Row,
    _ sentence: Sentence
  ) {
    findings.append(Finding(severity, code: code, at: origin(of: row), column: column, sentence))
  }
}
