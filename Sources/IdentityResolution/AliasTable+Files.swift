import CooperationRecords
public import TabularFiles

extension AliasTable {
  static let columns = ["canonical", "variant", "confidence", "reason", "decision"]

  /// Reads the table in the file at `path`.
  ///
  /// The first two columns and the last are required; their order does not matter. A row with an
  /// empty name is left out with a finding.
  public init(contentsOf path: String) throws(AliasTableError) {
    let table: DelimitedTable
    do throws(TabularFileError) {
      table = try DelimitedTable(contentsOf: path)
    } catch {
      throw .table(error)
    }
    try self.init(table)
  }

  /// Reads the table in `bytes`, which findings call `name`.
  public init(bytes: [UInt8], name: String) throws(AliasTableError) {
    let table: DelimitedTable
    do throws(TabularFileError) {
      table = try DelimitedTable(bytes: bytes, source: name)
    } catch {
      throw .table(error)
    }
    try self.init(table)
  }

  /// The table as comma-separated text, as it is read back.
  public var bytes: [UInt8] {
    var writer = DelimitedTextWriter(header: Self.columns)
    for row in rows {
      writer.append([
        row.canonical, row.variant, TableNumber.text(row.confidence), row.reason,
        row.decision?.rawValue ?? "",
      ])
    }
    return writer.bytes
  }

  /// Writes the table to the file at `path`.
  public func write(to path: String) throws(OutputError) {
    try AtomicFile.write(bytes, to: path)
  }

  private init(_ table: DelimitedTable) throws(AliasTableError) {
    for column in ["canonical", "variant", "decision"] where table.columns[column] == nil {
      throw .missingColumn(path: table.source, column: column, headers: table.header)
    }
    var reader = AliasRowReader(table)
    let located = table.rows.compactMap { row in reader.row(row).map { (row, $0) } }
    let rows = located.map(\.1)
    let contradictions = AliasContradictions(rows, located.map { reader.origin(of: $0.0) })
    let findings = (reader.findings + contradictions.findings).enumerated()
      .sorted { ($0.element.origin.row, $0.offset) < ($1.element.origin.row, $1.offset) }
      .map(\.element)
    self.init(rows: rows, findings: findings)
  }
}

/// Reads the rows of an alias table, and remembers what was odd.
private struct AliasRowReader {
  private(set) var findings: [Finding]
  private let file: String
  private let places: [String: Int]

  init(_ table: DelimitedTable) {
    let file = table.source.split(separator: "/").last.map(String.init) ?? table.source
    self.file = file
    var places: [String: Int] = [:]
    for column in AliasTable.columns { places[column] = table.columns[column] }
    self.places = places
    findings = table.findings.map { finding in
      Finding(
        .warning, code: "odd-row", at: RowOrigin(file: file, row: finding.rowNumber),
        column: finding.columnName, "\(finding.problem).")
    }
  }

  mutating func row(_ row: DelimitedTable.Row) -> AliasTable.Row? {
    let canonical = text("canonical", in: row)
    let variant = text("variant", in: row)
    for (column, name) in [("canonical", canonical), ("variant", variant)] where name.isEmpty {
      note(.error, "no-name", column, row, "the name is missing; the row was left out.")
      return nil
    }
    if canonical == variant {
      note(.note, "same-name", "variant", row, "“\(variant)” stands for itself; nothing changes.")
    }
    return AliasTable.Row(
      canonical: canonical, variant: variant, confidence: confidence(in: row),
      reason: text("reason", in: row), decision: decision(in: row))
  }

  func origin(of row: DelimitedTable.Row) -> RowOrigin {
    RowOrigin(file: file, row: row.number)
  }

  private mutating func confidence(in row: DelimitedTable.Row) -> Double? {
    let text = text("confidence", in: row)
    guard !text.isEmpty else { return nil }
    if let number = TableNumber.parse(text, loneComma: .decimal), (0...1).contains(number) {
      return number
    }
    note(
      .warning, "no-confidence", "confidence", row,
      "“\(text)” is no number from 0 to 1; it was left out.")
    return nil
  }

  private mutating func decision(in row: DelimitedTable.Row) -> AliasTable.Decision? {
    let text = text("decision", in: row)
    guard !text.isEmpty else { return nil }
    if let decision = AliasTable.Decision(rawValue: text.lowercased()) { return decision }
    note(
      .warning, "unknown-decision", "decision", row,
      "“\(text)” is neither merge nor apart; the row counts as undecided.")
    return nil
  }

  private func text(_ column: String, in row: DelimitedTable.Row) -> String {
    places[column].map { Identities.trimmed(row[$0]) } ?? ""
  }

  private mutating func note(
    _ severity: Finding.Severity, _ code: String, _ column: String, _ row: DelimitedTable.Row,
    _ message: String
  ) {
    findings.append(Finding(severity, code: code, at: origin(of: row), column: column, message))
  }
}
