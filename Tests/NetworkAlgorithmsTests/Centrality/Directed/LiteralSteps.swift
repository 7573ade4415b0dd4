import NetworkAlgorithms
import NetworkCore
import TestKit

/// Lengths, distances and numbers of shortest paths along arcs, straight from the definitions.
struct LiteralSteps {
  private(set) var distances: [[Double]]
  private(set) var pathCounts: [[Double]]

  /// Strengths are whole numbers from 1 to 5, so that lengths are whole numbers of 60ths.
  init(_ network: DirectedNetwork<Int>, _ direction: ArcDirection, over length: PathLength) {
    let n = network.nodes.count
    var lengths = [[Double]](repeating: [Double](repeating: .infinity, count: n), count: n)
    for arc in network.allArcs() {
      let ends = [arc.source, arc.target].map { network.nodes.position(of: $0)! }
      let own = length == .hops ? 60 : 60 / arc.strength
      if direction != .incoming { lengths[ends[0]][ends[1]] = min(own, lengths[ends[0]][ends[1]]) }
      if direction != .out { lengths[ends[1]][ends[0]] = min(own, lengths[ends[1]][ends[0]]) }
    }
    distances = lengths
    for node in 0..<n { distances[node][node] = 0 }
    for middle in 0..<n {
      for first in 0..<n {
        for second in 0..<n {
          distances[first][second] = min(
            distances[first][second], distances[first][middle] + distances[middle][second])
        }
      }
    }
    pathCounts = distances.map { row in
      var counts = row.map { $0 == 0 ? 1.0 : 0 }
      for target in row.indices.sorted(by: { row[$0] < row[$1] }) where row[target] > 0 {
        for before in row.indices
        where row[before].isFinite && row[before] + lengths[before][target] == row[target] {
          counts[target] += counts[before]
        }
      }
      return counts
    }
    distances = distances.map { $0.map { $0 / 60 } }
  }

  /// The distances of those that paths join `node` with.
  func reached(from node: Int) -> [Double] {
    distances[node].enumerated().filter { $0.offset != node && $0.element.isFinite }.map(\.element)
  }

  func betweenness(of node: Int) -> Double {
    var sum = 0.0
    for first in distances.indices where first != node {
      for second in distances.indices where second != first && second != node {
        let whole = (distances[first][second] * 60).rounded()
        let parts = ((distances[first][node] + distances[node][second]) * 60).rounded()
        guard whole.isFinite, whole == parts else { continue }
        sum += pathCounts[first][node] * pathCounts[node][second] / pathCounts[first][second]
      }
    }
    return sum
  }
}

/// Networks with directions, small enough for slow formulas.
func directedNetworks() throws -> [DirectedNetwork<Int>] {
  try [
    DirectedNetwork(nodes: [], arcs: []), DirectedNetwork(nodes: [0], arcs: []),
    DirectedNetwork(nodes: [0, 1], arcs: []), DirectedNetwork(arcs: [Arc(0, 1)]),
    DirectedNetwork(arcs: [Arc(0, 1), Arc(1, 2), Arc(3, 4)]),
    DirectedNetwork(arcs: [Arc(0, 1, strength: 2), Arc(1, 0), Arc(1, 2)]),
    DirectedNetwork(arcs: (0..<6).map { Arc($0, ($0 + 1) % 6) }),
    DirectedNetwork(arcs: (1..<6).map { Arc(0, $0) }),
    RandomDirected.uniform(count: 12, chance: 0.3, seed: 1),
    RandomDirected.uniform(count: 30, chance: 0.08, seed: 2),
    RandomDirected.uniform(count: 40, chance: 0.03, seed: 3),
  ]
}
