import NetworkAlgorithms
import NetworkCore

/// What R's sna and vegan say; see `scripts/oracles/uniform_graphs.R`.
struct UniformGraphsOracle: Decodable {
  struct Graph: Decodable {
    var mode: String
    var given: String
    var ties: [[Double]]
    var observed: Double
    var mean: Double
    var deviation: Double
    var upper: Double

    var directedNull: DirectedNull? {
      ["size": .sameNodeCount, "edges": .sameArcCount, "dyad.census": .sameDyads][given]
    }

    func directed() throws -> DirectedNetwork<Int> {
      try DirectedNetwork(
        nodes: Array(ties.indices),
        arcs: ties.indices.flatMap { source in
          ties.indices.filter { ties[source][$0] > 0 }.map { Arc(source, $0) }
        })
    }
  }

  struct Null: Decodable {
    var null: String
    var mean: [Double]
    var deviation: [Double]
  }

  var graphs: [Graph]
  var table: [[Int]]
  var nulls: [Null]

  static func recorded() throws -> UniformGraphsOracle {
    try NetworkAlgorithmsTests.recorded("uniform-graphs")
  }
}
