import NetworkCore

/// How far each node is from the others it can reach.
struct DistanceSums {
  /// How many others each node reaches.
  var reached: [Int]

  /// The sum of the distances to them.
  var totals: [Double]

  /// The sum of one over the distances to them.
  var inverses: [Double]

  /// How many ordered pairs are 0, 1, 2, … hops apart; over lengths none is counted.
  var pairs: [Int] = []

  init(nodeCount: Int) {
    reached = [Int](repeating: 0, count: nodeCount)
    totals = [Double](repeating: 0, count: nodeCount)
    inverses = [Double](repeating: 0, count: nodeCount)
  }

  /// Adds `count` nodes that are `hops` from `node`.
  mutating func add(_ count: Int, at hops: Int, to node: Int) {
    reached[node] += count
    totals[node] += Double(count * hops)
    inverses[node] += Double(count) / Double(hops)
    while pairs.count <= hops { pairs.append(0) }
    pairs[hops] += count
  }

  mutating func add(_ other: DistanceSums) {
    for node in reached.indices {
      reached[node] += other.reached[node]
      totals[node] += other.totals[node]
      inverses[node] += other.inverses[node]
    }
    pairs += [Int](repeating: 0, count: max(0, other.pairs.count - pairs.count))
    for hops in other.pairs.indices { pairs[hops] += other.pairs[hops] }
  }
}

/// The distances between all pairs of nodes, summed for each node.
///
/// - Complexity: O(*n* *m*) over hops, 512 sources being followed at once; O(*n* *m* log *n*) over
///   lengths.
func distanceSums(
  in graph: CompressedGraph, over length: PathLength, run: RunControl
) throws -> DistanceSums {
  let none = DistanceSums(nodeCount: graph.nodeCount)
  switch length {
  case .hops:
    let sources = SourceBatches(graph, size: HopDistances.sourcesAtOnce)
    return try foldLanes(over: sources.count, run: run) { batches in
      var search = HopDistances(graph)
      for batch in batches where !run.isCancelled { search.add(from: sources[batch]) }
      return search.sums
    } combine: {
      $0.add($1)
    } ?? none
  case .inverseStrength:
    let lengths = TieLengths(of: graph)
    return try foldLanes(over: graph.nodeCount, run: run) { sources in
      var search = LengthSearch(graph, lengths)
      var sums = none
      for source in sources where !run.isCancelled {
        search.run(from: source)
        search.add(to: &sums, of: source)
      }
      return sums
    } combine: {
      $0.add($1)
    } ?? none
  }
}
