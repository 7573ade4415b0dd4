import NetworkCore

/// Adds up how much the shortest paths from each source depend on the nodes between.
///
/// For a source *s*, the dependency on *v* is δ(v) = Σ σ(s,t|v) / σ(s,t) over all targets *t*.
/// With σ(v) the number of shortest paths from *s* to *v*, it is found from the far end:
///
///     δ(v) = σ(v) · Σ (1 + δ(w)) / σ(w)     over the nodes w one step behind v
///
/// > U. Brandes. "A faster algorithm for betweenness centrality." *Journal of Mathematical
/// > Sociology* 25(2), 2001, 163–177. doi:10.1080/0022250X.2001.9990249
protocol PathSweep: SendableMetatype {
  /// How many sources one sweep follows at a time.
  static var sourcesAtOnce: Int { get }

  /// The sums so far.
  var dependencies: [Double] { get }

  /// Adds the dependencies of `sources`, which are at most `sourcesAtOnce`.
  mutating func add(from sources: ArraySlice<Int32>)
}

/// The dependencies on each node, summed over all sources: every pair counts from both its ends.
///
/// A sum is not a number where more shortest paths lead somewhere than a `Double` can count.
///
/// - Complexity: O(*n* *m*) over hops, O(*n* *m* log *n*) over lengths.
func dependencySums(
  in graph: CompressedGraph, over length: PathLength, run: RunControl
) throws -> [Double] {
  switch length {
  case .hops:
    return try dependencySums(in: graph, run: run) { HopSweep(graph) }
  case .inverseStrength:
    let lengths = TieLengths(of: graph)
    return try dependencySums(in: graph, run: run) { LengthSweep(graph, lengths) }
  }
}

private func dependencySums<Sweep: PathSweep>(
  in graph: CompressedGraph, run: RunControl, _ makeSweep: @Sendable () -> Sweep
) throws -> [Double] {
  let sources = SourceBatches(graph, size: Sweep.sourcesAtOnce)
  return try foldLanes(over: sources.count, run: run) { batches in
    var sweep = makeSweep()
    for batch in batches where !run.isCancelled { sweep.add(from: sources[batch]) }
    return sweep.dependencies
  } combine: { total, lane in
    for node in total.indices { total[node] += lane[node] }
  } ?? [Double](repeating: 0, count: graph.nodeCount)
}
