import NetworkCore

/// Follows hops from 512 sources at a time, one bit for each.
///
/// Distances are the same both ways, so what a node meets is added to its own sums: however many
/// sources reach it at a distance, that is one count of bits.
///
/// > M. Then et al. "The more the merrier: efficient multi-source graph traversal." *Proceedings
/// > of the VLDB Endowment* 8(4), 2014, 449–460. doi:10.14778/2735496.2735507
struct HopDistances {
  typealias Sources = SIMD8<UInt64>

  static let sourcesAtOnce = Sources.scalarCount * UInt64.bitWidth

  private(set) var sums: DistanceSums

  private let graph: CompressedGraph

  /// The sources that have reached each node, and those that reach it in the coming step.
  private var seen: [Sources]
  private var fresh: [Sources]

  init(_ graph: CompressedGraph) {
    self.graph = graph
    sums = DistanceSums(nodeCount: graph.nodeCount)
    seen = [Sources](repeating: .zero, count: graph.nodeCount)
    fresh = [Sources](repeating: .zero, count: graph.nodeCount)
  }

  /// Adds the distances from `sources`, which are at most 512.
  mutating func add(from sources: ArraySlice<Int32>) {
    var frontier: [(node: Int32, sources: Sources)] = []
    for (bit, source) in sources.enumerated() {
      seen[Int(source)][bit / UInt64.bitWidth] = 1 << UInt64(bit % UInt64.bitWidth)
      frontier.append((source, seen[Int(source)]))
    }
    var distance = 0
    while !frontier.isEmpty {
      let met = Self.step(in: graph, from: frontier, seen: seen, fresh: &fresh)
      distance += 1
      frontier.removeAll(keepingCapacity: true)
      for node in met {
        let sources = fresh[Int(node)]
        fresh[Int(node)] = .zero
        seen[Int(node)] |= sources
        frontier.append((node, sources))
        sums.add(
          sources.indices.reduce(0) { $0 + sources[$1].nonzeroBitCount }, at: distance,
          to: Int(node))
      }
    }
    for node in seen.indices { seen[node] = .zero }
  }

  /// Marks in `fresh` who reaches whom in one step from `frontier`.
  ///
  /// - Returns: The nodes that somebody reaches for the first time.
  private static func step(
    in graph: CompressedGraph, from frontier: [(node: Int32, sources: Sources)],
    seen: [Sources], fresh: inout [Sources]
  ) -> [Int32] {
    let targets = graph.targets.span
    let seen = seen.span
    var fresh = fresh.mutableSpan
    var met: [Int32] = []
    for (node, sources) in frontier {
      for slot in graph.row(Int(node)) {
        let next = Int(targets[slot])
        let new = sources & ~seen[next]
        guard new != .zero else { continue }
        if fresh[next] == .zero { met.append(Int32(next)) }
        fresh[next] |= new
      }
    }
    return met
  }
}
