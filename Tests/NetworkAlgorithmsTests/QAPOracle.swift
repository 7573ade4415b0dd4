import NetworkCore
import Testing

/// What sna says; see `scripts/oracles/qap.R`.
struct QAPOracle: Decodable {
  struct Case: Decodable, CustomTestStringConvertible {
    var name: String
    var nodes: Int
    var first: [[Double]]
    var second: [[Double]]
    var correlation: Double
    var upper: Double
    var lower: Double

    var testDescription: String { name }

    func network(_ ties: [[Double]]) throws -> Network<Int> {
      try Network(
        nodes: Array(0..<nodes),
        ties: ties.map { Tie(Int($0[0]), Int($0[1]), strength: $0[2]) })
    }
  }

  var cases: [Case]

  static func recorded() throws -> QAPOracle { try NetworkAlgorithmsTests.recorded("qap") }
}
