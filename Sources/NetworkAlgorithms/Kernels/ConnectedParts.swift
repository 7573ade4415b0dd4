import NetworkCore

/// A connected component that has ties, as a graph of its own.
struct ConnectedPart: Sendable {
  /// The nodes, ascending.
  let nodes: [Int32]

  /// The ties among them, each node at its place.
  let graph: CompressedGraph

  /// The components of `graph` that have ties, by their first nodes.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*).
  static func all(of graph: CompressedGraph, run: RunControl) throws -> [ConnectedPart] {
    let labels = try ComponentLabels(graph, run: run)
    let members = CompressedLists(
      listCount: labels.sizes.count,
      entries: labels.labels.enumerated().map { (list: $0.element, entry: Int32($0.offset)) })
    var places = [Int32](repeating: 0, count: graph.nodeCount)
    var budget = LookBudget(run)
    return try labels.sizes.indices.filter { labels.sizes[$0] > 1 }.map { component in
      let nodes = Array(members.list(component))
      for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(place) }
      try budget.spend(nodes.reduce(0) { $0 + 1 + graph.degree(Int($1)) })
      return ConnectedPart(nodes: nodes, graph: graph.part(among: nodes, places: places))
    }
  }
}
