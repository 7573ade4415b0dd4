public import CooperationRecords
public import TabularFiles

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Records, wherever they stand: a table, a data package, or standard input.
///
///     let input = try RecordInput("datasets/eu-cluster-projects")
///     let mentions = try input.read()
///
/// - A file is a flat table, or a workbook with one in a sheet.
/// - A folder with a `datapackage.json` is a data package.
/// - `-` is a flat table on standard input.
public enum RecordInput: Sendable {
  /// A table with one row for each organisation in an activity.
  case flatTable(FlatTable)
  /// A folder with several tables and their description.
  case dataPackage(DataPackage)

  /// Looks at what stands at `path`; reads no table yet.
  ///
  /// `encoding` says how the letters of a flat table are written, where looking is not enough, and `sheet`
  /// which sheet of a workbook holds it; a data package says the first in its description.
  public init(
    _ path: String, encoding: TextEncoding? = nil, sheet: String? = nil
  ) throws(RecordImportError) {
    if path == "-" {
      var table = FlatTable.standardInput
      table.encoding = encoding
      table.sheet = sheet
      self = .flatTable(table)
    } else if let files = try? FileManager.default.contentsOfDirectory(atPath: path) {
      guard files.contains(DataPackage.descriptorName) else {
        throw .noDescriptor(
          folder: path, tables: files.filter { $0.lowercased().hasSuffix(".csv") }.sorted())
      }
      self = .dataPackage(try DataPackage(path))
    } else {
      var table = FlatTable(path)
      table.encoding = encoding
      table.sheet = sheet
      self = .flatTable(table)
    }
  }

  /// Reads the records.
  public func read() throws(RecordImportError) -> CooperationMentions {
    switch self {
    case .flatTable(let table): try table.read()
    case .dataPackage(let package): try package.read()
    }
  }

  /// The path of the table that says who is who, where the records bring one.
  public var aliasesPath: String? {
    switch self {
    case .flatTable: nil
    case .dataPackage(let package): package.aliasesPath
    }
  }
}
