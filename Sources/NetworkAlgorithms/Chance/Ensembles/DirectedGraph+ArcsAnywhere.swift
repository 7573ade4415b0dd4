import NetworkCore

extension DirectedGraph {
  /// As many arcs between any nodes, every choice of ordered pairs equally likely.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m* log *m*) expected.
  func withArcsAnywhere(seed: Seed, run: RunControl) throws -> DirectedGraph {
    var generator = seed.generator()
    var budget = LookBudget(run)
    try run.check()
    let others = nodeCount - 1
    let places = try generator.places(
      arcCount, below: max(0, nodeCount * others), budget: &budget)
    let pairs = places.map { place in
      let (source, other) = (place / others, place % others)
      return (source, other < source ? other : other + 1)
    }
    return dealing(to: pairs, &generator)
  }

  /// As many pairs of nodes that point at each other, and as many that point one way only, every
  /// choice equally likely.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m* log *m*) expected.
  func withDyadsAnywhere(seed: Seed, run: RunControl) throws -> DirectedGraph {
    var generator = seed.generator()
    var budget = LookBudget(run)
    try run.check()
    let mutual = mutualCount
    let numbering = PairNumbering(nodeCount: nodeCount)
    var dyads = numbering.pairs(
      at: try generator.places(
        arcCount - mutual, below: numbering.pairCount, budget: &budget))
    generator.shuffle(&dyads)
    var pairs = dyads.prefix(mutual).flatMap { [($0.first, $0.second), ($0.second, $0.first)] }
    for dyad in dyads.dropFirst(mutual) {
      let isTurned = generator.number(below: 2) == 1
      pairs.append(isTurned ? (dyad.second, dyad.first) : (dyad.first, dyad.second))
    }
    return dealing(to: pairs, &generator)
  }

  /// Arcs between any nodes, each ordered pair joined with probability 1/2 by itself and with strength
  /// 1, so that every graph of these nodes is equally likely.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n*²).
  func withAnyArcs(seed: Seed, run: RunControl) throws -> DirectedGraph {
    var generator = seed.generator()
    var budget = LookBudget(run)
    try run.check()
    var arcs: [WeightedEdge] = []
    for source in 0..<nodeCount {
      try budget.spend(nodeCount)
      for target in 0..<nodeCount where target != source && generator.number(below: 2) == 1 {
        arcs.append(WeightedEdge(Int32(source), Int32(target), strength: 1))
      }
    }
    return DirectedGraph(nodeCount: nodeCount, arcs: arcs)
  }

  /// How many pairs of nodes point at each other.
  private var mutualCount: Int {
    (0..<nodeCount).reduce(0) { sum, node in
      sum
        + outgoing.targets(of: node).count { target in
          Int(target) > node && outgoing.slot(from: Int(target), to: node) != nil
        }
    }
  }

  /// The graph of these arcs, to which the strengths are dealt as if by lot.
  private func dealing(
    to pairs: [(Int, Int)], _ generator: inout SeededGenerator
  ) -> DirectedGraph {
    var strengths = outgoing.strengths
    generator.shuffle(&strengths)
    return DirectedGraph(
      nodeCount: nodeCount,
      arcs: zip(pairs, strengths).map { pair, strength in
        WeightedEdge(Int32(pair.0), Int32(pair.1), strength: strength)
      })
  }
}
