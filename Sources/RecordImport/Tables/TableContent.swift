import TabularFiles

/// Where the bytes of a table stand.
enum TableContent: Sendable {
  case file(String)
  case bytes([UInt8], name: String)
  case standardInput

  /// The table, with `delimiter` or the one that is found by looking.
  func table(delimiter: Delimiter? = nil) throws(RecordImportError) -> SourceTable {
    let table = try delimitedTable(delimiter)
    return SourceTable(table, name: PathName.file(of: table.source))
  }

  private func delimitedTable(
    _ delimiter: Delimiter?
  ) throws(RecordImportError) -> DelimitedTable {
    do throws(TabularFileError) {
      switch self {
      case .file(let path):
        return try DelimitedTable(contentsOf: path, delimiter: delimiter)
      case .bytes(let bytes, let name):
        return try DelimitedTable(bytes: bytes, source: name, delimiter: delimiter)
      case .standardInput:
        return try DelimitedTable.fromStandardInput(delimiter: delimiter)
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
