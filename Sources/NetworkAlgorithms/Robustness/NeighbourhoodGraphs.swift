import NetworkCore

/// The graphs among the neighbours of nodes, one after the other.
///
/// Memory: 4 bytes for each node.
struct NeighbourhoodGraphs {
  let graph: CompressedGraph

  /// Where each node stands among the neighbours at hand; −1 for the others.
  private var places: [Int32]

  init(_ graph: CompressedGraph) {
    self.graph = graph
    places = [Int32](repeating: -1, count: graph.nodeCount)
  }

  /// The graph among the neighbours of `node`, numbered from 0 in their order.
  ///
  /// - Complexity: O(Σ min(*e*, *d* log *e*)) over its *d* neighbours, of *e* neighbours each.
  mutating func neighbourhood(of node: Int, run: RunControl) throws -> CompressedGraph {
    var budget = LookBudget(run)
    let neighbours = graph.neighbours(node)
    for (place, neighbour) in neighbours.enumerated() { places[Int(neighbour)] = Int32(place) }
    defer { for neighbour in neighbours { places[Int(neighbour)] = -1 } }
    var offsets = [0]
    var targets: [Int32] = []
    for neighbour in neighbours {
      let row = graph.neighbours(Int(neighbour))
      try budget.spend(1 + min(row.count, 32 * neighbours.count))
      if row.count > 32 * neighbours.count {
        for (place, other) in neighbours.enumerated()
        where graph.strength(from: Int(neighbour), to: other) > 0 {
          targets.append(Int32(place))
        }
      } else {
        for other in row where places[Int(other)] >= 0 { targets.append(places[Int(other)]) }
      }
      offsets.append(targets.count)
    }
    return CompressedGraph(
      offsets: offsets, targets: targets, strengths: [Double](repeating: 1, count: targets.count))
  }
}
