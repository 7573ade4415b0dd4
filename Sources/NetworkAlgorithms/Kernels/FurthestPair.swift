import NetworkCore

/// How many hops the nodes of `network` that are furthest apart are apart; 0 without a tie.
///
/// It is folded only if bounds leave nodes to be searched from.
///
/// - Complexity: O(*m*) where the bounds leave nobody, and that of all distances at most.
func furthestDistance<Node>(in network: Network<Node>, run: RunControl) throws -> Int {
  let bounds = try EccentricityBounds(try GivenSteps(of: network, run: run), run: run)
  guard !bounds.candidates.isEmpty else {
    run.advance(by: 1)
    return bounds.furthest
  }
  let folded = try network.folded(run: run)
  let graph = HopGraph(folded)
  let candidates = folded.sources(of: bounds.candidates)
  let sources = candidates.map(\.source)
  let furthest = Guarded(bounds.furthest)
  let batches = sourceBatches(of: sources.count)
  if batches.isEmpty { run.advance(by: 1) }
  try dealBatches(batches.count, run: run) {
    HopDistances(graph, run: run)
  } _: { search, batch in
    // The first of a batch has the largest bound.
    guard Int(candidates[batches[batch].lowerBound].bound) > furthest.withLock({ $0 }) else {
      return
    }
    let sums = try search.sums(from: sources[batches[batch]])
    furthest.withLock { $0 = max($0, sums.pairs.count - 1) }
  }
  return furthest.withLock { $0 }
}

extension FoldedGraph {
  /// The sources that speak for those of the `candidates` that are not aside, each with the first
  /// of its bounds.
  ///
  /// Who is aside is one hop from everybody in reach.
  fileprivate func sources(
    of candidates: [EccentricityBounds.Candidate]
  ) -> [(source: Int32, bound: Int32)] {
    var met = Set<Int32>()
    return candidates.compactMap { candidate in
      let node = Int(candidate.node)
      let (member, home) = (classes[node], homes[node])
      guard member >= 0 || home >= 0 else { return nil }
      let source = member >= 0 ? member : ~home
      return met.insert(source).inserted ? (source, candidate.bound) : nil
    }
  }
}
