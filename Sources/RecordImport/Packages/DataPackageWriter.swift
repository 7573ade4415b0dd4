public import CooperationRecords
public import TabularFiles

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Writes records as a data package: a folder of tables with a `datapackage.json`.
///
///     try DataPackageWriter(mentions).write(to: "out/clusters")
///
/// What ``DataPackage`` reads back is what was written, except for the places where it was read
/// and for texts that stand for nothing, such as `n/a`. Each file is replaced in one step; other
/// files in the folder stay as they are.
public struct DataPackageWriter: Sendable {
  /// The title of the package.
  public let title: String

  /// Where the records come from.
  public let source: String?

  /// Whether the records are made up.
  public let isSynthetic: Bool

  /// The tables, in the order in which the description lists them.
  public private(set) var tables: [PackagedTable]

  /// Prepares a package without tables.
  public init(title: String, source: String? = nil, isSynthetic: Bool = false) {
    self.title = title
    self.source = source
    self.isSynthetic = isSynthetic
    tables = []
  }

  /// Prepares a package that says what `mentions` say.
  public init(_ mentions: CooperationMentions) {
    self.init(title: mentions.title, source: mentions.source, isSynthetic: mentions.isSynthetic)
    tables = PackagedTable.tables(of: mentions)
  }

  /// Adds `table`, in the place of one that has its name already.
  public mutating func add(_ table: PackagedTable) {
    if let place = tables.firstIndex(where: { $0.name == table.name }) {
      tables[place] = table
    } else {
      tables.append(table)
    }
  }

  /// Writes the files into `folder`, which is made if need be.
  public func write(to folder: String) throws(OutputError) {
    try Self.makeFolder(folder)
    for table in tables {
      var writer = DelimitedTextWriter(header: table.fields.map(\.name))
      for row in table.rows { writer.append(row) }
      try AtomicFile.write(writer.bytes, to: "\(folder)/\(table.fileName)")
    }
    try AtomicFile.write(try description(in: folder), to: "\(folder)/\(DataPackage.descriptorName)")
  }

  private static func makeFolder(_ folder: String) throws(OutputError) {
    let files = FileManager.default
    if (try? files.contentsOfDirectory(atPath: folder)) != nil { return }
    guard !files.fileExists(atPath: folder) else {
      throw .cannotCreate(path: folder, reason: "a file stands where the folder should be")
    }
    do {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch let error as CocoaError where error.code == .fileWriteNoPermission {
      throw .notPermitted(path: folder)
    } catch {
      throw .cannotCreate(path: folder, reason: "its folder cannot be made")
    }
  }

  private func description(in folder: String) throws(OutputError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      var data = try encoder.encode(WrittenDescriptor(self))
      data.append(UInt8(ascii: "\n"))
      return data
    } catch {
      throw .cannotCreate(path: folder, reason: "the description cannot be written as JSON")
    }
  }
}

/// What the written `datapackage.json` says.
private struct WrittenDescriptor: Encodable {
  var profile = "tabular-data-package"
  var title: String
  var synthetic: Bool?
  var sources: [Source]?
  var resources: [Resource]

  struct Source: Encodable {
    var title: String
  }

  struct Resource: Encodable {
    var profile = "tabular-data-resource"
    var name: String
    var path: String
    var format = "csv"
    var mediatype = "text/csv"
    var encoding = "utf-8"
    var dialect = ["delimiter": ","]
    var schema: Schema
  }

  struct Schema: Encodable {
    var fields: [Field]
    var missingValues = [""]
  }

  struct Field: Encodable {
    var name: String
    var type: String
  }

  init(_ package: DataPackageWriter) {
    title = package.title
    synthetic = package.isSynthetic ? true : nil
    sources = package.source.map { [Source(title: $0)] }
    resources = package.tables.map { table in
      let fields = table.fields.map { Field(name: $0.name, type: $0.type.rawValue) }
      return Resource(name: table.name, path: table.fileName, schema: Schema(fields: fields))
    }
  }
}
