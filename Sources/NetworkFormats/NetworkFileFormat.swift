public import NetworkCore
import TabularFiles

/// A form in which networks are written to files, known by the file's ending.
public enum NetworkFileFormat: String, Hashable, Sendable, CaseIterable {
  /// GraphML, with all that is known of the network.
  case graphML = "graphml"
  /// Two tables: ties, and beside them nodes.
  case tables = "csv"

  /// The format for the file at `path`, by its ending; capital letters do not matter.
  public init(path: String) throws(NetworkFileFormatError) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? parts.last.map { $0.lowercased() } ?? "" : ""
    guard let format = NetworkFileFormat(rawValue: ending) else {
      throw NetworkFileFormatError(path: path, ending: ending)
    }
    self = format
  }

  /// The text of `network` in this format; of the tables it is the one of ties.
  public func bytes<Node: CustomStringConvertible>(of network: Network<Node>) -> [UInt8] {
    switch self {
    case .graphML: GraphML.bytes(of: network)
    case .tables: NetworkTables.ties(of: network)
    }
  }
}

/// A file's ending tells no format in which networks are written.
public struct NetworkFileFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path.
  public let path: String

  /// Its ending, without the dot; empty if there is none.
  public let ending: String

  /// One sentence that lists what is offered.
  public var description: String {
    let offered = NetworkFileFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
    let complaint =
      ending.isEmpty ? "has no ending" : "ends in .\(ending), which is no format for networks"
    return "“\(path)” \(complaint); choose one of \(offered)."
  }
}

extension NetworkFileFormat {
  /// The files that a network is written to: `x.csv` stands with `x-nodes.csv`.
  public func paths(for path: String) -> [String] {
    guard self == .tables else { return [path] }
    let ending = path.suffix(rawValue.count + 1)
    return [path, "\(path.dropLast(ending.count))-nodes\(ending)"]
  }
}

extension Network where Node: CustomStringConvertible {
  /// Writes the network to `path`, in the format that the path's ending tells.
  ///
  /// Tables are two files: `x.csv` holds the ties and `x-nodes.csv` the nodes, without which those
  /// that have no ties would be lost.
  ///
  /// - Returns: The paths of the files that were written.
  /// - Throws: `NetworkFileFormatError`, or `OutputError` where a file cannot be written.
  @discardableResult
  public func write(to path: String) throws -> [String] {
    let format = try NetworkFileFormat(path: path)
    try AtomicFile.write(format.bytes(of: self), to: path)
    let paths = format.paths(for: path)
    if format == .tables { try AtomicFile.write(NetworkTables.nodes(of: self), to: paths[1]) }
    return paths
  }
}
