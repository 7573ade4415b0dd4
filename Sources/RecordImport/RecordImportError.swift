public import CooperationRecords
public import TabularFiles

/// Why records could not be read at all.
///
/// What is wrong with single rows is not an error but a finding of the import report.
public enum RecordImportError: Error, Hashable, Sendable {
  /// A file could not be read as a table.
  case table(TabularFileError)
  /// The table has column names and nothing below them.
  case headerAlone(path: String)
  /// None of the columns can be taken for one that is required.
  case missingColumn(path: String, column: String, headers: [String], accepted: [String])
  /// The folder has no `datapackage.json`; `tables` are the tables that it has.
  case noDescriptor(folder: String, tables: [String])
  /// Several tables of the folder make records by themselves, and nothing says which is meant.
  case severalTables(folder: String, tables: [String])
  /// There are more ties, or marks in a matrix, than are read.
  case tooManyTies(path: String, limit: Int)
  /// The mapping cannot be used.
  case mapping(RecordMappingError)
  /// A mapping, an encoding or a sheet is for one table, and this is a folder.
  case optionOfTables(folder: String)
  /// The `datapackage.json` is not what it should be.
  case unreadableDescriptor(path: String, reason: Sentence)
  /// The `datapackage.json` names a file that is not surely inside its folder.
  case unsafePath(descriptor: String, entry: String)
  /// The `datapackage.json` names no table of participations.
  case noParticipations(descriptor: String)

  /// Whether there is nothing to read at the path, rather than something bad.
  public var isMissingInput: Bool {
    switch self {
    case .table(.noSuchFile), .table(.notPermitted), .table(.unreadable): true
    case .mapping(let error): error.isMissingInput
    default: false
    }
  }
}

extension RecordImportError {
  /// Whether a program is missing with which the file could be read.
  public var isMissingProgram: Bool {
    if case .table(.conversion(_, let problem)) = self { problem.isAboutProgram } else { false }
  }
}

extension RecordImportError: CustomStringConvertible {
  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .table(let error):
      error.description
    case .headerAlone(let path):
      "\(path): there are column names and no rows below them; "
        + "check that the right sheet was saved."
    case .missingColumn(let path, let column, let headers, let accepted):
      "\(path): no column is the \(column); name one of the columns so, or "
        + "\(Self.list(accepted.dropFirst(), limit: 6)) "
        + "(the columns are \(Self.list(headers[...], limit: 40)))."
        + (headers.contains { $0.contains("\u{FFFD}") }
          ? " Letters are damaged; save the file as “CSV UTF-8”."
          : " Or say which it is: “kopa check \(path) --write-mapping” drafts a mapping.")
    case .noDescriptor(let folder, let tables) where tables.isEmpty:
      "\(folder): this folder has no datapackage.json; "
        + "name a table, a network file, or a folder that is a data package."
    case .noDescriptor(let folder, let tables):
      "\(folder): this folder has no datapackage.json, and none of its tables is like one that "
        + "Kopa knows; name one of them: \(Self.list(tables[...], limit: 6))."
    case .severalTables(let folder, let tables):
      "\(folder): several tables here make records by themselves; name one of them: "
        + "\(Self.list(tables[...], limit: 6))."
    case .tooManyTies(let path, let limit):
      "\(path): there are more than \(limit) ties; check that the cells that mean none are 0."
    case .mapping(let error):
      error.description
    case .optionOfTables(let folder):
      "\(folder): a mapping, an encoding and a sheet are for one table, and this is a folder; "
        + "name the "
        + "table."
    case .unreadableDescriptor(let path, let reason):
      "\(path): this is not the description of a data package (\(reason.english)); "
        + "compare it with specs.frictionlessdata.io/data-package."
    case .unsafePath(let descriptor, let entry):
      "\(descriptor): the path “\(entry)” may lead out of the folder; "
        + "name files inside it, without “..” and without an address."
    case .noParticipations(let descriptor):
      "\(descriptor): no resource is called participations; "
        + "list the table of organisations and activities under that name."
    }
  }

  private static func list(_ names: ArraySlice<String>, limit: Int) -> String {
    let shown = names.prefix(limit).map { "“\($0.count > 60 ? "\($0.prefix(59))…" : $0)”" }
    return shown.joined(separator: ", ") + (names.count > limit ? ", …" : "")
  }
}
