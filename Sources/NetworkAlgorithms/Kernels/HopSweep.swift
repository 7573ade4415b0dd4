import NetworkCore

/// Shortest paths over hops from eight sources at a time, and what depends on whom.
///
/// Each source has a lane: a bit in a mask and a place in a vector. Neighbouring sources meet the
/// same nodes at nearly the same time, so one look at a tie serves most of the lanes.
///
/// The paper's σ is `pathCounts` here, and (1 + δ) / σ is `shares`.
struct HopSweep: PathSweep {
  static let sourcesAtOnce = 8

  private(set) var dependencies: [Double]

  private let graph: CompressedGraph

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

  init(_ graph: CompressedGraph) {
    self.graph = graph
    dependencies = [Double](repeating: 0, count: graph.nodeCount)
    seen = [UInt8](repeating: 0, count: graph.nodeCount)
    ahead = [UInt8](repeating: 0, count: graph.nodeCount)
    pathCounts = [SIMD8<Double>](repeating: .zero, count: graph.nodeCount)
    shares = [SIMD8<Double>](repeating: .zero, count: graph.nodeCount)
  }

  mutating func add(from sources: ArraySlice<Int32>) {
    for (lane, source) in sources.enumerated() {
      seen[Int(source)] = 1 << UInt8(lane)
      pathCounts[Int(source)][lane] = 1
      visits.append((source, seen[Int(source)]))
    }
    stepStarts = [0]
    while let start = stepStarts.last, start < visits.count {
      stepStarts.append(visits.count)
      countPaths(over: start..<visits.count)
      enter(stepStarts[stepStarts.count - 1]..<visits.count)
    }
    // The last step is empty, and the first holds the sources, which lie between nobody.
    var behind = visits.endIndex..<visits.endIndex
    for place in stepStarts.indices.dropLast().dropFirst().reversed() {
      let step = stepStarts[place]..<stepStarts[place + 1]
      shareOut(over: step)
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
  private mutating func countPaths(over step: Range<Int>) {
    for place in step {
      let (node, lanes) = visits[place]
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

  /// Finds the dependencies on the nodes of one step; `ahead` marks those one step behind them.
  private mutating func shareOut(over step: Range<Int>) {
    for (node, lanes) in visits[step] {
      let share = share(of: Int(node), in: lanes)
      let count = pathCounts[Int(node)]
      let inLanes = ones[Int(lanes)]
      let dependency = count * share * inLanes
      dependencies[Int(node)] += dependency.sum()
      // Where the count is another step's, or 0, the lane stays as it is.
      shares[Int(node)] += (1 + dependency) / (count + (1 - inLanes)) * inLanes
    }
  }

  /// The shares of the neighbours one step behind `node`, in its lanes.
  private func share(of node: Int, in lanes: UInt8) -> SIMD8<Double> {
    let graph = graph  // a span of `self.graph` would borrow all of `self`
    let targets = graph.targets.span
    var share = SIMD8<Double>.zero
    for slot in graph.row(node) {
      let next = Int(targets[slot])
      let behind = lanes & ahead[next]
      if behind != 0 { share += shares[next] * ones[Int(behind)] }
    }
    return share
  }
}
