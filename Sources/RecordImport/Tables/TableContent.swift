import TabularFiles

/// Where the bytes of a table stand.
enum TableContent: Sendable {
  case file(String)
  case bytes([UInt8], name: String)
  case standardInput

  /// The table, with `delimiter` and `encoding` or those that are found by looking, or in the chosen
  /// sheet of a workbook.
  func table(
    delimiter: Delimiter? = nil, encoding: TextEncoding? = nil, sheet: SheetChoice
  ) throws(RecordImportError) -> SourceTable {
    do throws(TabularFileError) {
      let table =
        switch self {
        case .file(let path):
          try TextTable(
            contentsOf: path, delimiter: delimiter, encoding: encoding, sheet: sheet)
        case .bytes(let bytes, let name):
          try TextTable(
            bytes: bytes, source: name, delimiter: delimiter, encoding: encoding, sheet: sheet)
        case .standardInput:
          try TextTable.fromStandardInput(
            delimiter: delimiter, encoding: encoding, sheet: sheet)
        }
      return SourceTable(table, in: PathName.file(of: table.source))
    } catch {
      throw .table(error)
    }
  }

  /// The same content, which can be read several times, as standard input and a pipe cannot; what
  /// LibreOffice has to read, it has read.
  func kept() throws(RecordImportError) -> TableContent {
    do throws(TabularFileError) {
      let content: TableContent
      switch self {
      case .bytes: content = self
      case .file(let path):
        content = try FileBytes.tableReadOnce(path).map { .bytes($0, name: path) } ?? self
      case .standardInput:
        content = .bytes(
          try FileBytes.tableOnStandardInput(), name: FileBytes.standardInputName)
      }
      return try content.madeWorkbook.map { .bytes($0, name: content.name) } ?? content
    } catch {
      throw .table(error)
    }
  }

  /// The workbook that LibreOffice makes of the content; `nil` for what it need not read.
  private var madeWorkbook: [UInt8]? {
    get throws(TabularFileError) {
      switch self {
      case .file(let path): try SpreadsheetConversion.workbook(contentsOf: path)
      case .bytes(let bytes, let name): try SpreadsheetConversion.workbook(of: bytes, source: name)
      case .standardInput: nil
      }
    }
  }

  /// What errors call it.
  private var name: String {
    switch self {
    case .file(let path): path
    case .bytes(_, let name): name
    case .standardInput: FileBytes.standardInputName
    }
  }

  /// The workbook that the content is.
  func workbook() throws(RecordImportError) -> Workbook? {
    do throws(TabularFileError) {
      return switch self {
      case .file(let path): try Workbook(contentsOf: path)
      case .bytes(let bytes, let name): try Workbook(bytes: bytes, source: name)
      case .standardInput: nil
      }
    } catch {
      throw .table(error)
    }
  }
}

/// The parts of a path.
enum PathName {
  /// The last part of `path`, or all of it where nothing follows the last slash.
  static func file(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// `file` without its ending.
  static func stem(of file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// The folder of `path`, without a slash at its end.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
