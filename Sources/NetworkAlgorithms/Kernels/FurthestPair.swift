import NetworkCore

/// How many hops the nodes of `folded` that are furthest apart are apart; 0 without a tie.
///
/// - Complexity: O(*m*) where the bounds leave nobody, and that of all distances at most.
func furthestDistance(in folded: FoldedGraph, run: RunControl) throws -> Int {
  let graph = HopGraph(folded)
  let bounds = try EccentricityBounds(graph, run: run)
  let aside = folded.tiesAside.contains { $0 > 0 } ? 1 : 0
  let furthest = Guarded(max(bounds.furthest, aside))
  let candidates = bounds.candidates
  let sources = candidates.map(\.source)
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
