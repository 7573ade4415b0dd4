import Foundation
import NetworkCore
import Testing

/// What networkx and igraph say about cohesion and mixing; see `scripts/oracles/cohesion.py`.
struct CohesionOracle: Decodable {
  struct Recorded: Decodable, CustomTestStringConvertible {
    var name: String
    var nodes: Int
    var ties: [[Int]]
    var density: Double
    var components: [Int]
    var articulation: [Int]
    var cutOff: [Double]
    var separatedPairs: [Double]
    var bicomponents: [Int]
    var bridges: [[Int]]
    var transitivity: Double?
    var localClustering: [Double?]
    var meanClusteringZeros: Double
    var meanClusteringLeftOut: Double?
    var distances: [Int]
    var unreachable: Int
    var meanDistance: Double
    var diameter: Double
    var connectedness: Double
    var degreeAssortativity: Double?
    var kinds: [String?]
    var assortativity: Double
    var eiIndex: Double

    var testDescription: String { name }

    func network() throws -> Network<Int> {
      var network = try Network(nodes: Array(0..<nodes), ties: ties.map { Tie($0[0], $0[1]) })
      try network.setAttribute("kind", to: .text(kinds))
      return network
    }
  }

  var networks: [Recorded]

  static func networks() throws -> [Recorded] {
    let oracle: CohesionOracle = try recorded("cohesion")
    return oracle.networks
  }
}

/// The contents of a file in `Oracles`.
func recorded<Contents: Decodable>(_ name: String, file: String = #filePath) throws -> Contents {
  let oracles = URL(filePath: file).deletingLastPathComponent().appending(path: "Oracles")
  let data = try Data(contentsOf: oracles.appending(path: "\(name).json"))
  return try JSONDecoder().decode(Contents.self, from: data)
}
