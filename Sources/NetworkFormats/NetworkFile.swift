import Foundation
public import TabularFiles

/// A file that holds a network, recognised by its ending and by what stands in it.
///
///     if let file = try NetworkFile(path: "TFI.paj") {
///       let document = try file.document()
///       let (network, notes) = try document.network()
///     }
public struct NetworkFile: Sendable {
  /// The path of the file, or `standard input`.
  public let path: String

  /// The format of the file.
  public let format: NetworkFileFormat

  /// Why it was taken for a file of that format.
  public let reason: NetworkFileReason

  private let bytes: [UInt8]
  /// What the file beside it holds, where two belong together.
  private let beside: [UInt8]?

  /// Looks at the file at `path`; `nil` if it is nothing that this room reads, such as a table of
  /// participations, or no plain file.
  ///
  /// Of a file that is something else only the beginning is read, unless it is an archive.
  ///
  /// - Throws: `TabularFileError` if it cannot be read.
  public init?(path: String) throws(TabularFileError) {
    guard let head = Self.head(of: path),
      NetworkFileRecognition.isArchive(head)
        || NetworkFileRecognition(path: path, bytes: head, isWhole: false).format != nil
    else { return nil }
    self.init(bytes: try FileBytes.contents(of: path), path: path)
    guard let other = Self.companion(of: path, format) else { return }
    let beside = try? FileBytes.contents(of: other)
    self.init(path: path, format: format, reason: reason, bytes: bytes, beside: beside)
  }

  /// The file that belongs to the one at `path`: the nodes of `x.csv`, the numbers of `x.##h` and the
  /// header of `x.##d`.
  private static func companion(of path: String, _ format: NetworkFileFormat) -> String? {
    switch format {
    case .tables: return format.paths(for: path)[1]
    case .ucinet:
      // The other letter, as large as this one.
      guard let letter = path.last else { return nil }
      let others: [Character: Character] = ["h": "d", "d": "h", "H": "D", "D": "H"]
      return others[letter].map { path.dropLast() + String($0) }
    default: return nil
    }
  }

  /// Looks at `bytes`, a whole file; `nil` if it is nothing that this room reads.
  public init?(bytes: [UInt8], path: String) {
    let recognition = NetworkFileRecognition(path: path, bytes: bytes, isWhole: true)
    guard let (format, reason) = recognition.format else { return nil }
    self.init(path: path, format: format, reason: reason, bytes: bytes, beside: nil)
  }

  /// What the file at `path` is by its ending and how it begins; `nil` if it is no network.
  static func recognition(
    of path: String
  ) -> (format: NetworkFileFormat, reason: NetworkFileReason)? {
    head(of: path).flatMap {
      NetworkFileRecognition(path: path, bytes: $0, isWhole: false).format
    }
  }

  /// How a plain file begins; `nil` if it is none, or cannot be opened.
  private static func head(of path: String) -> [UInt8]? {
    let place = URL(filePath: path).resolvingSymlinksInPath().path()
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: place.removingPercentEncoding ?? place)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let file = FileHandle(forReadingAtPath: path)
    else { return nil }
    defer { try? file.close() }
    return (try? file.read(upToCount: NetworkFileRecognition.headLength)).map { [UInt8]($0) }
  }

  private init(
    path: String, format: NetworkFileFormat, reason: NetworkFileReason, bytes: [UInt8],
    beside: [UInt8]?
  ) {
    self.path = path
    self.format = format
    self.reason = reason
    self.bytes = bytes
    self.beside = beside
  }

  /// What the file tells.
  ///
  /// - Parameter relation: Of several relations the one to take, by its name; by default the first.
  /// - Returns: Nodes, ties, attributes and what was left aside.
  /// - Throws: `NetworkFileError`, with path and line.
  public func document(relation: String? = nil) throws(NetworkFileError) -> NetworkDocument {
    do {
      switch format {
      case .tables where relation == nil:
        return try NetworkTables.document(ties: bytes, nodes: beside, source: path)
      case .ucinet:
        guard let beside else {
          throw NetworkFileError(.expected(.fileBeside(".##h", ".##d"), found: ""))
        }
        let isHeader = path.lowercased().hasSuffix("h")
        return try UCINET.document(
          header: isHeader ? bytes : beside, data: isHeader ? beside : bytes, relation: relation)
      default: return try format.document(from: bytes, source: path, relation: relation)
      }
    } catch {
      throw NetworkFileError(error, path: path)
    }
  }
}
