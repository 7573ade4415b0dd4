public import CooperationRecords
public import TabularFiles

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Records, wherever they stand: a table, a folder of a known source, a data package, or standard
/// input.
///
///     let input = try RecordInput("datasets/eu-cluster-projects")
///     let mentions = try input.read()
///
/// - A file is a table, or a workbook with one in a sheet; what its source is, its headers tell.
/// - A folder with a `datapackage.json` is a data package.
/// - Any other folder holds tables of one source, such as CORDIS.
/// - `-` is a table on standard input.
public enum RecordInput: Sendable {
  /// A table of any source.
  case table(RecordTable)
  /// Tables of one source that belong together.
  case folder(RecordFolder)
  /// A folder with several tables and their description.
  case dataPackage(DataPackage)

  /// Looks at what stands at `path`, and reads no whole table yet.
  ///
  /// A table is read as `mapping` says; `encoding` says how its letters are written, where looking is
  /// not enough, and `sheet` which sheet of a workbook holds it. A data package says the encoding in its
  /// description.
  public init(
    _ path: String, mapping: RecordMapping? = nil, encoding: TextEncoding? = nil,
    sheet: String? = nil
  ) throws(RecordImportError) {
    if path == "-" {
      self = .table(.standardInput(mapping: mapping, encoding: encoding, sheet: sheet))
    } else if let files = try? FileManager.default.contentsOfDirectory(atPath: path) {
      guard mapping == nil, encoding == nil, sheet == nil else {
        throw .optionOfTables(folder: path)
      }
      if files.contains(DataPackage.descriptorName) {
        self = .dataPackage(try DataPackage(path))
      } else {
        self = .folder(try RecordFolder(path))
      }
    } else {
      self = .table(RecordTable(path, mapping: mapping, encoding: encoding, sheet: sheet))
    }
  }

  /// Whether the folder at `path` is a data package, or its tables tell of activities: of projects and
  /// those who take part in them, rather than of ties alone.
  public static func isFolderOfRecords(_ path: String) -> Bool {
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return false
    }
    if files.contains(DataPackage.descriptorName) { return true }
    do {
      return try RecordFolder(path).mains.contains { !$0.source.takesAttributes }
    } catch {
      // Several tables of records, of which nobody can tell which is meant.
      if case .severalTables = error { return true }
      return false
    }
  }

  /// Reads the records.
  public func read() throws(RecordImportError) -> CooperationMentions {
    switch self {
    case .table(let table): try table.read()
    case .folder(let folder): try folder.read()
    case .dataPackage(let package): try package.read()
    }
  }

  /// The path of the table that says who is who, where the records bring one.
  public var aliasesPath: String? {
    switch self {
    case .table: nil
    case .folder(let folder): folder.aliasesPath
    case .dataPackage(let package): package.aliasesPath
    }
  }
}
