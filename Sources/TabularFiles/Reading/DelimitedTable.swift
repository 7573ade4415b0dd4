/// A table read from delimited text: comma-separated values and their relatives.
///
///     let table = try DelimitedTable(contentsOf: "members.csv")
///     guard let name = table.columns["organisation name"] else { … }
///     for row in table.rows { print(row.number, row[name]) }
///     for finding in table.findings { print(finding) }
///
/// ## Conventions
///
/// - The delimiter is found by looking: semicolon, tab, comma or vertical bar.
/// - The text is UTF-8, with or without a byte-order mark. A byte that is not UTF-8, or NUL, reads as
///   U+FFFD with a finding.
/// - Lines end with LF, CR LF or CR, mixed as they come. Fields in quotation marks may hold
///   delimiters, line breaks and doubled quotation marks.
/// - The first row with text is the header, except for single texts above it, such as a title.
/// - Rows without text are counted and left out, and so are rows that say the header again.
///   Rows with too few or too many fields are kept as they are, with a finding.
/// - Fields keep their spaces. Empty fields beyond the last named column are left out.
/// - A quotation mark that is misplaced or never closed harms its own row only.
///
/// - Complexity: O(*n*) time and space to read *n* bytes; text is made when it is asked for.
///
/// ## Reference
///
/// > Y. Shafranovich. "Common format and MIME type for comma-separated values (CSV) files."
/// > RFC 4180, 2005.
public struct DelimitedTable: Sendable {
  /// The path of the file, or `standard input`.
  public let source: String
  /// The names of the columns, as they are written.
  public let header: [String]
  /// The columns by name.
  public let columns: HeaderIndex
  /// The rows below the header, in the order of the file.
  public let rows: Rows
  /// The delimiter that was found.
  public let delimiter: Delimiter
  /// Whether the file begins with a byte-order mark.
  public let hasByteOrderMark: Bool
  /// What became of every row of the file.
  public let counts: RowCounts
  /// What is odd in the file, in the order of its rows; at most 10 000 findings.
  public let findings: [TableFinding]
  /// How many more findings there would be.
  public let findingsLeftOut: Int

  /// Reads the file at `path`, with `delimiter` or the one that is found by looking.
  public init(contentsOf path: String, delimiter: Delimiter? = nil) throws(TabularFileError) {
    let bytes = try FileBytes.contents(of: path, lineLimit: TableLimits.lineLength)
    try self.init(ofShortLines: bytes, source: path, delimiter: delimiter)
  }

  /// Reads `bytes`, which findings and errors call `source`, with `delimiter` or the one found.
  public init(
    bytes: [UInt8], source: String, delimiter: Delimiter? = nil
  ) throws(TabularFileError) {
    guard bytes.count <= FileBytes.sizeLimit else {
      throw .tooLarge(path: source, limit: FileBytes.sizeLimit)
    }
    var lines = LineGauge(limit: TableLimits.lineLength)
    guard lines.take(bytes[...]) else {
      throw .lineTooLong(path: source, line: lines.line, limit: TableLimits.lineLength)
    }
    try self.init(ofShortLines: bytes, source: source, delimiter: delimiter)
  }

  /// Reads what stands on standard input, with `delimiter` or the one found.
  public static func fromStandardInput(
    delimiter: Delimiter? = nil
  ) throws(TabularFileError) -> DelimitedTable {
    let bytes = try FileBytes.standardInput(lineLimit: TableLimits.lineLength)
    return try DelimitedTable(
      ofShortLines: bytes, source: FileBytes.standardInputName, delimiter: delimiter)
  }

  private init(
    ofShortLines bytes: [UInt8], source: String, delimiter: Delimiter?
  ) throws(TabularFileError) {
    var assembly = try TableAssembly(of: bytes, source: source, delimiter: delimiter)
    try assembly.takeRows()
    self.source = source
    self.delimiter = assembly.delimiter
    header = assembly.header
    columns = assembly.columns
    rows = Rows(
      storage: TableStorage(bytes: bytes, fields: assembly.fields, rows: assembly.rows))
    hasByteOrderMark = assembly.hasByteOrderMark
    counts = assembly.counts
    findings = assembly.findings
    findingsLeftOut = assembly.findingsLeftOut
  }
}
