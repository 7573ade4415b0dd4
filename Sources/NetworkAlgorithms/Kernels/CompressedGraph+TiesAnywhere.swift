import NetworkCore

extension CompressedGraph {
  /// As many ties between any nodes, every choice of pairs equally likely, and the strengths dealt
  /// out to them as if by lot.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m* log *m*) expected.
  func withTiesAnywhere(seed: Seed, run: RunControl) throws -> CompressedGraph {
    let numbering = PairNumbering(nodeCount: nodeCount)
    var generator = seed.generator()
    var budget = LookBudget(run)
    try run.check()
    let places = try generator.places(edgeCount, below: numbering.pairCount, budget: &budget)
    return dealing(strengths: edges.map(\.strength), to: numbering.pairs(at: places), &generator)
  }

  /// Ties between any nodes, each pair tied with probability 1/2 by itself and with strength 1, so that
  /// every graph of these nodes is equally likely.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n*²).
  static func withAnyTies(
    nodeCount: Int, seed: Seed, run: RunControl
  ) throws -> CompressedGraph {
    var generator = seed.generator()
    var budget = LookBudget(run)
    try run.check()
    var edges: [WeightedEdge] = []
    for first in 0..<nodeCount {
      try budget.spend(nodeCount)
      var (bits, left): (UInt64, Int) = (0, 0)
      for second in first + 1..<max(first + 1, nodeCount) {
        if left == 0 { (bits, left) = (generator.next(), 64) }
        if bits & 1 == 1 { edges.append(WeightedEdge(Int32(first), Int32(second), strength: 1)) }
        bits >>= 1
        left -= 1
      }
    }
    return CompressedGraph(nodeCount: nodeCount, edges: edges)
  }

  /// The graph of these ties, to which `strengths` are dealt as if by lot; if there are fewer ties than
  /// strengths, which of them are left over is by lot as well.
  func dealing(
    strengths: [Double], to pairs: [(first: Int, second: Int)], _ generator: inout SeededGenerator
  ) -> CompressedGraph {
    var strengths = strengths
    generator.shuffle(&strengths)
    return CompressedGraph(
      nodeCount: nodeCount,
      edges: zip(pairs, strengths).map {
        WeightedEdge(Int32($0.first), Int32($0.second), strength: $1)
      })
  }
}
