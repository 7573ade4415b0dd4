import NetworkCore

/// The communities of highest modularity among those that mergers pass through.
///
/// - Throws: `CancellationError`.
func mergedLabels(
  _ graph: CompressedGraph, ends: [[Double]], run: RunControl
) throws -> [Int32] {
  var mergers = WalkMergers(graph, ends: ends)
  let total = mergers.weights.reduce(0, +)
  guard total > 0 else { return (0..<Int32(graph.nodeCount)).map { $0 } }
  var modularity = mergers.weights.reduce(0) { $0 - $1 / total * ($1 / total) }
  var (best, bestCount) = (modularity, 0)
  var pairs: [(first: Int, second: Int)] = []
  while let merger = try mergers.merge(run: run) {
    let expected = mergers.weights[merger.first] / total * (mergers.weights[merger.second] / total)
    modularity += 2 * (merger.strength / total - expected)
    pairs.append((merger.first, merger.second))
    if modularity > best + 1e-12 { (best, bestCount) = (modularity, pairs.count) }
  }
  // Each community that merged away points to the one it became part of, which is younger.
  var parents = Array(0..<graph.nodeCount + bestCount)
  for (place, pair) in pairs.prefix(bestCount).enumerated() {
    parents[pair.first] = graph.nodeCount + place
    parents[pair.second] = graph.nodeCount + place
  }
  for community in parents.indices.reversed() { parents[community] = parents[parents[community]] }
  var first = [Int32](repeating: -1, count: parents.count)
  return (0..<graph.nodeCount).map { node in
    if first[parents[node]] < 0 { first[parents[node]] = Int32(node) }
    return first[parents[node]]
  }
}
