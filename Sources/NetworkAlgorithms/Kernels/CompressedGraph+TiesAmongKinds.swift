import NetworkCore

extension CompressedGraph {
  /// As many ties between each two kinds, and within each kind, every choice of pairs equally likely.
  ///
  /// - Parameters:
  ///   - kinds: The kind of each node, from 0.
  ///   - seed: The number from which all chance follows.
  ///   - run: The hand on the computation.
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Returns: The graph of these ties.
  /// - Complexity: O(*n* + *m* log *m*) expected.
  func withTiesAnywhere(
    amongKinds kinds: [Int], seed: Seed, run: RunControl
  ) throws -> CompressedGraph {
    let blocks = KindBlocks(self, kinds)
    var generator = seed.generator()
    var budget = LookBudget(run)
    try run.check()
    var pairs: [(first: Int, second: Int)] = []
    for block in blocks.blocks {
      let (rows, columns) = (blocks.members[block.first], blocks.members[block.second])
      if block.first == block.second {
        let numbering = PairNumbering(nodeCount: rows.count)
        let drawn = try generator.places(
          block.ties.count, below: numbering.pairCount, budget: &budget)
        pairs += numbering.pairs(at: drawn).map { (rows[$0.first], rows[$0.second]) }
      } else {
        let drawn = try generator.places(
          block.ties.count, below: rows.count * columns.count, budget: &budget)
        pairs += drawn.map { (rows[$0 / columns.count], columns[$0 % columns.count]) }
      }
    }
    return dealing(strengths: edges.map(\.strength), to: pairs, &generator)
  }

  /// Ties that have exchanged ends among those between the same two kinds, so that each node has as
  /// many ties to each kind; `attempts` for each tie, successful or not.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *t*) expected for *t* attempts.
  func withTiesSwitched(
    amongKinds kinds: [Int], attempts: Int, seed: Seed, run: RunControl
  ) throws -> CompressedGraph {
    let blocks = KindBlocks(self, kinds)
    var pairs: [(first: Int, second: Int)] = []
    for (number, block) in blocks.blocks.enumerated() {
      var switches = TieSwitches(
        block.ties, below: nodeCount, areTwoModes: block.first != block.second,
        seed: seed.stream(number + 1))
      try switches.advance(by: block.ties.count * attempts, run: run)
      pairs += switches.ties.map { (Int($0.first), Int($0.second)) }
    }
    var generator = seed.stream(0).generator()
    return dealing(strengths: edges.map(\.strength), to: pairs, &generator)
  }
}

/// The ties of a graph by the kinds of their ends.
private struct KindBlocks {
  /// The ties between two kinds, an end of the first kind first; within a kind the earlier end first.
  struct Block {
    var first: Int
    var second: Int
    var ties: [(first: Int32, second: Int32)] = []
  }

  /// The nodes of each kind, ascending.
  private(set) var members: [[Int]]
  /// The pairs of kinds that have ties, in the order of the kinds.
  private(set) var blocks: [Block]

  private struct Key: Hashable {
    var first: Int
    var second: Int
  }

  init(_ graph: CompressedGraph, _ kinds: [Int]) {
    members = [[Int]](repeating: [], count: (kinds.max() ?? -1) + 1)
    for (node, kind) in kinds.enumerated() { members[kind].append(node) }
    var places: [Key: Int] = [:]
    var found: [Block] = []
    for edge in graph.edges {
      var ends = (first: edge.first, second: edge.second)
      if kinds[Int(ends.first)] > kinds[Int(ends.second)] { ends = (ends.second, ends.first) }
      let key = Key(first: kinds[Int(ends.first)], second: kinds[Int(ends.second)])
      let place = places[key] ?? found.count
      if place == found.count {
        places[key] = place
        found.append(Block(first: key.first, second: key.second))
      }
      found[place].ties.append(ends)
    }
    blocks = found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
