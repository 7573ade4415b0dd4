import NetworkCore

/// Which sources may be further from somebody than any pair known so far.
///
/// Let *c* be in the middle of a component. Of two nodes that are more than *D* apart, one is more
/// than *D*/2 from *c*; and nobody is further from anybody than d(v,x) + e(x), where e(x) is the
/// distance from *x* to the furthest node. So few sources are left to be searched from.
///
/// > P. Crescenzi et al. "On computing the diameter of real-world undirected graphs." *Theoretical
/// > Computer Science* 514, 2013, 84–95. doi:10.1016/j.tcs.2012.09.018
///
/// > F. W. Takes, W. A. Kosters. "Determining the diameter of small world networks." *Proceedings
/// > of CIKM*, 2011, 1191–1196. doi:10.1145/2063576.2063748
struct EccentricityBounds {
  /// The largest distance found.
  private(set) var furthest = 0

  /// The sources that may be further from somebody than that, the furthest bound first.
  private(set) var candidates: [(source: Int32, bound: Int32)] = []

  private let graph: HopGraph

  /// The depths from the busiest class of a component, from two ends, and from their middle.
  private var depths: [HopDepths]

  private var budget: LookBudget

  /// Looks at each component of `graph` by four searches.
  ///
  /// - Complexity: O(*m*).
  init(_ graph: HopGraph, run: RunControl) throws {
    self.graph = graph
    depths = [HopDepths](repeating: HopDepths(graph), count: 4)
    budget = LookBudget(run)
    try run.check()
    var isDone = [Bool](repeating: false, count: graph.multiplicities.count)
    for member in graph.multiplicities.indices where !isDone[member] {
      try boundComponent(of: Int32(member))
      for other in depths[0].classes { isDone[Int(other)] = true }
    }
    candidates = candidates.filter { Int($0.bound) > furthest }
      .sorted { ($1.bound, $0.source) < ($0.bound, $1.source) }
  }

  private mutating func boundComponent(of busiest: Int32) throws {
    try depths[0].search(from: busiest, &budget)
    furthest = max(furthest, Int(depths[0].eccentricity))
    guard 2 * Int(depths[0].eccentricity) > furthest else { return }
    try depths[1].search(from: depths[0].furthest, &budget)
    try depths[2].search(from: depths[1].furthest, &budget)
    try depths[3].search(from: middle(), &budget)
    for depths in depths { furthest = max(furthest, Int(depths.eccentricity)) }
    let fromBusiest = bounded(splitAt: depths[0])
    let fromMiddle = bounded(splitAt: depths[3])
    candidates += fromBusiest.count < fromMiddle.count ? fromBusiest : fromMiddle
  }

  /// The first class half way between the two ends.
  private func middle() -> Int32 {
    let (first, second) = (depths[1], depths[2])
    let length = first.eccentricity
    return first.classes.filter {
      first.ofClass[Int($0)] == length / 2
        && first.ofClass[Int($0)] + second.ofClass[Int($0)] == length
    }.min() ?? depths[0].classes[0]
  }

  /// The sources of the component that may be one of a pair further apart than any known, if
  /// those count that are more than half of that from where `split` starts.
  private func bounded(splitAt split: HopDepths) -> [(source: Int32, bound: Int32)] {
    let sources = split.classes + split.hubs.lazy.filter { graph.satellites[Int($0)] > 0 }.map(~)
    return sources.compactMap { source in
      var bound = 2 * split.depth(of: source)
      for depths in depths {
        bound = min(bound, depths.depth(of: source) + depths.eccentricity)
      }
      return Int(bound) > furthest ? (source, bound) : nil
    }
  }
}
