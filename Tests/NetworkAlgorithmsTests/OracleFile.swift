import Foundation
import NetworkCore
import Testing

/// What other programs answered, as `scripts/oracles` recorded it.
struct OracleFile: Decodable {
  struct RecordedNetwork: Decodable {
    var name: String
    var nodes: [String]
    /// In a two-mode network the first nodes, this many, are the actors.
    var actors: Int
    /// Two places among the nodes and a strength.
    var ties: [[Double]]
    /// Columns of words by name, each with one for each node, or none where unknown.
    var words: [String: [String?]]?
    /// Columns of numbers by name.
    var numbers: [String: [Double?]]?
  }

  struct RecordedCase: Decodable {
    var network: String
    /// The later network, if two are compared.
    var other: String?
    var measure: String
    var source: String
    var convention: String
    var scores: [Double?]
  }

  var networks: [RecordedNetwork]
  var cases: [RecordedCase]

  /// The files of this form, one for each script that writes it.
  static let names = [
    "betweenness",
    "brokerage",
    "centralities",
    "closeness",
    "cohesive-groups",
    "comparisons",
    "cores",
    "degree",
    "directed-centralities",
    "directions",
    "divisions",
    "eigenvector",
    "mixing",
    "nestedness",
    "positions",
    "robustness",
    "structural-holes",
    "tie-backbones",
    "two-mode",
    "two-mode-structure",
  ]

  init(named name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Oracles", "\(name).json")
    self = try JSONDecoder().decode(OracleFile.self, from: Data(contentsOf: file))
  }
}

extension OracleFile.RecordedNetwork {
  func oneMode() throws -> Network<String> {
    var network = try Network(
      nodes: nodes,
      ties: ties.map { Tie(nodes[Int($0[0])], nodes[Int($0[1])], strength: $0[2]) })
    for (name, column) in columns { try network.setAttribute(name, to: column) }
    return network
  }

  /// The network in which each tie points from its first end to its second.
  func directed() throws -> DirectedNetwork<String> {
    var network = try DirectedNetwork(
      nodes: nodes,
      arcs: ties.map { Arc(nodes[Int($0[0])], nodes[Int($0[1])], strength: $0[2]) })
    for (name, column) in columns { try network.setAttribute(name, to: column) }
    return network
  }

  private var columns: [(String, NodeAttributes.Column)] {
    (words ?? [:]).map { ($0.key, .text($0.value)) }
      + (numbers ?? [:]).map { ($0.key, .number($0.value)) }
  }

  func twoMode() -> TwoModeNetwork<String, String> {
    TwoModeNetwork(
      actors: Array(nodes.prefix(actors)), events: Array(nodes.dropFirst(actors)),
      participations: ties.map { tie in
        let places = [Int(tie[0]), Int(tie[1])].sorted()
        return (nodes[places[0]], nodes[places[1]])
      })
  }
}
