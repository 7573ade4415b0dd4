import NetworkCore

/// How many triangles each node is in.
///
/// - Complexity: O(*m* √*m*) time for *m* ties.
/// - Throws: `CancellationError` if `run` is cancelled.
func triangleCounts(in graph: CompressedGraph, run: RunControl) throws -> [Int] {
  let climb = AscendingTies(graph)
  return try foldLanes(over: graph.nodeCount, run: run) { nodes in
    var counts = [Int](repeating: 0, count: graph.nodeCount)
    var marked = [Bool](repeating: false, count: graph.nodeCount)
    for node in nodes where !run.isCancelled {
      climb.countTriangles(from: node, into: &counts, marking: &marked)
    }
    return counts
  } combine: { total, lane in
    for node in total.indices { total[node] += lane[node] }
  } ?? []
}

/// Each tie once, from the end with fewer neighbours to the end with more.
///
/// A triangle is then met exactly once, from its lowest corner, and no node has more than √(2*m*)
/// ties that lead upwards.
private struct AscendingTies: Sendable {
  private var offsets = [0]
  private var targets: [Int32] = []

  init(_ graph: CompressedGraph) {
    targets.reserveCapacity(graph.edgeCount)
    for node in 0..<graph.nodeCount {
      let rank = (graph.degree(node), node)
      for next in graph.neighbours(node) where (graph.degree(Int(next)), Int(next)) > rank {
        targets.append(next)
      }
      offsets.append(targets.count)
    }
  }

  func countTriangles(from node: Int, into counts: inout [Int], marking marked: inout [Bool]) {
    for slot in offsets[node]..<offsets[node + 1] { marked[Int(targets[slot])] = true }
    for slot in offsets[node]..<offsets[node + 1] {
      let middle = Int(targets[slot])
      for slot in offsets[middle]..<offsets[middle + 1] where marked[Int(targets[slot])] {
        counts[node] += 1
        counts[middle] += 1
        counts[Int(targets[slot])] += 1
      }
    }
    for slot in offsets[node]..<offsets[node + 1] { marked[Int(targets[slot])] = false }
  }
}
