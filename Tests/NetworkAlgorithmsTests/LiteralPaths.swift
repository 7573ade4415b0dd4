import NetworkCore
import TestKit

/// Distances and numbers of shortest paths, straight from the definitions and slowly.
///
/// Strengths are whole numbers from 1 to 7, so that lengths are whole numbers of 420ths.
struct LiteralPaths {
  let nodes: [Int]
  /// `nil` where no path leads.
  private(set) var distances: [[Int?]]
  private(set) var pathCounts: [[Double]]
  private let unit: Double
  private let lengths: [[Int?]]

  init(_ network: Network<Int>, over length: PathLength) {
    nodes = Array(network.nodes)
    unit = length == .hops ? 1 : 420
    let nodes = nodes
    let lengths = nodes.map { first in
      let strengths = Dictionary(
        uniqueKeysWithValues: network.partners(of: first).map { ($0.node, $0.strength) })
      return nodes.map { second in
        strengths[second].map { length == .hops ? 1 : Int(420 / $0) }
      }
    }
    self.lengths = lengths
    distances = nodes.indices.map { first in
      nodes.indices.map { first == $0 ? 0 : lengths[first][$0] }
    }
    for middle in nodes.indices {
      for first in nodes.indices {
        for second in nodes.indices {
          guard let near = distances[first][middle], let far = distances[middle][second] else {
            continue
          }
          distances[first][second] = min(distances[first][second] ?? .max, near + far)
        }
      }
    }
    pathCounts = []
    for first in nodes.indices {
      let reached = nodes.indices.filter { distances[first][$0] != nil }
        .sorted { distances[first][$0]! < distances[first][$1]! }
      var counts = nodes.map { _ in 0.0 }
      counts[first] = 1
      for second in reached.dropFirst() {
        for before in reached {
          guard let step = lengths[before][second] else { continue }
          if distances[first][before]! + step == distances[first][second]! {
            counts[second] += counts[before]
          }
        }
      }
      pathCounts.append(counts)
    }
  }

  /// The distances from `node` to the others it reaches.
  func distances(from node: Int) -> [Double] {
    nodes.indices.filter { $0 != node }.compactMap { distances[node][$0] }.map { Double($0) / unit }
  }

  /// The sum over pairs of the share of their shortest paths that pass through `node`.
  func betweenness(of node: Int) -> Double {
    var sum = 0.0
    for first in nodes.indices where first != node {
      for second in nodes.indices where second > first && second != node {
        guard
          let whole = distances[first][second], let near = distances[first][node],
          let far = distances[node][second], near + far == whole
        else { continue }
        sum += pathCounts[first][node] * pathCounts[node][second] / pathCounts[first][second]
      }
    }
    return sum
  }
}

extension LiteralPaths {
  /// The sum over pairs of the share of their shortest paths that take the tie of two nodes.
  func betweenness(ofTie one: Int, _ other: Int) -> Double {
    guard let length = lengths[one][other] else { return 0 }
    var sum = 0.0
    for first in nodes.indices {
      for second in nodes.indices where second != first {
        guard
          let whole = distances[first][second], let near = distances[first][one],
          let far = distances[other][second], near + length + far == whole
        else { continue }
        sum += pathCounts[first][one] * pathCounts[other][second] / pathCounts[first][second]
      }
    }
    return sum
  }
}

/// Networks of every shape, small enough for slow formulas.
func smallNetworks() throws -> [Network<Int>] {
  try [
    Exemplar.path(1), Exemplar.path(2), Exemplar.path(6), Exemplar.twoComponents(),
    Exemplar.triangleWithPendants(), Exemplar.cycle(7), Exemplar.cycle(8), Exemplar.complete(5),
    Exemplar.karate(strengths: true),
    RandomNetwork.uniform(count: 24, chance: 0.1, seed: 1, strengths: true),
    RandomNetwork.uniform(count: 30, chance: 0.2, seed: 2, strengths: true),
    RandomNetwork.uniform(count: 30, chance: 0.04, seed: 3, strengths: true),
  ]
}

/// The same nodes and ties with other strengths.
func restrengthened(
  _ network: Network<Int>, _ strength: (Double) -> Double
) throws -> Network<Int> {
  try Network(
    nodes: Array(network.nodes),
    ties: network.allTies().map { Tie($0.first, $0.second, strength: strength($0.strength)) })
}

/// Whether scores are the expected ones, in network order; `nil` where there must be none.
func agree(
  _ scores: NodeScores<Int>, _ expected: [Double?], within tolerance: Double = 1e-11
) -> Bool {
  scores.nodes.count == expected.count
    && zip(scores.nodes, expected).allSatisfy { node, value in
      value.map { isClose(scores[node], $0, within: tolerance) } ?? (scores[node] == nil)
    }
}
