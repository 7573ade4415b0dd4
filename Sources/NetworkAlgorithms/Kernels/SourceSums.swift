/// How far the sources of one search are from all nodes they reach.
struct SourceSums: Sendable {
  /// Where the searches started, as in ``HopGraph/sources``.
  private(set) var sources: [Int32]

  /// How many nodes of the network each source speaks for, and how far apart those of a class are.
  private var weights: [Int]
  private let distanceWithinClass: Int

  /// How many others each source reaches.
  private(set) var reached: [Int]

  /// The sum of the distances to them.
  private(set) var totals: [Int]

  /// The sum of one over the distances to them, the near ones first.
  private(set) var inverses: [Double]

  /// How many ordered pairs from these sources are 0, 1, 2, … hops apart.
  private(set) var pairs = [0]

  init(_ sources: ArraySlice<Int32>, of graph: HopGraph) {
    self.sources = Array(sources)
    weights = sources.map { graph.weight(of: $0) }
    distanceWithinClass = graph.distanceWithinClass
    reached = [Int](repeating: 0, count: sources.count)
    totals = reached
    inverses = [Double](repeating: 0, count: sources.count)
  }

  /// Adds the nodes that the sources meet at `distance`, which grows from call to call.
  mutating func add(_ counts: [Int], at distance: Int) {
    var met = 0
    for lane in counts.indices {
      let count = counts[lane] + alike(of: lane, at: distance)
      guard count > 0 else { continue }
      reached[lane] += count
      totals[lane] += count * distance
      inverses[lane] += Double(count) / Double(distance)
      met += count * weights[lane]
    }
    guard met > 0 else { return }
    while pairs.count <= distance { pairs.append(0) }
    pairs[distance] += met
  }

  /// What the search does not see: the others of a source's class, or that a satellite met itself.
  private func alike(of lane: Int, at distance: Int) -> Int {
    if sources[lane] < 0 { return distance == 1 ? -1 : 0 }
    return distance == distanceWithinClass ? weights[lane] - 1 : 0
  }

  /// Adds other sources after these.
  mutating func append(_ others: SourceSums) {
    sources += others.sources
    weights += others.weights
    reached += others.reached
    totals += others.totals
    inverses += others.inverses
    while pairs.count < others.pairs.count { pairs.append(0) }
    for distance in others.pairs.indices { pairs[distance] += others.pairs[distance] }
  }
}
