import NetworkCore
import Testing

/// What networkx, igraph and scikit-learn say about communities; see
/// `scripts/oracles/communities.py`.
struct CommunitiesOracle: Decodable {
  struct Recorded: Decodable, CustomTestStringConvertible {
    var name: String
    var nodes: Int
    var ties: [[Double]]
    var labels: [Int]
    var modularity: Double
    var modularityPresent: Double
    var modularityResolution: Double
    /// The mean and the best modularity that igraph's Leiden found over ten seeds.
    var mean: Double
    var best: Double

    var testDescription: String { name }

    func network() throws -> Network<Int> {
      var network = try Network(
        nodes: Array(0..<nodes), ties: ties.map { Tie(Int($0[0]), Int($0[1]), strength: $0[2]) })
      try network.setAttribute("label", to: .text(labels.map(String.init)))
      return network
    }
  }

  struct Projection: Decodable, CustomTestStringConvertible {
    var name: String
    var participations: [[Int]]
    var mean: Double
    var best: Double

    var testDescription: String { name }

    var network: Network<Int> {
      get throws {
        try TwoModeNetwork(participations: participations.map { ($0[0], $0[1]) })
          .projected(by: .fractional)
      }
    }
  }

  struct Agreement: Decodable {
    var first: [Int]
    var second: [Int]
    var adjustedRand: Double
    var mutualInformation: Double
  }

  var networks: [Recorded]
  var projections: [Projection]
  var agreements: [Agreement]

  static func load() throws -> CommunitiesOracle { try recorded("communities") }
}
