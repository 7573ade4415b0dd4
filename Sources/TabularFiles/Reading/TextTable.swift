/// A table of texts with named columns, read from delimited text (comma-separated values and their
/// relatives) or from a sheet of a workbook, as ``Workbook`` says.
///
///     let table = try TextTable(contentsOf: "members.csv")
///     guard let name = table.columns["organisation name"] else { … }
///     for row in table.rows { print(row.number, row[name]) }
///     for finding in table.findings { print(finding) }
///
/// ## Conventions
///
/// - The delimiter is found by looking: semicolon, tab, comma or vertical bar.
/// - The encoding is found by looking: UTF-8, UTF-16, Windows-1257, Windows-1250 or Latin-1, with or
///   without a byte-order mark. What is valid UTF-8 is UTF-8; else the letters decide, with a finding.
///   A byte that stands for nothing in it, or NUL, reads as U+FFFD with a finding.
/// - Lines end with LF, CR LF or CR, mixed as they come. Fields in quotation marks may hold
///   delimiters, line breaks and doubled quotation marks.
/// - The first row with text is the header, except for single texts above it, such as a title.
/// - Rows without text are counted and left out, and so are rows that say the header again.
///   Rows with too few or too many fields are kept as they are, with a finding.
/// - Fields keep their spaces. Empty fields beyond the last named column are left out.
/// - A quotation mark that is misplaced or never closed harms its own row only; a quotation whose lines
///   are rows by themselves is read as rows.
///
/// - Complexity: O(*n*) time and space to read *n* bytes; text is made when it is asked for.
///
/// ## Reference
///
/// > Y. Shafranovich. "Common format and MIME type for comma-separated values (CSV) files."
/// > RFC 4180, 2005.
public struct TextTable: Sendable {
  /// The path of the file, or `standard input`.
  public let source: String
  /// The name of the sheet, where the file is a workbook.
  public let sheet: String?
  /// The names of the columns, as they are written.
  public let header: [String]
  /// The columns by name.
  public let columns: HeaderIndex
  /// The rows below the header, in the order of the file.
  public let rows: Rows
  /// The delimiter that was found.
  public let delimiter: Delimiter?
  /// How the letters were written.
  public let encoding: TextEncoding
  /// Whether the file begins with a byte-order mark.
  public let hasByteOrderMark: Bool
  /// What became of every row of the file.
  public let counts: RowCounts
  /// What is odd in the file, in the order of its rows; at most 10 000 findings.
  public let findings: [TableFinding]
  /// How many more findings there would be.
  public let findingsLeftOut: Int

  /// How numbers such as `1,234` are most likely meant.
  public var loneComma: LoneComma { delimiter?.loneComma ?? .thousands }

  /// Reads the file at `path`, with `delimiter` and `encoding` or those that are found by looking, or
  /// the `sheet` of a workbook.
  public init(
    contentsOf path: String, delimiter: Delimiter? = nil, encoding: TextEncoding? = nil,
    sheet: SheetChoice = .firstWithText
  ) throws(TabularFileError) {
    let bytes = try FileBytes.contents(of: path, lineLimit: TableLimits.lineLength)
    try self.init(
      ofShortLines: bytes, source: path, delimiter: delimiter, encoding: encoding, sheet: sheet)
  }

  /// Reads `bytes`, which findings and errors call `source`.
  public init(
    bytes: [UInt8], source: String, delimiter: Delimiter? = nil, encoding: TextEncoding? = nil,
    sheet: SheetChoice = .firstWithText
  ) throws(TabularFileError) {
    guard bytes.count <= FileBytes.sizeLimit else {
      throw .tooLarge(path: source, limit: FileBytes.sizeLimit)
    }
    var lines = LineGauge(limit: TableLimits.lineLength)
    guard lines.take(bytes[...]) else {
      throw .lineTooLong(path: source, line: lines.line, limit: TableLimits.lineLength)
    }
    try self.init(
      ofShortLines: bytes, source: source, delimiter: delimiter, encoding: encoding, sheet: sheet)
  }

  /// Reads what stands on standard input.
  public static func fromStandardInput(
    delimiter: Delimiter? = nil, encoding: TextEncoding? = nil,
    sheet: SheetChoice = .firstWithText
  ) throws(TabularFileError) -> TextTable {
    let bytes = try FileBytes.tableOnStandardInput()
    return try TextTable(
      ofShortLines: bytes, source: FileBytes.standardInputName, delimiter: delimiter,
      encoding: encoding, sheet: sheet)
  }

  private init(
    ofShortLines file: [UInt8], source: String, delimiter: Delimiter?, encoding: TextEncoding?,
    sheet: SheetChoice
  ) throws(TabularFileError) {
    if Workbook.isArchive(file) || SpreadsheetKind(file) != nil {
      guard encoding == nil else { throw .encodingOfWorkbook(path: source) }
      self = try Workbook(bytes: file, source: source).table(sheet)
      return
    }
    if case .named(let name) = sheet {
      throw .noSuchSheet(path: source, sheet: name, sheets: [])
    }
    try TextCheck.check(file[...], source: source)
    var census = ByteCensus()
    census.take(file.span)
    census.end()
    let choice = EncodingChoice(said: encoding, opening: file[...], census: census)
    let bytes = Transcoder.utf8(file, from: choice.encoding)
    var assembly = RowAssembly(
      opening: bytes.span, source: source, delimiter: delimiter, encoding: choice,
      isClean: choice.encoding == .utf8 && census.isClean)
    _ = try assembly.take(bytes.span, isLast: true)
    self.init(
      assembly.account, assembly.handOver(bytes), delimiter: assembly.delimiter,
      encoding: choice.encoding, hasByteOrderMark: assembly.hasByteOrderMark)
  }

  init(
    _ account: RowAccount, _ rows: Rows, sheet: String? = nil, delimiter: Delimiter?,
    encoding: TextEncoding,
    hasByteOrderMark: Bool
  ) {
    source = account.source
    self.sheet = sheet
    self.delimiter = delimiter
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.rows = rows
    header = account.header
    columns = account.columns
    counts = account.counts
    findings = account.findings
    findingsLeftOut = account.findingsLeftOut
  }
}
