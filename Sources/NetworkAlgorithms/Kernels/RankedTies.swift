import NetworkCore

/// Each tie once, between a lower and a higher end: nodes of few ties are low.
///
/// A triangle *q* < *v* < *w* is found once, from its middle: *v* marks its higher partners, and
/// looks for them among the partners of each lower partner *q* that come after *v*. No node has
/// more than √(2*m*) higher partners, so that takes O(*m* √*m*) steps, and few of them find nothing.
///
/// Memory: 12 bytes for each tie, and 16 more with strengths.
struct RankedTies: Sendable {
  /// The node at each rank, those with the fewest ties first.
  let nodes: [Int32]

  /// The higher partners of each rank, ascending.
  private(set) var higher: [Int32]

  /// The strengths of the ties to higher partners, if they were asked for.
  private(set) var higherStrengths: [Double] = []

  /// The lower partners of each rank.
  private(set) var lower: [Int32] = []

  /// Where each tie to a lower partner stands among that partner's higher ones.
  private(set) var slots: [Int32]

  /// The strengths of the ties to lower partners, if they were asked for.
  private(set) var lowerStrengths: [Double] = []

  private(set) var higherOffsets: [Int]
  private(set) var lowerOffsets = [0]

  /// Ranks the nodes of `graph` that are no satellites.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(
    _ graph: CompressedGraph, without satellites: Satellites?, withStrengths: Bool = false,
    run: RunControl
  ) throws {
    nodes = graph.nodesByDegree(without: satellites)
    higherOffsets = [Int](repeating: 0, count: nodes.count + 1)
    lower.reserveCapacity(graph.edgeCount)
    lowerOffsets.reserveCapacity(nodes.count + 1)
    if withStrengths { lowerStrengths.reserveCapacity(graph.edgeCount) }
    var ranks = [Int32](repeating: .max, count: graph.nodeCount)
    for (rank, node) in nodes.enumerated() { ranks[Int(node)] = Int32(rank) }
    var budget = LookBudget(run)
    for (rank, node) in nodes.enumerated() {
      try budget.spend(graph.degree(Int(node)))
      for slot in graph.row(Int(node)) {
        let other = ranks[Int(graph.targets[slot])]
        guard other < rank else { continue }
        higherOffsets[Int(other) + 1] += 1
        lower.append(other)
        if withStrengths { lowerStrengths.append(graph.strengths[slot]) }
      }
      lowerOffsets.append(lower.count)
    }
    for rank in nodes.indices { higherOffsets[rank + 1] += higherOffsets[rank] }
    higher = [Int32](repeating: 0, count: lower.count)
    slots = [Int32](repeating: 0, count: lower.count)
    higherStrengths = [Double](repeating: 0, count: lowerStrengths.count)
    try fillHigher(&budget)
  }

  /// Visited in ascending order, the higher ends come into their places in ascending order.
  private mutating func fillHigher(_ budget: inout LookBudget) throws {
    var cursor = higherOffsets
    for rank in nodes.indices {
      try budget.spend(lowerRow(rank).count)
      for entry in lowerRow(rank) {
        let slot = cursor[Int(lower[entry])]
        cursor[Int(lower[entry])] += 1
        higher[slot] = Int32(rank)
        slots[entry] = Int32(slot)
        if !lowerStrengths.isEmpty { higherStrengths[slot] = lowerStrengths[entry] }
      }
    }
  }

  var tieCount: Int { higher.count }

  /// The slots of the higher partners of `rank`.
  func higherRow(_ rank: Int) -> Range<Int> { higherOffsets[rank]..<higherOffsets[rank + 1] }

  /// The entries of the lower partners of `rank`.
  func lowerRow(_ rank: Int) -> Range<Int> { lowerOffsets[rank]..<lowerOffsets[rank + 1] }
}

extension CompressedGraph {
  /// The nodes, sorted by counting; those of equal degree keep their order.
  fileprivate func nodesByDegree(without satellites: Satellites?) -> [Int32] {
    let kept = (0..<nodeCount).filter { satellites?.isSatellite($0) != true }
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for node in kept { starts[degree(node) + 1] += 1 }
    for degree in 0..<nodeCount { starts[degree + 1] += starts[degree] }
    var sorted = [Int32](repeating: 0, count: kept.count)
    for node in kept {
      sorted[starts[degree(node)]] = Int32(node)
      starts[degree(node)] += 1
    }
    return sorted
  }
}
