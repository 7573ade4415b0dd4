/// Writes rows as delimited text that other programs read back exactly.
///
///     var writer = DelimitedTextWriter(header: ["organisation", "degree"])
///     writer.append(["Rīgas Tehniskā universitāte", TableNumber.text(12)])
///     try AtomicFile.write(writer.bytes, to: "degree.csv")
///
/// ## Conventions
///
/// - UTF-8 without a byte-order mark; lines end with LF, the last one too.
/// - A field stands in quotation marks only where it must: when it holds the delimiter, a
///   quotation mark or a line break, or when it would be mistaken for nothing (the first field
///   of a row of blank fields, a last column without a name) or for a byte-order mark.
/// - Nothing is altered. A name that begins with `=`, `+`, `-` or `@` is written as it is: what
///   programs exchange must be what was measured. Tables that people open in a spreadsheet are
///   given texts that ``SpreadsheetText`` has disarmed.
///
/// ## Reference
///
/// > Y. Shafranovich. "Common format and MIME type for comma-separated values (CSV) files."
/// > RFC 4180, 2005.
public struct DelimitedTextWriter: Sendable {
  /// The text so far.
  public private(set) var bytes: [UInt8] = []

  private let delimiter: UInt8

  /// Begins a text with the names of its columns.
  public init(header: [String], delimiter: Delimiter = .comma) {
    self.delimiter = delimiter.rawValue
    write(header, quoting: header.last == "" ? header.count - 1 : Self.blankRowMark(header))
  }

  /// Adds a row below the others.
  public mutating func append(_ row: [String]) {
    write(row, quoting: Self.blankRowMark(row))
  }

  /// A text as it stands in a row, in bytes that can be used again and again.
  package struct Field: Sendable {
    fileprivate let bytes: [UInt8]
    fileprivate let isBlank: Bool
  }

  /// `text` as it stands in a row.
  package func field(_ text: String) -> Field {
    var writer = self
    writer.bytes = []
    if needsQuotes(text) { writer.writeQuoted(text) } else { writer.bytes += text.utf8 }
    return Field(bytes: writer.bytes, isBlank: Self.isBlank(text))
  }

  /// Adds a row of fields.
  ///
  /// - Precondition: Not all of `row` is blank.
  package mutating func append(_ row: [Field]) {
    precondition(!row.allSatisfy(\.isBlank), "a row of blank fields needs a mark")
    for (column, field) in row.enumerated() {
      if column > 0 { bytes.append(delimiter) }
      bytes += field.bytes
    }
    bytes.append(.lineFeed)
  }

  private static func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == .space || $0 == .tab }
  }

  /// The column that tells a row of blank fields from a blank row.
  private static func blankRowMark(_ row: [String]) -> Int? {
    row.allSatisfy(isBlank) ? 0 : nil
  }

  private mutating func write(_ row: [String], quoting quotedColumn: Int?) {
    for (column, text) in row.enumerated() {
      if column > 0 { bytes.append(delimiter) }
      if column == quotedColumn || needsQuotes(text) {
        writeQuoted(text)
      } else {
        bytes += text.utf8
      }
    }
    bytes.append(.lineFeed)
  }

  private func needsQuotes(_ text: String) -> Bool {
    text.utf8.first == 0xEF
      || text.utf8.contains { $0 == delimiter || $0 == .quote || $0.isLineBreak }
  }

  private mutating func writeQuoted(_ text: String) {
    bytes.append(.quote)
    for byte in text.utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }
}
