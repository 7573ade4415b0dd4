import NetworkCore

extension CompressedGraph {
  /// As many ties between any nodes, every choice of pairs equally likely, and the strengths dealt
  /// out to them as if by lot.
  ///
  /// Pairs are drawn without repeats by Floyd's method: the number of draws is that of the ties,
  /// however dense the graph is.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m* log *m*) expected.
  ///
  /// > J. Bentley, R. Floyd. "Programming pearls: a sample of brilliance." *Communications of the
  /// > ACM* 30(9), 1987, 754–757. doi:10.1145/30401.315746
  func withTiesAnywhere(seed: Seed, run: RunControl) throws -> CompressedGraph {
    let pairs = nodeCount * (nodeCount - 1) / 2
    var generator = seed.generator()
    var budget = LookBudget(run)
    try run.check()
    var chosen: Set<Int> = []
    chosen.reserveCapacity(edgeCount)
    for last in pairs - edgeCount..<pairs {
      try budget.spend(1)
      let drawn = generator.number(below: last + 1)
      if !chosen.insert(drawn).inserted { chosen.insert(last) }
    }
    var strengths = (0..<nodeCount).flatMap { node in
      row(node).lazy.filter { Int(self.targets[$0]) > node }.map { self.strengths[$0] }
    }
    generator.shuffle(&strengths)
    var node = 0
    var start = 0
    let edges = chosen.sorted().enumerated().map { place, pair in
      // Pairs are numbered row by row: (0, 1), (0, 2), …, (1, 2), ….
      while pair - start >= nodeCount - 1 - node {
        start += nodeCount - 1 - node
        node += 1
      }
      return WeightedEdge(
        Int32(node), Int32(node + 1 + pair - start), strength: strengths[place])
    }
    return CompressedGraph(nodeCount: nodeCount, edges: edges)
  }
}
