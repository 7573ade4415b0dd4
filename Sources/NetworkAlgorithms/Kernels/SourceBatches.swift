import NetworkCore

/// The nodes with ties, in batches of neighbours.
///
/// Neighbours meet the same nodes at nearly the same time, so searches that start from them side by
/// side share most of their steps.
struct SourceBatches: Sendable {
  private let size: Int
  private var sources: [Int32] = []

  /// Orders the nodes breadth first, each component from its busiest node.
  init(_ graph: CompressedGraph, size: Int) {
    self.size = size
    var seen = [Bool](repeating: false, count: graph.nodeCount)
    let busiestFirst = (0..<graph.nodeCount).filter { graph.degree($0) > 0 }
      .sorted { (graph.degree($1), $0) < (graph.degree($0), $1) }
    var head = 0
    for start in busiestFirst where !seen[start] {
      seen[start] = true
      sources.append(Int32(start))
      while head < sources.count {
        for next in graph.neighbours(Int(sources[head])) where !seen[Int(next)] {
          seen[Int(next)] = true
          sources.append(next)
        }
        head += 1
      }
    }
  }

  var count: Int { (sources.count + size - 1) / size }

  subscript(batch: Int) -> ArraySlice<Int32> {
    sources[batch * size..<min(batch * size + size, sources.count)]
  }
}
