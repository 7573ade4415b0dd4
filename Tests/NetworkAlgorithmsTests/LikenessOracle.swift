import NetworkCore
import Testing

/// What netlsd, networkx, SciPy and NumPy say; see `scripts/oracles/likeness.py`.
struct LikenessOracle: Decodable {
  struct Graph: Decodable {
    var name: String
    var nodes: Int
    var ties: [[Int]]

    func network(renamed: Bool = false) throws -> Network<Int> {
      let name = { (node: Int) in renamed ? nodes - 1 - node : node }
      return try Network(
        nodes: Array(0..<nodes), ties: ties.map { Tie(name($0[0]), name($0[1])) })
    }
  }

  var networks: [Graph]
  var traces: [[Double]]
  var pairs: [[Int]]
  var heat: [Double]
  var divergences: [Double]
  var merges: [[Double]]
  var points: [[Double]]
  var share: Double

  static func recorded() throws -> LikenessOracle {
    try NetworkAlgorithmsTests.recorded("likeness")
  }
}
