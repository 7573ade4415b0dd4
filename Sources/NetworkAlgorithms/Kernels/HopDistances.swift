import NetworkCore

/// Follows hops from 64 sources at a time, one bit for each.
///
/// Distances are the same both ways, so what a node meets is added to its own sums: however many
/// sources reach it at a distance, that is one count of bits.
///
/// > M. Then et al. "The more the merrier: efficient multi-source graph traversal." *Proceedings
/// > of the VLDB Endowment* 8(4), 2014. doi:10.14778/2735496.2735507
struct HopDistances {
  static let sourcesAtOnce = 64

  private let graph: CompressedGraph
  private(set) var sums: DistanceSums

  /// The sources that have reached each node, and those that reach it in the coming step.
  private var seen: [UInt64]
  private var fresh: [UInt64]

  init(_ graph: CompressedGraph) {
    self.graph = graph
    sums = DistanceSums(nodeCount: graph.nodeCount)
    seen = [UInt64](repeating: 0, count: graph.nodeCount)
    fresh = [UInt64](repeating: 0, count: graph.nodeCount)
  }

  /// Adds the distances from `sources`, which are at most 64.
  mutating func add(from sources: ArraySlice<Int32>) {
    var frontier: [(node: Int32, sources: UInt64)] = []
    for (bit, source) in sources.enumerated() {
      seen[Int(source)] = 1 << UInt64(bit)
      frontier.append((source, seen[Int(source)]))
    }
    var visited = frontier.map(\.node)
    var distance = 0
    while !frontier.isEmpty {
      let met = Self.step(in: graph, from: frontier, seen: seen, fresh: &fresh)
      distance += 1
      frontier.removeAll(keepingCapacity: true)
      for node in met {
        let sources = fresh[Int(node)]
        fresh[Int(node)] = 0
        seen[Int(node)] |= sources
        frontier.append((node, sources))
        sums.reached[Int(node)] += sources.nonzeroBitCount
        sums.totals[Int(node)] += Double(distance * sources.nonzeroBitCount)
        sums.inverses[Int(node)] += Double(sources.nonzeroBitCount) / Double(distance)
      }
      visited += met
    }
    for node in visited { seen[Int(node)] = 0 }
  }

  /// Marks in `fresh` who reaches whom in one step from `frontier`.
  ///
  /// - Returns: The nodes that somebody reaches for the first time.
  private static func step(
    in graph: CompressedGraph, from frontier: [(node: Int32, sources: UInt64)],
    seen: [UInt64], fresh: inout [UInt64]
  ) -> [Int32] {
    let targets = graph.targets.span
    let seen = seen.span
    var fresh = fresh.mutableSpan
    var met: [Int32] = []
    for (node, sources) in frontier {
      for slot in graph.row(Int(node)) {
        let next = Int(targets[slot])
        let new = sources & ~seen[next]
        guard new != 0 else { continue }
        if fresh[next] == 0 { met.append(Int32(next)) }
        fresh[next] |= new
      }
    }
    return met
  }
}
