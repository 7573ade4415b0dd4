import NetworkCore

/// How many nodes have more than *k* partners, and how many ties there are among them, for each *k*.
struct RichClubCounts {
  /// The nodes with more than *k* partners, by *k*; the last entry is 0.
  private(set) var nodes: [Int]

  /// The ties among them.
  private(set) var ties: [Int]

  /// - Complexity: O(*n* + *m*).
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(_ graph: CompressedGraph, run: RunControl) throws {
    let most = (0..<graph.nodeCount).reduce(0) { max($0, graph.degree($1)) }
    nodes = [Int](repeating: 0, count: most + 1)
    ties = nodes
    var budget = LookBudget(run)
    try run.check()
    for node in 0..<graph.nodeCount {
      let degree = graph.degree(node)
      try budget.spend(1 + degree)
      // Whoever has d partners is in the clubs of k below d.
      if degree > 0 { nodes[degree - 1] += 1 }
      for other in graph.neighbours(node) where other < node {
        ties[min(degree, graph.degree(Int(other))) - 1] += 1
      }
    }
    for k in stride(from: most - 1, through: 0, by: -1) {
      nodes[k] += nodes[k + 1]
      ties[k] += ties[k + 1]
    }
  }

  /// The share of the pairs with more than `k` partners each that are tied; `nil` if there is no pair.
  func density(above k: Int) -> Double? {
    guard k < nodes.count, nodes[k] > 1 else { return nil }
    return 2 * Double(ties[k]) / (Double(nodes[k]) * Double(nodes[k] - 1))
  }
}
