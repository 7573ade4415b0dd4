package import NetworkCore

/// The ties of a graph while they exchange their ends.
package struct GraphSwitches: Sendable {
  private let nodeCount: Int
  private var switches: TieSwitches
  /// The strengths of the ties as they were first.
  package let strengths: [Double]

  package init(_ graph: CompressedGraph, seed: Seed) {
    nodeCount = graph.nodeCount
    var ties: [(first: Int32, second: Int32)] = []
    var strengths: [Double] = []
    ties.reserveCapacity(graph.edgeCount)
    strengths.reserveCapacity(graph.edgeCount)
    for node in 0..<graph.nodeCount {
      for slot in graph.row(node) where Int(graph.targets[slot]) > node {
        ties.append((Int32(node), graph.targets[slot]))
        strengths.append(graph.strengths[slot])
      }
    }
    self.strengths = strengths
    switches = TieSwitches(ties, below: nodeCount, areTwoModes: false, seed: seed)
  }

  /// Makes `count` attempts, successful or not.
  package mutating func advance(by count: Int, run: RunControl) throws {
    try switches.advance(by: count, run: run)
  }

  /// The graph as it is now; `strengths` go to its ties in the order in which they were first.
  ///
  /// - Complexity: O(*n* + *m*): rows filled node by node come out in order.
  package func graph(strengths: [Double]) -> CompressedGraph {
    let ties = switches.ties
    var offsets = [Int](repeating: 0, count: nodeCount + 1)
    for tie in ties {
      offsets[Int(tie.first) + 1] += 1
      offsets[Int(tie.second) + 1] += 1
    }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    // Each row lists the ties of a node; read node by node, they fill the partners' rows in order.
    var cursor = offsets
    var rows = [Int32](repeating: 0, count: 2 * ties.count)
    for (place, tie) in ties.enumerated() {
      for end in [Int(tie.first), Int(tie.second)] {
        rows[cursor[end]] = Int32(place)
        cursor[end] += 1
      }
    }
    cursor = offsets
    var targets = rows
    var sorted = [Double](repeating: 0, count: rows.count)
    for node in 0..<nodeCount {
      for slot in offsets[node]..<offsets[node + 1] {
        let tie = ties[Int(rows[slot])]
        let partner = Int(tie.first) == node ? Int(tie.second) : Int(tie.first)
        targets[cursor[partner]] = Int32(node)
        sorted[cursor[partner]] = strengths[Int(rows[slot])]
        cursor[partner] += 1
      }
    }
    return CompressedGraph(offsets: offsets, targets: targets, strengths: sorted)
  }
}
