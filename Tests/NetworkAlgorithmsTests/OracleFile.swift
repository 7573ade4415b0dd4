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
  }

  struct RecordedCase: Decodable {
    var network: String
    var measure: String
    var source: String
    var convention: String
    var scores: [Double?]
  }

  var networks: [RecordedNetwork]
  var cases: [RecordedCase]

  static let names = [
    "betweenness", "closeness", "degree", "eigenvector", "structural-holes", "two-mode",
  ]

  init(named name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Oracles", "\(name).json")
    self = try JSONDecoder().decode(OracleFile.self, from: Data(contentsOf: file))
  }
}

extension OracleFile.RecordedNetwork {
  func oneMode() throws -> Network<String> {
    try Network(
      nodes: nodes,
      ties: ties.map { Tie(nodes[Int($0[0])], nodes[Int($0[1])], strength: $0[2]) })
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
