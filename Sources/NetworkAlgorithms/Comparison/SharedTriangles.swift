import NetworkCore

/// How many triangles each tie and each node is in, and how triangles share ties.
struct SharedTriangles {
  /// The triangles of the tie in each slot.
  private(set) var atSlot: [Int]

  /// The triangles of each node.
  private(set) var atNode: [Int]

  /// For each node, how many others lie across a tie from it: both make a triangle with the tie.
  private(set) var opposite: [Int]

  /// - Complexity: O(*m* √*m*).
  init(_ graph: CompressedGraph, run: RunControl) throws {
    let places = graph.edgeOfSlot
    var shared = [Int](repeating: 0, count: graph.edgeCount)
    var corners = [Int](repeating: 0, count: graph.nodeCount)
    try forEachTriangle(in: graph, places, run: run) { nodes, ties in
      for tie in [ties.0, ties.1, ties.2] { shared[tie] += 1 }
      for node in [nodes.0, nodes.1, nodes.2] { corners[node] += 1 }
    }
    var across = [Int](repeating: 0, count: graph.nodeCount)
    try forEachTriangle(in: graph, places, run: run) { nodes, ties in
      across[nodes.0] += shared[ties.0] - 1
      across[nodes.1] += shared[ties.1] - 1
      across[nodes.2] += shared[ties.2] - 1
    }
    atSlot = places.map { shared[Int($0)] }
    atNode = corners
    opposite = across
  }
}

/// Calls `body` with the corners of each triangle and the places of the ties across from them.
///
/// From the end of a tie with fewer neighbours, those that come later in the order of degrees are
/// marked, and looked for among those of the other end.
private func forEachTriangle(
  in graph: CompressedGraph, _ places: [Int32], run: RunControl,
  _ body: (_ nodes: (Int, Int, Int), _ ties: (Int, Int, Int)) -> Void
) throws {
  var budget = LookBudget(run)
  let isLater = { (node: Int, other: Int) in
    (graph.degree(node), node) < (graph.degree(other), other)
  }
  let later = (0..<graph.nodeCount).map { node in
    graph.row(node).filter { isLater(node, Int(graph.targets[$0])) }
  }
  var tieTo = [Int32](repeating: -1, count: graph.nodeCount)
  for first in 0..<graph.nodeCount {
    for slot in later[first] { tieTo[Int(graph.targets[slot])] = places[slot] }
    for slot in later[first] {
      let second = Int(graph.targets[slot])
      try budget.spend(1 + later[second].count)
      for next in later[second] where tieTo[Int(graph.targets[next])] >= 0 {
        let third = Int(graph.targets[next])
        body((first, second, third), (Int(places[next]), Int(tieTo[third]), Int(places[slot])))
      }
    }
    for slot in later[first] { tieTo[Int(graph.targets[slot])] = -1 }
  }
}
