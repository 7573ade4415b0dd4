public import CooperationRecords
internal import TabularFiles

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
/// - A file is a table; what its source is, its headers tell.
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

  /// Looks at what stands at `path`, and reads no whole table yet; a table is read as `mapping` says.
  public init(_ path: String, mapping: RecordMapping? = nil) throws(RecordImportError) {
    if path == "-" {
      self = .table(.standardInput(mapping: mapping))
    } else if let files = try? FileManager.default.contentsOfDirectory(atPath: path) {
      guard mapping == nil else { throw .mappingOfFolder(folder: path) }
      if files.contains(DataPackage.descriptorName) {
        self = .dataPackage(try DataPackage(path))
      } else {
        self = .folder(try RecordFolder(path))
      }
    } else {
      self = .table(RecordTable(path, mapping: mapping))
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
