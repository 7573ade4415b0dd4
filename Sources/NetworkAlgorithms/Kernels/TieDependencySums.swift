import NetworkCore

/// The dependencies on each tie, summed over all sources: every pair counts from both its ends.
///
/// The ties stand in the order of their ends' places.
///
/// - Complexity: O(*n* *m*) over hops, O(*n* *m* log *n*) over lengths; 8 bytes for each tie and
///   worker.
func tieDependencySums(
  in graph: CompressedGraph, over length: PathLength, run: RunControl
) throws -> [Double] {
  switch length {
  case .hops: try hopTieDependencySums(in: graph, run: run)
  case .inverseStrength:
    try lengthDependencySums(
      in: graph, edgeOfSlot: graph.edgeOfSlot, run: run, \.tieDependencies)
  }
}

private func hopTieDependencySums(
  in graph: CompressedGraph, run: RunControl
) throws -> [Double] {
  let edges = graph.edgeOfSlot
  let sources = SourceBatches(graph, size: TieDependencies.sourcesAtOnce)
  let sums = try foldLanes(over: sources.count, run: run) { batches in
    var sweep = TieDependencies(graph, edgeOfSlot: edges, run: run)
    // Thrown away where the run is cancelled.
    for batch in batches { guard (try? sweep.add(from: sources[batch])) != nil else { break } }
    return sweep.sums
  } combine: {
    add($1, to: &$0)
  }
  return undefinedUnlessFinite(sums ?? [Double](repeating: 0, count: graph.edgeCount))
}
