import NetworkCore
import Testing

/// What R's sna, vegan and multtest say of chance; see `scripts/oracles/chance.R`.
struct ChanceOracle: Decodable {
  struct Regression: Decodable, CustomTestStringConvertible {
    var name: String
    var ties: [[Double]]
    var others: [[[Double]]]
    var estimates: [Double]
    var scores: [Double]
    var rSquared: Double
    var adjusted: Double
    var upper: [Double]
    var lower: [Double]

    var testDescription: String { name }
  }

  struct Curve: Decodable {
    var events: [[Int]]
    var richness: [Double]
  }

  struct Null: Decodable {
    var events: [[Int]]
    var observed: [Double]
    var mean: [Double]
    var deviation: [Double]
  }

  struct Family: Decodable {
    var observed: [Double]
    var all: [[Double]]
    var both: [Double]
    var upper: [Double]
    var lower: [Double]
  }

  struct Uniform: Decodable {
    var ties: [[Double]]
    var observed: Double
    var mean: Double
    var deviation: Double
  }

  var regressions: [Regression]
  var curves: [Curve]
  var nulls: [Null]
  var families: [Family]
  var uniform: [Uniform]

  static func recorded() throws -> ChanceOracle { try NetworkAlgorithmsTests.recorded("chance") }

  /// The network of a symmetric matrix.
  static func network(_ matrix: [[Double]]) throws -> Network<Int> {
    let ties = matrix.indices.flatMap { first in
      matrix.indices.filter { $0 > first && matrix[first][$0] != 0 }
        .map { Tie(first, $0, strength: matrix[first][$0]) }
    }
    return try Network(nodes: Array(matrix.indices), ties: ties)
  }

  /// The two-mode network of a 0/1 matrix with a row for each event.
  static func table(_ events: [[Int]]) -> TwoModeNetwork<Int, Int> {
    TwoModeNetwork(
      actors: Array(0..<(events.first?.count ?? 0)), events: Array(events.indices),
      participations: events.enumerated().flatMap { event in
        event.element.indices.filter { event.element[$0] > 0 }.map { ($0, event.offset) }
      })
  }
}

/// What statsmodels, scipy, astropy and numpy say; see `scripts/oracles/chance.py`.
struct IntervalsOracle: Decodable {
  struct Family: Decodable {
    var p: [Double]
    var hochberg: [Double]
    var yekutieli: [Double]
    var holm: [Double]
  }

  struct Jackknifed: Decodable {
    var values: [Int]
    var estimate: Double
    var bias: Double
    var error: Double
  }

  struct Grouped: Decodable {
    var groups: [[Int]]
    var bias: Double
    var error: Double
  }

  struct Middle: Decodable {
    var values: [Double]
    var ends: [Double]
  }

  struct Curve: Decodable {
    var events: [[Int]]
    var size: Int
    var means: [Double]
    var errors: [Double]
  }

  var families: [Family]
  var student: [[Double]]
  var jackknives: [Jackknifed]
  var grouped: [Grouped]
  var middles: [Middle]
  var curves: [Curve]

  static func recorded() throws -> IntervalsOracle {
    try NetworkAlgorithmsTests.recorded("intervals")
  }
}
