import NetworkCore

/// How much the shortest paths over hops from all sources depend on each tie.
///
/// Eight sources are followed at a time, each in a lane: a bit in a mask and a place in a vector.
/// Hubs are no help here, since every tie has a number of its own.
///
/// For a source *s*, the dependency on the tie from *u* to *v*, one step behind it, is
///
///     σ(u) · (1 + δ(v)) / σ(v)
///
/// The paper's σ is `pathCounts` here, and (1 + δ) / σ is `shares`.
///
/// > U. Brandes. "On variants of shortest-path betweenness centrality and their generic
/// > computation." *Social Networks* 30(2), 2008, 136–145. doi:10.1016/j.socnet.2007.11.001
struct TieDependencies {
  static let sourcesAtOnce = 8

  /// The dependencies on each tie, summed over the sources so far.
  private(set) var sums: [Double]

  private let graph: CompressedGraph
  private let edgeOfSlot: [Int32]
  private var budget: LookBudget

  /// For each mask, 1 in its lanes and 0 in the others.
  private let ones: [SIMD8<Double>] = (0..<256).map { mask in
    SIMD8((0..<8).map { lane in mask >> lane & 1 == 1 ? 1 : 0 })
  }

  /// The lanes that have met each node, and those that meet it one step from here.
  private var seen: [UInt8]
  private var ahead: [UInt8]

  private var pathCounts: [SIMD8<Double>]
  private var shares: [SIMD8<Double>]

  /// The nodes met and the lanes that meet them, step after step, and where each step starts.
  private var visits: [(node: Int32, lanes: UInt8)] = []
  private var stepStarts: [Int] = []

  init(_ graph: CompressedGraph, edgeOfSlot: [Int32], run: RunControl) {
    self.graph = graph
    self.edgeOfSlot = edgeOfSlot
    budget = LookBudget(run)
    sums = [Double](repeating: 0, count: graph.edgeCount)
    seen = [UInt8](repeating: 0, count: graph.nodeCount)
    ahead = [UInt8](repeating: 0, count: graph.nodeCount)
    pathCounts = [SIMD8<Double>](repeating: .zero, count: graph.nodeCount)
    shares = [SIMD8<Double>](repeating: .zero, count: graph.nodeCount)
  }

  /// - Throws: `CancellationError` if the run is cancelled; the sums are then of no use.
  mutating func add(from sources: ArraySlice<Int32>) throws {
    for (lane, source) in sources.enumerated() {
      seen[Int(source)] = 1 << UInt8(lane)
      pathCounts[Int(source)][lane] = 1
      visits.append((source, seen[Int(source)]))
    }
    stepStarts = [0]
    while let start = stepStarts.last, start < visits.count {
      stepStarts.append(visits.count)
      try countPaths(over: start..<visits.count)
      enter(stepStarts[stepStarts.count - 1]..<visits.count)
    }
    // The last step is empty.
    var behind = visits.endIndex..<visits.endIndex
    for place in stepStarts.indices.dropLast().reversed() {
      let step = stepStarts[place]..<stepStarts[place + 1]
      for visit in step {
        try budget.spend(graph.degree(Int(visits[visit].node)))
        shareOut(visits[visit].node, visits[visit].lanes)
      }
      for (node, _) in visits[behind] { ahead[Int(node)] = 0 }
      for (node, lanes) in visits[step] { ahead[Int(node)] = lanes }
      behind = step
    }
    for (node, _) in visits {
      (seen[Int(node)], ahead[Int(node)]) = (0, 0)
      (pathCounts[Int(node)], shares[Int(node)]) = (.zero, .zero)
    }
    visits.removeAll(keepingCapacity: true)
  }

  /// Leads the paths that end in the visits of one step on to the next, which is added.
  private mutating func countPaths(over step: Range<Int>) throws {
    for place in step {
      let (node, lanes) = visits[place]
      try budget.spend(graph.degree(Int(node)))
      Self.lead(
        pathCounts[Int(node)], lanes, to: graph.targets, graph.row(Int(node)), ones: ones,
        seen: seen, ahead: &ahead, pathCounts: &pathCounts, visits: &visits)
    }
  }

  /// Leads `count` paths in `lanes` to the targets in `row` that those lanes have not seen.
  private static func lead(
    _ count: SIMD8<Double>, _ lanes: UInt8, to targets: [Int32], _ row: Range<Int>,
    ones: [SIMD8<Double>], seen: [UInt8], ahead: inout [UInt8],
    pathCounts: inout [SIMD8<Double>], visits: inout [(node: Int32, lanes: UInt8)]
  ) {
    let (targets, ones, seen) = (targets.span, ones.span, seen.span)
    var ahead = ahead.mutableSpan
    var pathCounts = pathCounts.mutableSpan
    for slot in row {
      let next = Int(targets[slot])
      let new = lanes & ~seen[next]
      guard new != 0 else { continue }
      if ahead[next] == 0 { visits.append((Int32(next), 0)) }
      ahead[next] |= new
      pathCounts[next] += count * ones[Int(new)]
    }
  }

  /// Notes the lanes that meet the nodes of a step.
  private mutating func enter(_ step: Range<Int>) {
    for place in step {
      let node = Int(visits[place].node)
      visits[place].lanes = ahead[node]
      seen[node] |= ahead[node]
      ahead[node] = 0
    }
  }

  /// Adds what depends on the ties from `node` to those one step behind it, which `ahead` marks.
  private mutating func shareOut(_ node: Int32, _ lanes: UInt8) {
    let count = pathCounts[Int(node)]
    let share = Self.collect(
      from: graph.targets, edgeOfSlot, graph.row(Int(node)), count, lanes, ones: ones,
      ahead: ahead, shares: shares, sums: &sums)
    let inLanes = ones[Int(lanes)]
    let dependency = count * share * inLanes
    // Where the count is another step's, or 0, the lane stays as it is.
    shares[Int(node)] += (1 + dependency) / (count + (1 - inLanes)) * inLanes
  }

  /// The shares of the targets in `row` one step behind; what comes over each tie goes to its sum.
  private static func collect(
    from targets: [Int32], _ edgeOfSlot: [Int32], _ row: Range<Int>, _ count: SIMD8<Double>,
    _ lanes: UInt8, ones: [SIMD8<Double>], ahead: [UInt8], shares: [SIMD8<Double>],
    sums: inout [Double]
  ) -> SIMD8<Double> {
    let (targets, edges, ones) = (targets.span, edgeOfSlot.span, ones.span)
    let (ahead, shares) = (ahead.span, shares.span)
    var sums = sums.mutableSpan
    var total = SIMD8<Double>.zero
    for slot in row {
      let next = Int(targets[slot])
      let behind = lanes & ahead[next]
      guard behind != 0 else { continue }
      let share = shares[next] * ones[Int(behind)]
      total += share
      sums[Int(edges[slot])] += (share * count).sum()
    }
    return total
  }
}
