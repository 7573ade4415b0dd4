/// Walks through the bytes of a table and tells one row after another.
///
/// Rows end at LF, CR LF or CR, mixed as they come. The walk takes O(*n*) time for *n* bytes,
/// whatever the bytes are; see ``QuotedField`` for why quotation marks do not spoil that.
struct RecordScanner {
  /// The byte between two fields.
  let delimiter: UInt8
  /// The number of fields that a row should have, once the header is known.
  var expectedFields: Int?

  /// The next byte to be read.
  private(set) var position: Int
  /// The line on which the next row begins, counted from 1.
  private(set) var nextLine = 1

  /// The line on which the row just read begins.
  private(set) var line = 0
  /// The fields of the row just read, up to the limit of columns.
  private(set) var fields: [ScannedField] = []
  /// How many fields the row just read has.
  private(set) var fieldCount = 0
  /// What is odd about the row just read, by column counted from 0.
  private(set) var problems: [(column: Int, problem: TableFinding.Problem)] = []

  init(delimiter: Delimiter, from position: Int) {
    self.delimiter = delimiter.rawValue
    self.position = position
  }

  /// Reads the next row; false at the end of the bytes.
  mutating func next(in bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count else { return false }
    line = nextLine
    fields.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
    fieldCount = 0
    // Files put together from several carry a byte-order mark wherever one of them begins.
    position += ByteOrderMark.length(in: bytes, at: position)
    readField(in: bytes)
    while position < bytes.count && bytes[position] == delimiter {
      position += 1
      readField(in: bytes)
    }
    takeLineBreak(in: bytes)
    return true
  }

  /// Whether the row just read has no text.
  func isBlank(in bytes: Span<UInt8>) -> Bool {
    for field in fields where !field.isBlank(in: bytes) { return false }
    return fieldCount == fields.count
  }

  private mutating func takeLineBreak(in bytes: Span<UInt8>) {
    nextLine += 1
    guard position < bytes.count else { return }
    let isReturn = bytes[position] == .carriageReturn
    position += 1
    if isReturn && position < bytes.count && bytes[position] == .lineFeed { position += 1 }
  }

  private mutating func readField(in bytes: Span<UInt8>) {
    let start = position
    let opening =
      start < bytes.count && bytes[start] == .space ? bytes.skippingSpaces(from: start) : start
    guard opening < bytes.count, bytes[opening] == .quote else {
      readPlainField(in: bytes, from: start)
      return
    }
    let quotation = QuotedField(in: bytes, openedAt: opening, delimiter: delimiter)
    switch quotation.reading {
    case .closed(let content, let marks, let lineBreaks):
      nextLine += lineBreaks
      position = quotation.end
      note(content, marks, in: bytes)
      if lineBreaks > 0 && looksLikeRows(in: bytes, from: opening) {
        note(.quotedRows(lines: lineBreaks + 1))
      }
    case .loose(let content):
      position = quotation.end
      note(content, [.quoted, .doubledQuotes], in: bytes)
      note(.misplacedQuote)
    case .plain(let marks, let problem):
      readPlainField(in: bytes, from: start, marks)
      note(problem)
    }
  }

  private mutating func readPlainField(
    in bytes: Span<UInt8>, from start: Int, _ marks: ScannedField.Marks = []
  ) {
    var end = start
    while end < bytes.count && bytes[end] != delimiter && !bytes[end].isLineBreak { end += 1 }
    position = end
    note(start..<end, marks, in: bytes)
  }

  private mutating func note(
    _ range: Range<Int>, _ marks: ScannedField.Marks, in bytes: Span<UInt8>
  ) {
    fieldCount += 1
    guard fieldCount <= TableLimits.columns else { return }
    var end = range.upperBound
    if range.count > TableLimits.fieldLength {
      end = range.lowerBound + TableLimits.fieldLength
      // Not in the middle of a character.
      while end > range.lowerBound && bytes[end] & 0xC0 == 0x80 { end -= 1 }
      note(.fieldCut(length: range.count, limit: TableLimits.fieldLength))
    }
    fields.append(ScannedField(range.lowerBound..<end, marks))
  }

  private mutating func note(_ problem: TableFinding.Problem) {
    guard fieldCount <= TableLimits.columns else { return }
    problems.append((fieldCount - 1, problem))
  }

  /// Whether each line of the field just read would be a whole row by itself, as when one
  /// quotation mark is missing and the next one stands rows later.
  private func looksLikeRows(in bytes: Span<UInt8>, from opening: Int) -> Bool {
    guard let expectedFields, expectedFields >= 3 else { return false }
    var at = opening
    while at > 0 && !bytes[at - 1].isLineBreak { at -= 1 }
    var fieldsOnLine = 1
    while true {
      if at >= bytes.count || bytes[at].isLineBreak {
        guard fieldsOnLine == expectedFields else { return false }
        guard at < position else { return true }
        if bytes[at] == .carriageReturn && at + 1 < bytes.count && bytes[at + 1] == .lineFeed {
          at += 1
        }
        fieldsOnLine = 1
      } else if bytes[at] == delimiter {
        fieldsOnLine += 1
      }
      at += 1
    }
  }
}
