/// Reads rows from pieces of a text, each of which goes on where the last one was left.
struct RowAssembly {
  let delimiter: Delimiter
  let hasByteOrderMark: Bool
  private(set) var account: RowAccount
  /// The fields and rows that belong to the table, of the piece that was read last.
  private(set) var fields: [ScannedField] = []
  private(set) var rows: [RowMark] = []

  private var scanner: RecordScanner
  private var expectsDeclaration: Bool

  /// The line on which the first unread row begins.
  var nextLine: Int { scanner.nextLine }

  /// Looks at the beginning of a text, in UTF-8; `isClean` says that all of it is.
  init(
    opening: Span<UInt8>, source: String, delimiter: Delimiter?, encoding: EncodingChoice,
    isClean: Bool
  ) {
    let opening = TableOpening(of: opening, delimiter: delimiter)
    self.delimiter = opening.delimiter
    hasByteOrderMark = opening.hasByteOrderMark
    expectsDeclaration = opening.hasDeclaration
    scanner = RecordScanner(delimiter: opening.delimiter, from: opening.start)
    account = RowAccount(
      source: source, encoding: encoding.encoding, isClean: isClean,
      rowsAboveHeader: opening.rowsAboveHeader)
    if let reason = encoding.reason { account.note(.encoding(encoding.encoding, reason: reason)) }
  }

  /// Reads the rows of `bytes`, and tells where the first one begins that may not end there.
  mutating func take(_ bytes: Span<UInt8>, isLast: Bool) throws(TabularFileError) -> Int {
    while true {
      let start = scanner.position
      guard scanner.next(in: bytes) else { break }
      guard isLast || scanner.reach <= bytes.count else {
        scanner.takeBack(to: start)
        break
      }
      if expectsDeclaration {
        expectsDeclaration = false
        account.takeDeclaration()
      } else if try account.take(&scanner.row, in: bytes) {
        rows.append(
          RowMark(
            number: account.rowNumber, line: scanner.row.line, firstField: fields.count))
        fields += scanner.row.fields
      } else if scanner.expectedFields == nil && account.counts.header > 0 {
        scanner.expectedFields = account.header.count
      }
    }
    if isLast { try account.end() }
    return scanner.position
  }

  /// Hands over what was read of `bytes`, and goes on with bytes that begin at the first unread one.
  mutating func handOver(_ bytes: [UInt8]) -> TextTable.Rows {
    let storage = TableStorage(bytes: bytes, fields: fields, rows: rows)
    fields = []
    rows = []
    scanner.goOn(at: 0)
    return TextTable.Rows(storage: storage)
  }
}
