public import TabularFiles

/// Why an alias table could not be read at all.
public enum AliasTableError: Error, Hashable, Sendable {
  /// The file could not be read as a table.
  case table(TabularFileError)
  /// The table lacks a column that its form asks for.
  case missingColumn(path: String, column: String, headers: [String])

  /// Whether there is nothing to read at the path, rather than something bad.
  public var isMissingInput: Bool {
    switch self {
    case .table(.noSuchFile), .table(.notPermitted), .table(.unreadable): true
    default: false
    }
  }
}

extension AliasTableError: CustomStringConvertible {
  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .table(let error):
      error.description
    case .missingColumn(let path, let column, let headers):
      "\(path): there is no column \(column); an alias table has the columns "
        + "\(AliasTable.columns.joined(separator: ", ")) and this one has "
        + "\(headers.prefix(10).map { "“\($0.prefix(60))”" }.joined(separator: ", "))."
    }
  }
}
