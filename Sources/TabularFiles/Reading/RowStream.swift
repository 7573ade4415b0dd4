/// The rows of a delimited text, some at a time, in memory that does not grow with the file.
///
///     var stream = try RowStream(contentsOf: "participations.csv")
///     let name = stream.columns["organisation_name"] ?? 0
///     while let rows = try stream.next() {
///       for row in rows { print(row.number, row[name]) }
///     }
///     print(stream.counts.inTable)
///
/// ## Conventions
///
/// - Header, rows, counts and findings are those of ``TextTable``, whatever the size of the file.
/// - A file on a disk is read twice: once to find its encoding, and once for its rows. What can be
///   read only once, such as a pipe, is judged by its first 4 MiB.
/// - A row with its line breaks may have 64 MiB.
/// - A workbook is no text and is refused; ``Workbook`` reads it.
///
/// - Complexity: O(*n*) time for *n* bytes; some 35 MiB of memory and, where a row is longer than 4 MiB,
///   a small multiple of its length.
public struct RowStream: ~Copyable {
  /// The path of the file.
  public let source: String
  /// The delimiter that was found.
  public let delimiter: Delimiter
  /// The encoding that was found.
  public let encoding: TextEncoding

  private var pieces: TextPieces
  private var assembly: RowAssembly
  private var ready: TextTable.Rows?

  /// Opens the file at `path`, and reads as far as the header.
  public init(
    contentsOf path: String, delimiter: Delimiter? = nil, encoding: TextEncoding? = nil
  ) throws(TabularFileError) {
    var pieces = try TextPieces(of: path, encoding: encoding)
    try pieces.fill()
    var assembly = RowAssembly(
      opening: pieces.bytes.span, source: path, delimiter: delimiter, encoding: pieces.encoding,
      isClean: pieces.isClean)
    var ready: TextTable.Rows?
    while assembly.account.counts.header == 0 {
      ready = try Self.readRows(from: &pieces, into: &assembly)
    }
    source = path
    self.delimiter = assembly.delimiter
    self.encoding = pieces.encoding.encoding
    self.assembly = assembly
    self.ready = ready
    self.pieces = pieces
  }

  /// The names of the columns, as they are written.
  public var header: [String] { assembly.account.header }

  /// The columns by name.
  public var columns: HeaderIndex { assembly.account.columns }

  /// What became of the rows that have been read so far.
  public var counts: RowCounts { assembly.account.counts }

  /// What was odd so far; at most 10 000 findings.
  public var findings: [TableFinding] { assembly.account.findings }

  /// How many more findings there would be.
  public var findingsLeftOut: Int { assembly.account.findingsLeftOut }

  /// The next rows, in the order of the file; `nil` at its end.
  public mutating func next() throws(TabularFileError) -> TextTable.Rows? {
    while true {
      if let rows = ready {
        ready = nil
        if !rows.isEmpty { return rows }
      }
      guard !pieces.isAtEnd || !pieces.bytes.isEmpty else { return nil }
      ready = try Self.readRows(from: &pieces, into: &assembly)
    }
  }

  /// Reads the rows of the piece at hand, and gets the next one.
  private static func readRows(
    from pieces: inout TextPieces, into assembly: inout RowAssembly
  ) throws(TabularFileError) -> TextTable.Rows {
    try pieces.fill()
    let bytes = pieces.bytes
    let end = try assembly.take(bytes.span, isLast: pieces.isAtEnd)
    let rows = assembly.handOver(bytes)
    guard end > 0 || pieces.isAtEnd || bytes.count < TableLimits.rowLength else {
      throw .lineTooLong(
        path: assembly.account.source, line: assembly.nextLine, limit: TableLimits.rowLength)
    }
    pieces.drop(end)
    return rows
  }
}
