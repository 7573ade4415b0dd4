import NetworkCore

/// A directed network as a square of yes and no, for formulas taken at their word.
struct LiteralArcs {
  let count: Int
  let points: [[Bool]]

  init(_ network: DirectedNetwork<Int>) {
    count = network.nodes.count
    var points = [[Bool]](repeating: [Bool](repeating: false, count: count), count: count)
    for arc in network.allArcs() {
      guard let source = network.nodes.position(of: arc.source),
        let target = network.nodes.position(of: arc.target)
      else { continue }
      points[source][target] = true
    }
    self.points = points
  }

  var pairs: [(Int, Int)] {
    (0..<count).flatMap { first in (0..<first).map { ($0, first) } }
  }

  /// Whether a path leads from one node to another, each node led to by itself (Warshall).
  var reaches: [[Bool]] { closure(points) }

  /// Whether a path leads from one node to another if arcs can be gone both ways.
  var joined: [[Bool]] {
    closure((0..<count).map { one in (0..<count).map { points[one][$0] || points[$0][one] } })
  }

  private func closure(_ points: [[Bool]]) -> [[Bool]] {
    var reaches = points
    for node in 0..<count { reaches[node][node] = true }
    for middle in 0..<count {
      for first in 0..<count where reaches[first][middle] {
        for last in 0..<count where reaches[middle][last] { reaches[first][last] = true }
      }
    }
    return reaches
  }

  /// The nodes that stand together in `relation`, by their first node.
  func classes(of relation: [[Bool]]) -> [[Int]] {
    (0..<count).filter { node in !(0..<node).contains { relation[node][$0] } }
      .map { first in (0..<count).filter { relation[first][$0] } }
  }
}
