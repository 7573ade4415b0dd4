/// How a field that opens with a quotation mark is to be read.
///
/// ## Rules
///
/// Quotation marks come in runs. Within a quotation a run of even length stands for half as many
/// marks of the text; the first run of odd length closes the quotation.
///
/// 1. The closing run is followed (spaces aside) by a delimiter, a line break or the end of
///    the file: the field is well-formed, and may hold delimiters and line breaks.
/// 2. It is followed by something else, on the line where the field opens: the marks within the
///    field were not doubled (`"The "X" works",`), or those around it were (`""The X"" works"",`).
///    The field ends at the next run of fitting parity that is followed by a delimiter
///    or line break; where another quotation opens before that, rule 3 holds.
/// 3. Otherwise the field ends at the next delimiter or line break and its marks are text
///    (`"Pukkalnini" SIA,`).
///
/// A quotation also falls under rule 3 where it has no closing run within the limit of a quotation, and where
/// the run of rule 2 stands behind a delimiter, which is how another quotation opens.
///
/// - Complexity: O(*n*) over all fields of a file. Where the search of rule 1 fails, it has seen even
///   runs only, and a field that opens with an even run is decided at that run; the search of
///   rule 2 stops where the next quotation opens.
struct QuotedField {
  enum Reading {
    /// Well-formed: the bytes between the marks, and the line breaks among them.
    case closed(Range<Int>, ScannedField.Marks, lineBreaks: Int)
    /// Misplaced marks, but an end that is beyond doubt.
    case loose(Range<Int>)
    /// To be read as a field without quotation marks around it.
    case plain(ScannedField.Marks, TableFinding.Problem)
  }

  let reading: Reading
  /// Where the delimiter, the line break or the end of the file after the field stands.
  let end: Int
  /// The first byte on which the reading does not depend.
  let reach: Int

  /// Reads the field whose first quotation mark stands at `opening`.
  init(in bytes: Span<UInt8>, openedAt opening: Int, delimiter: UInt8) {
    let limit = min(bytes.count, opening + 1 + TableLimits.quotationLength)
    var marks: ScannedField.Marks = .quoted
    var lineBreaks = 0
    var at = opening + 1
    var seen = limit
    while at < limit {
      guard bytes[at] == .quote else {
        if bytes[at] == .lineFeed || Self.isLoneReturn(in: bytes, at: at) { lineBreaks += 1 }
        at += 1
        continue
      }
      let runEnd = bytes.skippingQuotes(from: at)
      let length = runEnd - at
      if length > 1 { marks.insert(.doubledQuotes) }
      if length.isMultiple(of: 2) {
        at = runEnd
        continue
      }
      if let end = Self.fieldEnd(in: bytes, after: runEnd, delimiter: delimiter) {
        reading = .closed(opening + 1..<runEnd - 1, marks, lineBreaks: lineBreaks)
        self.end = end
        reach = end + 1
        return
      }
      let opensAnother = Self.follows(delimiter, in: bytes, at: at)
      guard lineBreaks == 0 && !opensAnother else {
        seen = bytes.skippingSpaces(from: runEnd)
        break
      }
      let isDoubled = at == opening + 1
      (reading, end) = Self.looseReading(
        in: bytes, openedAt: opening, isDoubled: isDoubled, from: runEnd, delimiter: delimiter)
      // The search stays on the line, to whose end the row goes at least.
      reach = runEnd + 1
      return
    }
    reading = .plain([], .unclosedQuote)
    end = opening
    reach = max(at, seen) + 1
  }

  /// Rule 2, and rule 3 where it finds no end.
  private static func looseReading(
    in bytes: Span<UInt8>, openedAt opening: Int, isDoubled: Bool, from start: Int, delimiter: UInt8
  ) -> (Reading, end: Int) {
    let plain = Reading.plain(isDoubled ? .doubledQuotes : [], .misplacedQuote)
    var at = start
    while at < bytes.count && !bytes[at].isLineBreak {
      if bytes[at] == delimiter {
        at = bytes.skippingSpaces(from: at + 1)
        if at < bytes.count && bytes[at] == .quote { break }
      } else if bytes[at] == .quote {
        let runEnd = bytes.skippingQuotes(from: at)
        let fits = (runEnd - at).isMultiple(of: 2) == isDoubled
        if fits, let end = fieldEnd(in: bytes, after: runEnd, delimiter: delimiter) {
          return (.loose(isDoubled ? opening..<runEnd : opening + 1..<runEnd - 1), end)
        }
        at = runEnd
      } else {
        at += 1
      }
    }
    return (plain, opening)
  }

  /// Where the field ends that closes just before `position`, if nothing but spaces follows.
  private static func fieldEnd(
    in bytes: Span<UInt8>, after position: Int, delimiter: UInt8
  ) -> Int? {
    let end = bytes.skippingSpaces(from: position)
    guard end < bytes.count else { return end }
    return bytes[end] == delimiter || bytes[end].isLineBreak ? end : nil
  }

  /// Whether nothing but spaces stands between the delimiter and `position`.
  private static func follows(
    _ delimiter: UInt8, in bytes: Span<UInt8>, at position: Int
  ) -> Bool {
    var before = position - 1
    while before > 0 && bytes[before] == .space { before -= 1 }
    return before >= 0 && bytes[before] == delimiter
  }

  private static func isLoneReturn(in bytes: Span<UInt8>, at position: Int) -> Bool {
    bytes[position] == .carriageReturn
      && (position + 1 == bytes.count || bytes[position + 1] != .lineFeed)
  }
}
