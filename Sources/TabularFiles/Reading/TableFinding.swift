/// Something odd in a file, where it stands, and what became of it.
///
/// A finding never stops the reading: the row is kept unless the problem says otherwise.
public struct TableFinding: Hashable, Sendable {
  /// The path of the file, or `standard input`.
  public let source: String
  /// The name of the sheet, where the file is a workbook.
  public let sheet: String?
  /// The row, as a spreadsheet numbers it: the first row of the file is 1.
  public let rowNumber: Int
  /// The line on which the row begins, as a text editor numbers it.
  public let line: Int
  /// The column, counted from 1, where the problem is in one field.
  public let columnNumber: Int?
  /// What the header calls the column.
  public let columnName: String?
  /// What is odd.
  public let problem: Problem

  /// The ways in which a row can be odd.
  public enum Problem: Hashable, Sendable {
    /// The row has fewer fields than the header; the missing ones read as empty.
    case shortRow(expected: Int, read: Int)
    /// The row has more fields than the header; all are kept.
    case longRow(expected: Int, read: Int)
    /// The row says the header again; it is skipped.
    case repeatedHeader
    /// The row stands above the header; it is skipped.
    case aboveHeader
    /// Two columns have one name.
    case repeatedColumnName(first: Int)
    /// A byte is not UTF-8; it reads as U+FFFD.
    case invalidByte(UInt8)
    /// The field holds a NUL byte; it reads as U+FFFD.
    case nulByte
    /// A quotation mark is neither doubled nor at the edge of the field.
    case misplacedQuote
    /// A quotation that begins here does not end; its mark is read as plain text.
    case unclosedQuote
    /// A quotation runs over lines that are whole rows by themselves; they are read as rows.
    case quotedRows(lines: Int)
    /// The text is not UTF-8 but this, for the reason given; one letter or another may be wrong.
    case encoding(TextEncoding, reason: EncodingReason)
    /// There is something that stands for no character in this encoding; it reads as U+FFFD.
    case noCharacter(TextEncoding)
    /// A formula whose value is an error, such as `#REF!`; it reads as empty.
    case errorValue(String)
    /// A formula whose value was not saved; it reads as empty.
    case formulaWithoutValue
    /// The names of the columns stand in rows up to this one; the lowest name counts, with those above
    /// it where it occurs several times.
    case headerOverRows(last: Int)
    /// Cells merged over several rows; each of these rows has the text.
    case mergedRows(last: Int)
    /// Rows are hidden from here on, so many in all; they are read all the same.
    case hiddenRows(count: Int)
    /// The column is hidden; it is read all the same.
    case hiddenColumn
    /// The workbook has another sheet, which was not read.
    case otherSheet(String, isHidden: Bool)
    /// The field is longer than any field of a table; the rest of it is left out.
    case fieldCut(length: Int, limit: Int)
  }
}

extension TableFinding: CustomStringConvertible {
  /// One line: where it is, what is odd, and what became of it.
  public var description: String {
    "\(place): \(problem)"
  }

  private var place: String {
    var place = source
    if let sheet { place += ", sheet “\(sheet)”" }
    place += ", row \(rowNumber)"
    if line != rowNumber { place += " (line \(line))" }
    if let columnNumber { place += ", column \(columnNumber)" }
    if let columnName, !columnName.isEmpty { place += " “\(columnName)”" }
    return place
  }
}

extension TableFinding.Problem: CustomStringConvertible {
  /// What is odd and what became of it, in one line.
  public var description: String {
    switch self {
    case .shortRow(let expected, let read):
      "expected \(expected) fields and read \(read); the missing ones count as empty"
    case .longRow(let expected, let read):
      "expected \(expected) fields and read \(read); check for a delimiter inside a name"
    case .repeatedHeader:
      "the column names are repeated; the row was skipped"
    case .aboveHeader:
      "the row stands above the column names; it was skipped"
    case .repeatedColumnName(let first):
      "the name is that of column \(first) too; only the first is found by its name"
    case .invalidByte(let byte):
      "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8 and reads as �; "
        + "save the file as “CSV UTF-8”"
    case .nulByte:
      "there is a NUL byte, which reads as �; the file may be damaged"
    case .misplacedQuote:
      "a quotation mark is out of place; the field was read as it stands"
    case .unclosedQuote:
      "a quotation mark is never closed; it was read as plain text"
    case .quotedRows(let lines):
      "a quotation would run over \(lines) lines that are rows by themselves; they were read as rows; "
        + "check for a missing quotation mark"
    case .encoding(let encoding, let reason):
      "the text was read as \(encoding), because \(reason); if letters are wrong, say the encoding"
    case .noCharacter(let encoding):
      "there is something that is no character in \(encoding) and reads as �; the file may be damaged"
    case .errorValue(let value):
      "the value is the error \(value); it was read as empty"
    case .formulaWithoutValue:
      "the value of the formula was not saved; it was read as empty"
    case .headerOverRows(let last):
      "the column names stand in several rows, down to row \(last)"
    case .mergedRows(let last):
      "cells are merged down to row \(last); the text was read in each of these rows"
    case .hiddenRows(let count):
      "rows are hidden in the sheet from here on (\(count) in all); they were read like the others"
    case .hiddenColumn:
      "the column is hidden in the sheet; it was read like the others"
    case .otherSheet(let name, let isHidden):
      "the \(isHidden ? "hidden " : "")sheet “\(name)” was not read"
    case .fieldCut(let length, let limit):
      "the text has \(length) bytes; it was cut after \(limit)"
    }
  }
}
