internal import Foundation
public import TabularFiles

/// A file of pseudonyms cannot be used.
public enum PseudonymError: Error, CustomStringConvertible {
  /// The file holds something else than a key.
  case noKey(path: String)
  /// The table of codes cannot be read.
  case table(TabularFileError)
  /// A row of the table of codes is none.
  case noRow(path: String, row: Int)

  /// The error in one sentence.
  public var description: String {
    switch self {
    case .noKey(let path):
      "\(path) is no key for pseudonyms; name a file that is not there yet, and Kopa makes one."
    case .table(let error): "\(error)"
    case .noRow(let path, let row):
      "\(path):\(row): this is no row of code, kind, name, identifier; without it codes could change."
    }
  }
}

extension PseudonymBook {
  /// The table of codes that stands beside the key at `path`.
  public static func tablePath(besideKey path: String) -> String { path + ".csv" }

  /// Opens the book whose key is at `path`; where there is none, a new one is made.
  ///
  /// - Throws: `PseudonymError` if what is there is no key or no table, `OutputError` if a new key
  ///   cannot be written.
  public init(keyFile path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      let key = PseudonymKey.random()
      try Self.writeSecret(Array(key.text.utf8), to: path)
      self.init(key: key, rows: try Self.rows(beside: path))
      return
    }
    guard let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int,
      size <= 1_000, let data = FileManager.default.contents(atPath: path),
      let key = PseudonymKey(text: String(decoding: data, as: UTF8.self))
    else { throw PseudonymError.noKey(path: path) }
    self.init(key: key, rows: try Self.rows(beside: path))
  }

  /// Writes the table of codes beside the key at `path`, readable by its owner alone.
  ///
  /// - Throws: `OutputError` if it cannot be written.
  public func save(besideKey path: String) throws(OutputError) {
    var writer = DelimitedTextWriter(header: Self.header)
    for row in rows { writer.append([row.code, row.subject.rawValue, row.name, row.identifier]) }
    try Self.writeSecret(writer.bytes, to: Self.tablePath(besideKey: path))
  }

  /// Whether others than the owner may read the key at `path`, or the table beside it.
  public static func isOpenToOthers(keyFile path: String) -> Bool {
    [path, tablePath(besideKey: path)].contains { path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return (attributes?[.posixPermissions] as? Int).map { $0 & 0o077 != 0 } ?? false
    }
  }

  private static let header = ["code", "kind", "name", "identifier"]

  private static func rows(beside path: String) throws(PseudonymError) -> [Row] {
    let path = tablePath(besideKey: path)
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let table: TextTable
    do { table = try TextTable(contentsOf: path) } catch { throw .table(error) }
    guard table.header == header else { throw .noRow(path: path, row: 1) }
    var rows: [Row] = []
    for (place, cells) in table.rows.enumerated() {
      guard cells.count == header.count, let subject = Subject(rawValue: cells[1]),
        cells[0].hasPrefix(subject.prefix)
      else { throw .noRow(path: path, row: place + 2) }
      rows.append(Row(code: cells[0], subject: subject, name: cells[2], identifier: cells[3]))
    }
    return rows
  }

  /// Writes `bytes` to a file that was never open to others: it is made empty before it is filled.
  private static func writeSecret(_ bytes: [UInt8], to path: String) throws(OutputError) {
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(
        atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    try AtomicFile.write(bytes, to: path)
  }
}
