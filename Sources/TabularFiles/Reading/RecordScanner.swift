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

  /// The row just read.
  var row = ScannedRow()
  /// The first byte on which the row just read does not depend.
  private(set) var reach = 0

  init(delimiter: Delimiter, from position: Int) {
    self.delimiter = delimiter.rawValue
    self.position = position
  }

  /// Goes on at `position` of other bytes, which continue those read so far.
  mutating func goOn(at position: Int) {
    self.position = position
  }

  /// Gives up the row just read, to read it again from `position` when more bytes have come.
  mutating func takeBack(to position: Int) {
    self.position = position
    nextLine = row.line
  }

  /// Reads the next row; false at the end of the bytes.
  mutating func next(in bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count else { return false }
    row.begin(line: nextLine)
    reach = 0
    // Files put together from several carry a byte-order mark wherever one of them begins.
    position += ByteOrderMark.length(in: bytes, at: position)
    readField(in: bytes)
    while position < bytes.count && bytes[position] == delimiter {
      position += 1
      readField(in: bytes)
    }
    takeLineBreak(in: bytes)
    // A lone carriage return may have its line feed, and a row its byte-order mark, still to come.
    reach = max(reach, position + 3)
    return true
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
    reach = max(reach, quotation.reach)
    switch quotation.reading {
    case .closed(_, _, let lineBreaks)
    where lineBreaks > 0 && holdsRows(in: bytes, from: opening, to: quotation.end):
      readPlainField(in: bytes, from: start)
      row.note(.quotedRows(lines: lineBreaks + 1))
    case .closed(let content, let marks, let lineBreaks):
      nextLine += lineBreaks
      position = quotation.end
      note(content, marks, in: bytes)
    case .loose(let content):
      position = quotation.end
      note(content, [.quoted, .doubledQuotes], in: bytes)
      row.note(.misplacedQuote)
    case .plain(let marks, let problem):
      readPlainField(in: bytes, from: start, marks)
      row.note(problem)
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
    row.fieldCount += 1
    guard row.fieldCount <= TableLimits.columns else { return }
    var end = range.upperBound
    if range.count > TableLimits.fieldLength {
      end = range.lowerBound + TableLimits.fieldLength
      // Not in the middle of a character.
      while end > range.lowerBound && bytes[end] & 0xC0 == 0x80 { end -= 1 }
      row.note(.fieldCut(length: range.count, limit: TableLimits.fieldLength))
    }
    row.fields.append(ScannedField(range.lowerBound..<end, marks))
  }

  /// Whether the lines of the quotation from `opening` to `end` are rows by themselves, as when one
  /// quotation mark is missing and the next one stands rows later: the first and the last have as
  /// many fields as the header, and so have most of all.
  private mutating func holdsRows(in bytes: Span<UInt8>, from opening: Int, to end: Int) -> Bool {
    guard let expectedFields, expectedFields >= 3 else { return false }
    var at = opening
    var fieldsOnLine = row.fieldCount + 1
    var (lines, fitting) = (0, 0)
    while true {
      if at >= bytes.count || bytes[at].isLineBreak {
        let fits = fieldsOnLine == expectedFields
        lines += 1
        fitting += fits ? 1 : 0
        guard fits || (lines > 1 && at < end) else { return false }
        guard at < end else {
          reach = max(reach, at + 1)
          return fitting * 2 > lines
        }
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
