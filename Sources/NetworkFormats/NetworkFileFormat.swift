public import NetworkCore

/// A form in which networks are written to files, known by the file's ending.
public enum NetworkFileFormat: String, Hashable, Sendable, CaseIterable {
  /// GraphML, with all that is known of the network.
  case graphML = "graphml"
  /// GEXF, the format of Gephi, with times.
  case gexf
  /// A network alone as Pajek has it, without attributes.
  case pajek = "net"
  /// A project of Pajek: a network with its attributes as partitions and vectors.
  case pajekProject = "paj"
  /// Node-link JSON, which networkx and D3 read.
  case nodeLink = "json"
  /// Two tables: ties, and beside them nodes.
  case tables = "csv"

  /// The format for the file at `path`, by its ending; capital letters do not matter.
  public init(path: String) throws(NetworkFileFormatError) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let lowered = name.lowercased()
    let parts = lowered.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? parts.last.map(String.init) ?? "" : ""
    // The longest ending tells: “.matrix.csv” is more than “.csv”.
    let known = Self.allCases.filter { lowered.hasSuffix(".\($0.rawValue)") }
    guard let format = known.max(by: { $0.rawValue.utf8.count < $1.rawValue.utf8.count }) else {
      throw NetworkFileFormatError(path: path, ending: ending)
    }
    self = format
  }

  /// The text of `network` in this format; of the tables it is the one of ties.
  public func bytes<Node: CustomStringConvertible>(of network: Network<Node>) -> [UInt8] {
    if self == .tables { return NetworkTables.ties(of: network) }
    return bytes(of: NetworkDocument(network))
  }

  /// The text of `document` in this format; of the tables it is the one of ties.
  public func bytes(of document: NetworkDocument) -> [UInt8] {
    switch self {
    case .graphML: GraphML.bytes(of: document)
    case .gexf: GEXF.bytes(of: document)
    case .pajek: Pajek.network(of: document)
    case .pajekProject: Pajek.project(of: document)
    case .nodeLink: NodeLink.bytes(of: document)
    case .tables: NetworkTables.ties(of: document)
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
