import NetworkCore

extension SeededGenerator {
  /// `count` different numbers below `bound`, ascending, every choice equally likely.
  ///
  /// Numbers are drawn without repeats by Floyd's method: the number of draws is that of the
  /// numbers, however many of all they are.
  ///
  /// - Precondition: `count` is from 0 to `bound`.
  /// - Throws: `CancellationError` if the run of `budget` is cancelled.
  /// - Complexity: O(*k* log *k*) expected for *k* numbers.
  ///
  /// > J. Bentley, R. Floyd. "Programming pearls: a sample of brilliance." *Communications of the
  /// > ACM* 30(9), 1987, 754–757. doi:10.1145/30401.315746
  mutating func places(
    _ count: Int, below bound: Int, budget: inout LookBudget
  ) throws -> [Int] {
    precondition(count >= 0 && count <= bound, "nobody draws more than there are")
    var chosen: Set<Int> = []
    chosen.reserveCapacity(count)
    for last in bound - count..<bound {
      try budget.spend(1)
      let drawn = number(below: last + 1)
      if !chosen.insert(drawn).inserted { chosen.insert(last) }
    }
    return chosen.sorted()
  }
}

/// Numbers of the unordered pairs of some nodes, row by row: (0, 1), (0, 2), …, (1, 2), ….
struct PairNumbering {
  let nodeCount: Int

  var pairCount: Int { nodeCount * (nodeCount - 1) / 2 }

  /// The pairs that have these numbers, which ascend.
  func pairs(at numbers: [Int]) -> [(first: Int, second: Int)] {
    var node = 0
    var start = 0
    return numbers.map { number in
      while number - start >= nodeCount - 1 - node {
        start += nodeCount - 1 - node
        node += 1
      }
      return (node, node + 1 + number - start)
    }
  }
}
