public import NetworkCore

/// A form in which networks stand in files, known by the file's ending.
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
  /// GML.
  case gml
  /// UCINET's DL: names and ties alone.
  case dl
  /// UCINET's own pair of files, which is read and never written.
  case ucinet = "##h"
  /// VNA, the text format of NetDraw.
  case vna
  /// DOT, the language of Graphviz.
  case dot
  /// CX2, the exchange format of Cytoscape.
  case cx2
  /// A matrix: adjacency, or incidence of a two-mode network.
  case matrix = "matrix.csv"
  /// An Excel workbook with a sheet of nodes and one of ties.
  case workbook = "xlsx"
  /// Two tables: ties, and beside them nodes.
  case tables = "csv"

  /// The formats that networks are written in.
  public static let allCases: [NetworkFileFormat] = [
    .graphML, .gexf, .pajek, .pajekProject, .nodeLink, .gml, .dl, .vna, .dot, .cx2, .matrix,
    .workbook, .tables,
  ]

  /// The format to write the file at `path` in, by its ending; capital letters do not matter.
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
  ///
  /// - Throws: `NetworkFileError` if the network is too large for a matrix or a sheet.
  public func bytes<Node: CustomStringConvertible>(
    of network: Network<Node>
  ) throws(NetworkFileError) -> [UInt8] {
    try bytes(of: NetworkDocument(network))
  }

  /// The text of `document` in this format; of the tables it is the one of ties.
  ///
  /// - Throws: `NetworkFileError` if the network is too large for a matrix or a sheet.
  public func bytes(of document: NetworkDocument) throws(NetworkFileError) -> [UInt8] {
    switch self {
    case .graphML: GraphML.bytes(of: document)
    case .gexf: GEXF.bytes(of: document)
    case .pajek: Pajek.network(of: document)
    case .pajekProject: Pajek.project(of: document)
    case .nodeLink: NodeLink.bytes(of: document)
    case .gml: GML.bytes(of: document)
    case .dl: DL.bytes(of: document)
    case .ucinet:
      throw NetworkFileError(.neverWritten)
    case .vna: VNA.bytes(of: document)
    case .dot: DOT.bytes(of: document)
    case .cx2: CX2.bytes(of: document)
    case .matrix: try MatrixTable.bytes(of: document)
    case .workbook: try NetworkWorkbook.bytes(of: document)
    case .tables: NetworkTables.ties(of: document)
    }
  }

  /// What `bytes`, a whole file of this format, tells of; of the tables it is the one of ties.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: What errors call the file.
  ///   - relation: Of several relations the one to take, by its name; by default the first.
  /// - Returns: Nodes, ties, attributes and what was left aside.
  /// - Throws: `NetworkFileError`, with path and line.
  public func document(
    from bytes: [UInt8], source: String, relation: String? = nil
  ) throws(NetworkFileError) -> NetworkDocument {
    if let relation, !hasRelations {
      throw NetworkFileError(.noRelation(relation, relations: []), path: source)
    }
    do {
      return switch self {
      case .graphML: try GraphML.document(from: bytes)
      case .gexf: try GEXF.document(from: bytes)
      case .pajek, .pajekProject: try Pajek.document(from: bytes, relation: relation)
      case .nodeLink: try NodeLink.document(from: bytes)
      case .gml: try GML.document(from: bytes)
      case .dl: try DL.document(from: bytes, relation: relation)
      case .ucinet: throw NetworkFileError(.expected(.fileBeside(".##h", ".##d"), found: ""))
      case .vna: try VNA.document(from: bytes, relation: relation)
      case .dot: try DOT.document(from: bytes)
      case .cx2: try CX2.document(from: bytes)
      case .matrix: try MatrixTable.document(from: bytes, source: source)
      case .workbook: try NetworkWorkbook.document(from: bytes, source: source)
      case .tables: try NetworkTables.document(ties: bytes, source: source)
      }
    } catch {
      throw NetworkFileError(error, path: source)
    }
  }

  /// What of `document` a file of this format does not hold, found by reading back what is
  /// written.
  ///
  /// - Throws: `NetworkFileError` if the network is too large for a matrix or a sheet.
  /// - Complexity: That of writing and reading.
  public func losses(of document: NetworkDocument) throws(NetworkFileError) -> [FormatLoss] {
    let ties = try bytes(of: document)
    guard self == .tables else {
      return document.losses(in: try self.document(from: ties, source: ""))
    }
    do {
      let nodes = NetworkTables.nodes(of: document)
      return document.losses(
        in: try NetworkTables.document(ties: ties, nodes: nodes, source: ""))
    } catch {
      throw NetworkFileError(error, path: "")
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
  /// Whether a file can hold several relations between the same nodes.
  public var hasRelations: Bool {
    [.pajek, .pajekProject, .dl, .ucinet, .vna].contains(self)
  }

  /// Whether the format holds the times of ties.
  public var holdsTimes: Bool { [.gexf, .nodeLink, .workbook].contains(self) }

  /// The files that a network is written to: `x.csv` stands with `x-nodes.csv`.
  public func paths(for path: String) -> [String] {
    guard self == .tables else { return [path] }
    let ending = path.suffix(rawValue.count + 1)
    return [path, "\(path.dropLast(ending.count))-nodes\(ending)"]
  }
}
