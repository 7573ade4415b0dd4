import NetworkCore

/// Which nodes may be further from somebody than any pair known so far.
///
/// Let *c* be in the middle of a component. Of two nodes that are more than *D* apart, one is more
/// than *D*/2 from *c*; and nobody is further from anybody than d(v,x) + e(x), where e(x) is the
/// distance from *x* to the furthest node. So few nodes are left to be searched from, and often
/// none: where two nodes are twice as far apart as the furthest is from *c*.
///
/// > P. Crescenzi et al. "On computing the diameter of real-world undirected graphs." *Theoretical
/// > Computer Science* 514, 2013, 84–95. doi:10.1016/j.tcs.2012.09.018
///
/// > F. W. Takes, W. A. Kosters. "Determining the diameter of small world networks." *Proceedings
/// > of CIKM*, 2011, 1191–1196. doi:10.1145/2063576.2063748
struct EccentricityBounds {
  /// The largest distance found.
  private(set) var furthest = 0

  /// The nodes that may be further from somebody than that, the furthest bound first.
  private(set) var candidates: [Candidate] = []

  struct Candidate {
    var node: Int32

    /// It is no further from anybody than this.
    var bound: Int32

    /// How far it is from all searches together.
    var total: Int32
  }

  /// The depths from where each component was searched: from a busy node first.
  private var depths: [HopDepths]
  private var searchCount = 0

  /// How many searches start from nodes that are far from those before.
  private static let mostTrials = 3

  private var budget: LookBudget

  /// Looks at each component by two searches, or up to seven while they leave anybody.
  ///
  /// - Complexity: O(*m*).
  init(_ steps: GivenSteps, run: RunControl) throws {
    depths = [HopDepths](repeating: HopDepths(steps), count: 4 + Self.mostTrials)
    budget = LookBudget(run)
    try run.check()
    guard let busiest = steps.busiest else { return }
    var isDone = [Bool](repeating: false, count: steps.nodeCount)
    for start in [busiest] + Array(0..<Int32(steps.nodeCount)) where !isDone[Int(start)] {
      try boundComponent(of: start)
      for node in depths[0].nodes { isDone[Int(node)] = true }
    }
    candidates = candidates.filter { Int($0.bound) > furthest }
      .sorted { ($1.bound, $0.node) < ($0.bound, $1.node) }
  }

  private mutating func boundComponent(of start: Int32) throws {
    searchCount = 0
    try search(from: start)
    guard 2 * Int(depths[0].eccentricity) > furthest else { return }
    try search(from: depths[0].furthest)
    var left = bounded(splitAt: depths[0])
    for _ in 0..<Self.mostTrials {
      let next = left.max { ($0.bound, $0.total, $1.node) < ($1.bound, $1.total, $0.node) }
      guard let next else { return }
      try search(from: next.node)
      left = bounded(splitAt: depths[0])
    }
    guard !left.isEmpty,
      let end = depths[..<searchCount].max(by: { $0.eccentricity < $1.eccentricity })
    else { return }
    try search(from: end.furthest)
    try search(from: middle(between: end, and: depths[searchCount - 1]))
    let fromMiddle = bounded(splitAt: depths[searchCount - 1])
    left = bounded(splitAt: depths[0])
    candidates += left.count < fromMiddle.count ? left : fromMiddle
  }

  private mutating func search(from node: Int32) throws {
    try depths[searchCount].search(from: node, &budget)
    furthest = max(furthest, Int(depths[searchCount].eccentricity))
    searchCount += 1
  }

  /// The first node half way between two ends, the second being one of the furthest from the first.
  private func middle(between first: HopDepths, and second: HopDepths) -> Int32 {
    let length = first.eccentricity
    return first.nodes.filter {
      first.ofNode[Int($0)] == length / 2
        && first.ofNode[Int($0)] + second.ofNode[Int($0)] == length
    }.min() ?? depths[0].nodes[0]
  }

  /// The nodes of the component that may be one of a pair further apart than any known, if those
  /// count that are more than half of that from where `split` starts.
  private func bounded(splitAt split: HopDepths) -> [Candidate] {
    split.nodes.compactMap { node in
      var candidate = Candidate(node: node, bound: 2 * split.ofNode[Int(node)], total: 0)
      guard Int(candidate.bound) > furthest else { return nil }
      for depths in depths[..<searchCount] {
        let depth = depths.ofNode[Int(node)]
        candidate.bound = min(candidate.bound, depth + depths.eccentricity)
        candidate.total += depth
      }
      return Int(candidate.bound) > furthest ? candidate : nil
    }
  }
}
