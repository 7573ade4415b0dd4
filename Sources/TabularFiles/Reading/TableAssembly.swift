/// Puts a table together, row by row, and accounts for every row of the file.
struct TableAssembly {
  let source: String
  let delimiter: Delimiter
  let hasByteOrderMark: Bool
  private(set) var header: [String] = []
  private(set) var columns = HeaderIndex([])
  private(set) var fields: [ScannedField] = []
  private(set) var rows: [RowMark] = []
  private(set) var counts = RowCounts()
  private(set) var findings: [TableFinding] = []
  private(set) var findingsLeftOut = 0

  private let bytes: [UInt8]
  private let isClean: Bool
  private let rowsAboveHeader: Int
  private let start: Int
  private var headerFields: [ScannedField] = []

  /// Looks at `bytes` as a whole: what they are, and which delimiter they have.
  init(of bytes: [UInt8], source: String, delimiter: Delimiter?) throws(TabularFileError) {
    try TextCheck.check(bytes, source: source)
    self.bytes = bytes
    self.source = source
    let span = bytes.span
    let textStart = ByteOrderMark.length(in: span, at: 0)
    let declaration = DelimiterDeclaration(in: span, at: textStart)
    let known = delimiter ?? declaration?.delimiter
    let search = DelimiterSearch(
      in: span, from: declaration?.end ?? textStart, among: known.map { [$0] } ?? Delimiter.allCases
    )
    self.delimiter = search.delimiter
    rowsAboveHeader = search.rowsAboveHeader
    hasByteOrderMark = textStart > 0
    isClean = UTF8Check.isClean(span)
    start = textStart
    counts.declaration = declaration == nil ? 0 : 1
  }

  /// Reads all rows.
  mutating func takeRows() throws(TabularFileError) {
    let bytes = bytes
    let span = bytes.span
    var scanner = RecordScanner(delimiter: delimiter, from: start)
    if counts.declaration == 1 {
      _ = scanner.next(in: span)
      counts.inFile += 1
    }
    while scanner.next(in: span) {
      counts.inFile += 1
      if scanner.isBlank(in: span) {
        counts.blank += 1
      } else if counts.aboveHeader < rowsAboveHeader {
        counts.aboveHeader += 1
        note(.aboveHeader, scanner)
      } else if counts.header == 0 {
        try takeHeader(scanner, in: span)
        scanner.expectedFields = header.count
      } else {
        takeRow(scanner, in: span)
      }
    }
    if counts.header == 0 { throw .empty(path: source) }
  }

  private mutating func takeHeader(
    _ record: borrowing RecordScanner, in span: Span<UInt8>
  ) throws(TabularFileError) {
    let named = record.fields.lastIndex { !$0.isEmpty || $0.marks.contains(.quoted) } ?? 0
    guard record.fieldCount <= TableLimits.columns else {
      throw .tooManyColumns(path: source, row: counts.inFile, limit: TableLimits.columns)
    }
    counts.header = 1
    var names = Array(record.fields[...named])
    noteDamage(of: &names, record, in: span)
    headerFields = names
    header = names.map { $0.text(in: bytes) }
    columns = HeaderIndex(header)
    noteProblems(record)
    for duplicate in columns.duplicates {
      for column in duplicate.columns.dropFirst() {
        note(.repeatedColumnName(first: duplicate.columns[0] + 1), record, column: column)
      }
    }
  }

  private mutating func takeRow(_ record: borrowing RecordScanner, in span: Span<UInt8>) {
    var row = record.fields
    var count = record.fieldCount
    if count > header.count && hasNothing(beyond: header.count, record, in: span) {
      row.removeLast(count - header.count)
      count = header.count
    }
    guard !isRepeatedHeader(row, in: span) else {
      counts.repeatedHeaders += 1
      note(.repeatedHeader, record)
      return
    }
    if count < header.count {
      counts.short += 1
      note(.shortRow(expected: header.count, read: count), record)
    } else if count > header.count {
      counts.long += 1
      note(.longRow(expected: header.count, read: count), record)
    } else {
      counts.complete += 1
    }
    noteProblems(record)
    noteDamage(of: &row, record, in: span)
    rows.append(RowMark(number: counts.inFile, line: record.line, firstField: fields.count))
    fields += row
  }

  private func hasNothing(
    beyond width: Int, _ record: borrowing RecordScanner, in span: Span<UInt8>
  ) -> Bool {
    guard record.fields.count == record.fieldCount else { return false }
    for field in record.fields[width...] where !field.isEmpty && !field.isBlank(in: span) {
      return false
    }
    return true
  }

  private func isRepeatedHeader(_ row: [ScannedField], in span: Span<UInt8>) -> Bool {
    guard row.count == headerFields.count else { return false }
    for (field, name) in zip(row, headerFields) {
      guard field.range.count == name.range.count else { return false }
      for (one, other) in zip(field.range, name.range) where span[one] != span[other] {
        return false
      }
    }
    return true
  }
}

// MARK: - Findings

extension TableAssembly {
  private mutating func noteProblems(_ record: borrowing RecordScanner) {
    for (column, problem) in record.problems { note(problem, record, column: column) }
  }

  /// Notes what is not text in `row`, and marks the fields to be mended.
  private mutating func noteDamage(
    of row: inout [ScannedField], _ record: borrowing RecordScanner, in span: Span<UInt8>
  ) {
    guard !isClean else { return }
    for column in row.indices {
      let damage = UTF8Check.damage(in: span, row[column].range)
      if let byte = damage.invalid { note(.invalidByte(byte), record, column: column) }
      if damage.hasNUL {
        row[column].marks.insert(.nul)
        note(.nulByte, record, column: column)
      }
    }
  }

  private mutating func note(
    _ problem: TableFinding.Problem, _ record: borrowing RecordScanner, column: Int? = nil
  ) {
    guard findings.count < TableLimits.findings else {
      findingsLeftOut += 1
      return
    }
    let name = column.flatMap { $0 < header.count ? header[$0] : nil }
    findings.append(
      TableFinding(
        source: source, rowNumber: counts.inFile, line: record.line,
        columnNumber: column.map { $0 + 1 }, columnName: name, problem: problem))
  }
}
