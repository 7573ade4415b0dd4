import CooperationRecords
public import TabularFiles

extension AliasTable {
  package static let columns = ["canonical", "variant", "confidence", "reason", "decision"]
  static let furtherColumns = ["relation", "date"]

  /// Reads the table in the file at `path`.
  ///
  /// The columns `canonical`, `variant` and `decision` are required; their order does not matter. A row with an
  /// empty name is left out with a finding.
  public init(contentsOf path: String) throws(AliasTableError) {
    let table: TextTable
    do throws(TabularFileError) {
      table = try TextTable(contentsOf: path)
    } catch {
      throw .table(error)
    }
    try self.init(table)
  }

  /// Reads the table in `bytes`, which findings call `name`.
  public init(bytes: [UInt8], name: String) throws(AliasTableError) {
    let table: TextTable
    do throws(TabularFileError) {
      table = try TextTable(bytes: bytes, source: name)
    } catch {
      throw .table(error)
    }
    try self.init(table)
  }

  /// The table as comma-separated text, as it is read back; no spreadsheet takes a name for a formula.
  ///
  /// The columns `relation` and `date` are written if a row has one of them.
  public var bytes: [UInt8] {
    let hasRelations = rows.contains { $0.relation != nil || $0.date != nil }
    let header = Self.columns + (hasRelations ? Self.furtherColumns : [])
    var writer = DelimitedTextWriter(header: header)
    for row in rows {
      let cells = [
        row.canonical, row.variant, TableNumber.text(row.confidence), row.reason,
        row.decision?.rawValue ?? "", row.relation?.rawValue ?? "", row.date?.description ?? "",
      ]
      writer.append(cells.prefix(header.count).map(SpreadsheetText.disarmed))
    }
    return writer.bytes
  }

  /// Writes the table to the file at `path`: as a workbook where it ends in `.xlsx`, and else as comma-separated
  /// text.
  public func write(to path: String) throws(OutputError) {
    let isWorkbook = path.lowercased().hasSuffix(".xlsx")
    try AtomicFile.write(isWorkbook ? workbook() : bytes, to: path)
  }

  private init(_ table: TextTable) throws(AliasTableError) {
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
    let known = Set((Self.columns + Self.furtherColumns).compactMap { table.columns[$0] })
    let others = table.header.indices.filter { !known.contains($0) }.map { table.header[$0] }
    self.init(rows: rows, findings: findings, otherColumns: others.filter { !$0.isEmpty })
  }
}
