/// Tells which rows belong to a table, and accounts for every row of the file.
struct RowAccount {
  let source: String
  private(set) var header: [String] = []
  private(set) var columns = HeaderIndex([])
  private(set) var counts = RowCounts()
  private(set) var findings: [TableFinding] = []
  private(set) var findingsLeftOut = 0

  private let sheet: String?
  private let encoding: TextEncoding
  private let isClean: Bool
  private let rowsAboveHeader: Int
  private var headerTexts: [[UInt8]] = []

  /// Begins the account of a file; `isClean` says that all of it is text.
  init(
    source: String, sheet: String? = nil, encoding: TextEncoding = .utf8, isClean: Bool,
    rowsAboveHeader: Int
  ) {
    self.source = source
    self.sheet = sheet
    self.encoding = encoding
    self.isClean = isClean
    self.rowsAboveHeader = rowsAboveHeader
  }

  /// The number of the row that was judged last.
  var rowNumber: Int { counts.inFile }

  /// Notes the row that names the delimiter.
  mutating func takeDeclaration() {
    counts.inFile += 1
    counts.declaration += 1
  }

  /// Counts an upper row of a header that stands in several rows.
  mutating func takeHeaderPart() {
    counts.inFile += 1
    counts.aboveHeader += 1
  }

  /// Takes the next row of the file, and leaves of it what belongs to the table; false if
  /// nothing does.
  mutating func take(
    _ row: inout ScannedRow, in bytes: Span<UInt8>
  ) throws(TabularFileError) -> Bool {
    counts.inFile += 1
    if row.isBlank(in: bytes) {
      counts.blank += 1
    } else if counts.header == 0 && counts.aboveHeader < rowsAboveHeader {
      counts.aboveHeader += 1
      note(.aboveHeader, row)
    } else if counts.header == 0 {
      try takeHeader(&row, in: bytes)
    } else {
      return takeTableRow(&row, in: bytes)
    }
    return false
  }

  /// There must be a header.
  func end() throws(TabularFileError) {
    if counts.header == 0 { throw .empty(path: source) }
  }

  private mutating func takeHeader(
    _ row: inout ScannedRow, in bytes: Span<UInt8>
  ) throws(TabularFileError) {
    let named = row.fields.lastIndex { !$0.isEmpty || $0.marks.contains(.quoted) } ?? 0
    guard row.fieldCount <= TableLimits.columns else {
      throw .tooManyColumns(path: source, row: counts.inFile, limit: TableLimits.columns)
    }
    counts.header = 1
    row.fields.removeLast(row.fields.count - named - 1)
    noteDamage(of: &row, in: bytes)
    headerTexts = row.fields.map { field in field.range.map { bytes[$0] } }
    header = row.fields.map { $0.text(in: bytes) }
    columns = HeaderIndex(header)
    noteProblems(of: row)
    for duplicate in columns.duplicates {
      for column in duplicate.columns.dropFirst() {
        note(.repeatedColumnName(first: duplicate.columns[0] + 1), row, column: column)
      }
    }
  }

  private mutating func takeTableRow(_ row: inout ScannedRow, in bytes: Span<UInt8>) -> Bool {
    row.leaveOutBlanks(beyond: header.count, in: bytes)
    guard !isRepeatedHeader(row, in: bytes) else {
      counts.repeatedHeaders += 1
      note(.repeatedHeader, row)
      return false
    }
    if row.fieldCount < header.count {
      counts.short += 1
      note(.shortRow(expected: header.count, read: row.fieldCount), row)
    } else if row.fieldCount > header.count {
      counts.long += 1
      note(.longRow(expected: header.count, read: row.fieldCount), row)
    } else {
      counts.complete += 1
    }
    noteProblems(of: row)
    noteDamage(of: &row, in: bytes)
    return true
  }

  private func isRepeatedHeader(_ row: borrowing ScannedRow, in bytes: Span<UInt8>) -> Bool {
    guard row.fields.count == headerTexts.count else { return false }
    for column in headerTexts.indices {
      let range = row.fields[column].range
      guard range.count == headerTexts[column].count else { return false }
      for offset in 0..<range.count
      where bytes[range.lowerBound + offset] != headerTexts[column][offset] { return false }
    }
    return true
  }
}

// MARK: - Findings

extension RowAccount {
  /// Puts the findings into the order of the rows.
  mutating func sortFindings() {
    findings = findings.enumerated()
      .sorted { ($0.element.rowNumber, $0.offset) < ($1.element.rowNumber, $1.offset) }
      .map(\.element)
  }

  /// Notes something odd about the file as a whole.
  mutating func note(_ problem: TableFinding.Problem) {
    note(problem, row: 1, line: 1)
  }

  /// Notes something odd about a row that is not at hand as it was scanned.
  mutating func note(_ problem: TableFinding.Problem, row: Int, line: Int, column: Int? = nil) {
    guard findings.count < TableLimits.findings else {
      findingsLeftOut += 1
      return
    }
    let name = column.flatMap { $0 < header.count ? header[$0] : nil }
    findings.append(
      TableFinding(
        source: source, sheet: sheet, rowNumber: row, line: line,
        columnNumber: column.map { $0 + 1 }, columnName: name, problem: problem))
  }

  private mutating func noteProblems(of row: borrowing ScannedRow) {
    for (column, problem) in row.problems { note(problem, row, column: column) }
  }

  /// Notes what is not text in `row`, and marks the fields to be mended.
  private mutating func noteDamage(of row: inout ScannedRow, in bytes: Span<UInt8>) {
    guard !isClean else { return }
    for column in row.fields.indices {
      let damage = UTF8Check.damage(in: bytes, row.fields[column].range)
      if let byte = damage.invalid {
        note(encoding == .utf8 ? .invalidByte(byte) : .noCharacter(encoding), row, column: column)
      }
      if damage.hasNUL {
        row.fields[column].marks.insert(.nul)
        note(.nulByte, row, column: column)
      }
    }
  }

  private mutating func note(
    _ problem: TableFinding.Problem, _ row: borrowing ScannedRow, column: Int? = nil
  ) {
    note(problem, row: counts.inFile, line: row.line, column: column)
  }
}
