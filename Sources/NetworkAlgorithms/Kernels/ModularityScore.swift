import NetworkCore

/// The modularity of groups of nodes, which are numbered from 0 up; `nil` if there are no ties.
func modularityScore(
  of labels: [Int32], in graph: CompressedGraph, resolution: Double
) -> Double? {
  var within = [Double](repeating: 0, count: Int(labels.max() ?? 0) + 1)
  var ends = within
  for node in 0..<graph.nodeCount {
    let group = Int(labels[node])
    for slot in graph.row(node) {
      ends[group] += graph.strengths[slot]
      if labels[Int(graph.targets[slot])] == labels[node] {
        within[group] += graph.strengths[slot]
      }
    }
  }
  let total = ends.reduce(0, +)
  guard total > 0 else { return nil }
  return ends.indices.reduce(0) { sum, group in
    let share = ends[group] / total
    return sum + within[group] / total - resolution * share * share
  }
}
