import NetworkCore

extension DistanceSums {
  /// Sums the hops between the nodes of `folded` that are at most `farthest` apart, which is 1 or more.
  init(
    overHopsIn folded: FoldedGraph, within farthest: Int = .max, run: RunControl
  ) throws {
    self.init(nodeCount: folded.nodeCount)
    let sums = try SourceSums.all(in: HopGraph(folded), within: farthest, run: run)
    var laneOfClass = [Int](repeating: 0, count: folded.classCount)
    var laneOfHub = [Int](repeating: 0, count: folded.hubCount)
    for (lane, source) in sums.sources.enumerated() {
      if source >= 0 { laneOfClass[Int(source)] = lane } else { laneOfHub[Int(~source)] = lane }
    }
    pairs = sums.pairs.count > 1 ? sums.pairs : []
    for node in 0..<folded.nodeCount {
      if folded.classes[node] >= 0 {
        set(node, to: sums, of: laneOfClass[Int(folded.classes[node])])
      } else if folded.homes[node] >= 0 {
        set(node, to: sums, of: laneOfHub[Int(folded.homes[node])])
      } else {
        setAside(node, ties: Int(folded.tiesAside[node]))
      }
    }
  }

  private mutating func set(_ node: Int, to sums: SourceSums, of lane: Int) {
    reached[node] = sums.reached[lane]
    totals[node] = Double(sums.totals[lane])
    inverses[node] = sums.inverses[lane]
  }

  /// A node that reaches its partners alone.
  private mutating func setAside(_ node: Int, ties: Int) {
    guard ties > 0 else { return }
    reached[node] = ties
    totals[node] = Double(ties)
    inverses[node] = Double(ties)
    if pairs.isEmpty { pairs = [0, 0] }
    pairs[1] += ties
  }
}

extension SourceSums {
  /// The distances from all sources of `graph`, in their order, as far as they are at most `farthest`.
  ///
  /// What is summed for a source depends on no other one, so the sums are the same bits however
  /// the sources are dealt out.
  static func all(
    in graph: HopGraph, within farthest: Int = .max, run: RunControl
  ) throws -> SourceSums {
    let sources = graph.sources
    let batches = sourceBatches(of: sources.count)
    let parts = Guarded([SourceSums?](repeating: nil, count: batches.count))
    try dealBatches(batches.count, run: run) {
      HopDistances(graph, run: run)
    } _: { search, batch in
      let sums = try search.sums(from: sources[batches[batch]], within: farthest)
      parts.withLock { $0[batch] = sums }
    }
    var all = SourceSums([], of: graph)
    for case let part? in parts.withLock({ $0 }) { all.append(part) }
    return all
  }
}
