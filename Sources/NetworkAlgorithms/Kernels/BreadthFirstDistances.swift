import NetworkCore

/// How many ordered pairs of nodes are 0, 1, 2, … hops apart; pairs that no path joins are left out.
///
/// The counts are whole numbers, so they are the same in whatever order they are added up.
///
/// - Complexity: O(*n* *m* / 512) steps on 512 bits in networks of few hops, and never more than
///   O(*n* *m*).
/// - Throws: `CancellationError` if `run` is cancelled.
func distanceCounts(in graph: CompressedGraph, run: RunControl) throws -> [Int] {
  let width = BreadthFirstDistances.width
  let batchCount = (graph.nodeCount + width - 1) / width
  return try foldLanes(over: batchCount, run: run) { batches in
    var search = BreadthFirstDistances(graph)
    for batch in batches {
      search.count(from: batch * width..<min(graph.nodeCount, (batch + 1) * width), run: run)
    }
    return search.counts
  } combine: { total, lane in
    for distance in lane.indices {
      if distance < total.count {
        total[distance] += lane[distance]
      } else {
        total.append(lane[distance])
      }
    }
  } ?? []
}

/// Breadth-first searches from 512 sources at once, one bit for each.
///
/// > M. Then et al. "The more the merrier: efficient multi-source graph traversal."
/// > *Proceedings of the VLDB Endowment* 8(4), 2014, 449–460. doi:10.14778/2735496.2735507
struct BreadthFirstDistances {
  typealias Sources = SIMD8<UInt64>

  static let width = Sources.scalarCount * UInt64.bitWidth

  /// How many pairs were met at each distance so far.
  private(set) var counts: [Int] = []

  private let graph: CompressedGraph
  private var seen: [Sources]
  /// Which searches stand at a node now, and which will in the next step.
  private var here: [Sources]
  private var ahead: [Sources]
  private var nodesHere: [Int32] = []
  private var nodesAhead: [Int32] = []

  init(_ graph: CompressedGraph) {
    self.graph = graph
    seen = [Sources](repeating: .zero, count: graph.nodeCount)
    here = seen
    ahead = seen
  }

  mutating func count(from sources: Range<Int>, run: RunControl) {
    for node in seen.indices { seen[node] = .zero }
    for (bit, source) in sources.enumerated() {
      seen[source][bit / UInt64.bitWidth] |= 1 << UInt64(bit % UInt64.bitWidth)
      here[source] = seen[source]
      nodesHere.append(Int32(source))
    }
    note(sources.count, at: 0)
    var distance = 0
    while !nodesHere.isEmpty, !run.isCancelled {
      distance += 1
      stepAhead()
      let met = arrive()
      if met > 0 { note(met, at: distance) }
    }
  }

  private mutating func stepAhead() {
    for walker in nodesHere {
      let node = Int(walker)
      let searches = here[node]
      for slot in graph.offsets[node]..<graph.offsets[node + 1] {
        let next = Int(graph.targets[slot])
        let fresh = searches & ~seen[next]
        guard fresh != .zero else { continue }
        if ahead[next] == .zero { nodesAhead.append(Int32(next)) }
        ahead[next] |= fresh
      }
      here[node] = .zero
    }
    nodesHere.removeAll(keepingCapacity: true)
  }

  /// Takes the step, and counts the searches that met a node for the first time.
  private mutating func arrive() -> Int {
    var met = 0
    for walker in nodesAhead {
      let fresh = ahead[Int(walker)]
      seen[Int(walker)] |= fresh
      for part in 0..<Sources.scalarCount { met += fresh[part].nonzeroBitCount }
    }
    swap(&here, &ahead)
    swap(&nodesHere, &nodesAhead)
    return met
  }

  private mutating func note(_ pairs: Int, at distance: Int) {
    if distance == counts.count { counts.append(0) }
    counts[distance] += pairs
  }
}
