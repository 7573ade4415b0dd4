/// What the beginning of a text tells of the table in it.
struct TableOpening {
  /// The delimiter: the one that was said, or declared, or found.
  let delimiter: Delimiter
  /// How many rows, blank ones aside, stand above the header.
  let rowsAboveHeader: Int
  /// Whether the text begins with a byte-order mark.
  let hasByteOrderMark: Bool
  /// Whether the first row names the delimiter.
  let hasDeclaration: Bool
  /// Where the first row begins.
  let start: Int

  /// Looks at `bytes`, in UTF-8, up to the limit of a sample.
  init(of bytes: Span<UInt8>, delimiter: Delimiter?) {
    let start = ByteOrderMark.length(in: bytes, at: 0)
    let declaration = DelimiterDeclaration(in: bytes, at: start)
    let known = delimiter ?? declaration?.delimiter
    let search = DelimiterSearch(
      in: bytes, from: declaration?.end ?? start, among: known.map { [$0] } ?? Delimiter.allCases)
    self.delimiter = search.delimiter
    rowsAboveHeader = search.rowsAboveHeader
    hasByteOrderMark = start > 0
    hasDeclaration = declaration != nil
    self.start = start
  }
}
