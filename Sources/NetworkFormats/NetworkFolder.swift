import Foundation

/// A folder of network files: of a network in several formats, or of several networks, one is read.
///
///     if let folder = NetworkFolder("cluster-tfi-uk") {
///       let file = try NetworkFile(path: folder.path(of: folder.chosen))
///       print(folder.leftAside)   // ["TFI.paj"]
///     }
///
/// ## Conventions
///
/// - Files are told by their endings and by how they begin; matrices and lists of ties in CSV are tables,
///   and not looked at here.
/// - The format that holds most comes first: GraphML, GEXF, node-link JSON, CX2, GML, VNA, projects of
///   Pajek, DOT, UCINET's own and its DL, networks of Pajek alone. Of one format the first by name is
///   chosen.
/// - A file that is only likely to be a network, such as any object in JSON, is chosen only if it can be
///   read as one.
/// - Files in folders below, hidden files and more than ``countLimit`` files are not looked at.
public struct NetworkFolder: Sendable {
  /// The most files that are looked at.
  public static let countLimit = 256

  /// The name of the file to read.
  public let chosen: String

  /// The names of the other network files, in the order in which they would be chosen.
  public let leftAside: [String]

  private let folder: String

  /// Looks at the files in `folder`; `nil` if none holds a network.
  public init?(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // The numbers of UCINET's files belong to their header.
    let own = names.filter { !$0.hasPrefix(".") && !$0.lowercased().hasSuffix(".##d") }
    let known = own.sorted().prefix(Self.countLimit).compactMap {
      name -> (rank: Int, name: String)? in
      let path = Self.path(of: name, in: folder)
      guard let found = NetworkFile.recognition(of: path),
        let rank = Self.order.firstIndex(of: found.format),
        !found.reason.isWeak || Self.canBeRead(path)
      else { return nil }
      return (rank, name)
    }
    let ranked = known.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }.map(\.name)
    guard let first = ranked.first else { return nil }
    chosen = first
    leftAside = Array(ranked.dropFirst())
    self.folder = folder
  }

  /// The name of the folder.
  public var name: String {
    URL(filePath: folder).lastPathComponent.removingPercentEncoding ?? folder
  }

  /// The path of the file called `name`.
  public func path(of name: String) -> String { Self.path(of: name, in: folder) }

  private static func path(of name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func canBeRead(_ path: String) -> Bool {
    guard let file = try? NetworkFile(path: path), let document = try? file.document() else {
      return false
    }
    return !document.nodes.isEmpty
  }

  /// The formats of network files, those that hold most first.
  private static let order: [NetworkFileFormat] = [
    .graphML, .gexf, .nodeLink, .cx2, .gml, .vna, .pajekProject, .dot, .ucinet, .dl, .pajek,
  ]
}

extension NetworkFileReason {
  /// Whether much else looks like this.
  fileprivate var isWeak: Bool { self == .object }
}
