internal import Foundation
import TabularFiles

/// The tables in a folder that are small enough to be looked at without having been asked for.
struct FolderTables {
  /// The most bytes of a table that is looked at, and the most tables.
  static let sizeLimit = 16 << 20
  static let countLimit = 64

  /// The names of the files that end like tables, in their order.
  let names: [String]

  private let folder: String

  init(_ folder: String) {
    self.folder = folder
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    names = files.filter { file in
      [".csv", ".tsv", ".tab", ".txt"].contains { file.lowercased().hasSuffix($0) }
    }.sorted()
  }

  /// The path of the file called `name`.
  func path(of name: String) -> String { "\(folder)/\(name)" }

  /// The table called `name`; `nil` for one that is too large, and for what is no table.
  func smallTable(_ name: String) -> SourceTable? {
    guard let size = size(of: name), size <= Self.sizeLimit else { return nil }
    return try? TableContent.file(path(of: name)).table(sheet: .firstWithText)
  }

  /// The beginning of the table called `name`: its header, and some rows; `nil` if it is no table.
  func beginning(of name: String) -> SourceTable? {
    guard let size = size(of: name) else { return nil }
    if size <= 1 << 20 {
      return try? TableContent.file(path(of: name)).table(sheet: .firstWithText)
    }
    guard let file = FileHandle(forReadingAtPath: path(of: name)) else { return nil }
    defer { try? file.close() }
    guard let data = try? file.read(upToCount: 1 << 20) else { return nil }
    return try? TableContent.bytes(Array(data), name: name).table(sheet: .firstWithText)
  }

  /// The path of the first table that the user may not read.
  var forbidden: String? {
    names.first { name in
      size(of: name) != nil && !FileManager.default.isReadableFile(atPath: path(of: name))
    }.map(path)
  }

  /// The size of the file called `name`; `nil` for what is no file, such as a pipe.
  private func size(of name: String) -> Int? {
    let target = URL(fileURLWithPath: path(of: name)).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target),
      attributes[.type] as? FileAttributeType == .typeRegular
    else { return nil }
    return (attributes[.size] as? NSNumber)?.intValue
  }
}
