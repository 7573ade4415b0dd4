/// Why a file could not be read as a table at all.
///
/// What is wrong with single rows is not an error but a ``TableFinding``.
public enum TabularFileError: Error, Hashable, Sendable {
  /// There is no file at the path.
  case noSuchFile(path: String)
  /// The path leads to a folder.
  case isFolder(path: String)
  /// The user may not read the file.
  case notPermitted(path: String)
  /// The system could not read the file, for the reason it gives.
  case unreadable(path: String, reason: String)
  /// The file has more bytes than are read at once.
  case tooLarge(path: String, limit: Int)
  /// A line has more bytes than any line of a table.
  case lineTooLong(path: String, line: Int, limit: Int)
  /// The file has no text: no bytes, or blank lines only.
  case empty(path: String)
  /// The text is encoded in another way than UTF-8.
  case unsupportedEncoding(path: String, encoding: String)
  /// The file is something else than text.
  case notText(path: String, kind: ForeignFile)
  /// The workbook cannot be read: it was cut off, or is no workbook at all.
  case damagedWorkbook(path: String, reason: WorkbookDamage)
  /// The workbook is made as attacks are made, and was not unpacked.
  case refusedWorkbook(path: String, reason: WorkbookRefusal)
  /// The workbook can be opened with a password only.
  case encryptedWorkbook(path: String)
  /// An encoding was said for a workbook, which knows its own.
  case encodingOfWorkbook(path: String)
  /// The workbook has no sheet of that name, or none with any text.
  case noSuchSheet(path: String, sheet: String?, sheets: [String])
  /// The spreadsheet has to be read by LibreOffice, and was not.
  case conversion(path: String, ConversionProblem)
  /// The header has more columns than any table.
  case tooManyColumns(path: String, row: Int, limit: Int)
}

extension TabularFileError: CustomStringConvertible {
  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .noSuchFile(let path):
      "\(path): there is no such file; check the name and the folder."
    case .isFolder(let path):
      "\(path): this is a folder; name a file in it."
    case .notPermitted(let path):
      "\(path): you are not permitted to read this file; ask its owner for the right to read it."
    case .unreadable(let path, let reason):
      "\(path): the file cannot be read (\(reason)); copy it to another place and try again."
    case .tooLarge(let path, let limit):
      "\(path): the file is larger than \(limit >> 20) MiB; split it into smaller files."
    case .lineTooLong(let path, let line, let limit):
      "\(path), line \(line): the line is longer than \(limit >> 20) MiB; "
        + "check that this is a table with one row to a line."
    case .empty(let path):
      "\(path): the file is empty; a table needs a line of column names and rows below it."
    case .unsupportedEncoding(let path, let encoding):
      "\(path): the text is encoded as \(encoding); save the file as “CSV UTF-8” and try again."
    case .notText(let path, let kind):
      "\(path): this is \(kind), not a text file; save the table as “CSV UTF-8” and try again."
    case .damagedWorkbook(let path, let reason):
      "\(path): this workbook cannot be read (\(reason)); open it in a spreadsheet program and "
        + "save it anew."
    case .refusedWorkbook(let path, let reason):
      "\(path): this workbook was not opened, because \(reason); save the table anew as .xlsx or "
        + "CSV."
    case .encryptedWorkbook(let path):
      "\(path): this workbook is encrypted; open it with its password and save it without one."
    case .encodingOfWorkbook(let path):
      "\(path): this is a workbook, which says its encoding itself; leave the encoding out."
    case .noSuchSheet(let path, .some, []):
      "\(path): this is no workbook and has no sheets; leave the name of the sheet out."
    case .noSuchSheet(let path, let sheet?, let sheets):
      "\(path): there is no sheet “\(sheet)”; the sheets are \(sheets.map { "“\($0)”" }.joined(separator: ", "))."
    case .noSuchSheet(let path, nil, _):
      "\(path): no sheet has any text; a table needs a row of column names and rows below it."
    case .conversion(let path, let problem):
      "\(path): \(problem)"
    case .tooManyColumns(let path, let row, let limit):
      "\(path), row \(row): there are more than \(limit) columns; "
        + "check that this row holds the column names."
    }
  }
}
