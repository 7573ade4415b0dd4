import NetworkCore

/// How far each node is from the others it can reach.
struct DistanceSums {
  /// How many others each node reaches.
  var reached: [Int]

  /// The sum of the distances to them.
  var totals: [Double]

  /// The sum of one over the distances to them.
  var inverses: [Double]

  init(nodeCount: Int) {
    reached = [Int](repeating: 0, count: nodeCount)
    totals = [Double](repeating: 0, count: nodeCount)
    inverses = [Double](repeating: 0, count: nodeCount)
  }

  mutating func add(_ other: DistanceSums) {
    for node in reached.indices {
      reached[node] += other.reached[node]
      totals[node] += other.totals[node]
      inverses[node] += other.inverses[node]
    }
  }
}

/// The distances between all pairs of nodes, summed for each node.
///
/// - Complexity: O(*n* *m*) over hops, 64 sources being followed at once; O(*n* *m* log *n*) over
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
