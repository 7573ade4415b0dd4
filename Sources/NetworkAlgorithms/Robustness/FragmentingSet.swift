import NetworkCore

/// Nodes without which few pairs of others reach each other: minus the ordered pairs that still do.
struct FragmentingSet: KeyPlayerObjective {
  var additionCost: Int { 1 + graph.nodeCount / 100 }
  private let graph: CompressedGraph

  init(_ graph: CompressedGraph) {
    self.graph = graph
  }

  func score(of members: [Int], run: RunControl) throws -> Double {
    let rest = graph.induced(by: graph.others(than: members))
    return -Double(joinedPairs(of: try ComponentLabels(rest, run: run)))
  }

  /// One walk through what is left tells what every node would part.
  func bestAddition(to members: [Int], run: RunControl) throws -> (node: Int, score: Double) {
    let others = graph.others(than: members)
    let rest = graph.induced(by: others)
    let components = try ComponentLabels(rest, run: run)
    let cuts = try DepthFirstCuts(WalkedNetwork(rest), run: run)
    var best = (place: 0, lost: -1)
    for place in others.indices {
      let reached = components.sizes[Int(components.labels[place])] - 1
      let lost = 2 * (cuts.separatedPairs[place] + reached)
      if lost > best.lost { best = (place, lost) }
    }
    return (others[best.place], -Double(joinedPairs(of: components) - best.lost))
  }

  private func joinedPairs(of components: ComponentLabels) -> Int {
    components.sizes.reduce(0) { $0 + $1 * ($1 - 1) }
  }
}

/// Nodes without which the others are far apart: minus the sum over ordered pairs of one over the
/// distance.
struct DistancingSet: KeyPlayerObjective {
  var additionCost: Int { graph.nodeCount }
  private let graph: CompressedGraph

  init(_ graph: CompressedGraph) {
    self.graph = graph
  }

  func score(of members: [Int], run: RunControl) throws -> Double {
    -reciprocalSum(ofPairs: try pairs(among: graph.others(than: members), run: run))
  }

  /// Without a node only the distances in its component are others.
  func bestAddition(to members: [Int], run: RunControl) throws -> (node: Int, score: Double) {
    let others = graph.others(than: members)
    let rest = graph.induced(by: others)
    let labels = try ComponentLabels(rest, run: run)
    let parts = CompactLabels(labels.labels).members
    let before = try (0..<labels.sizes.count).map {
      try pairs(among: parts.list($0).map { others[Int($0)] }, run: run)
    }
    let all = before.reduce(into: []) { add($1, 1, to: &$0) }
    let scores = try mapReplicates(0..<others.count, run: run) {
      RunControl(within: run)
    } _: { place, inner in
      let label = Int(labels.labels[place])
      guard labels.sizes[label] > 1 else { return -reciprocalSum(ofPairs: all) }
      var counts = all
      add(before[label], -1, to: &counts)
      let left = parts.list(label).lazy.map { others[Int($0)] }.filter { $0 != others[place] }
      add(try pairs(among: Array(left), run: inner), 1, to: &counts)
      return -reciprocalSum(ofPairs: counts)
    }
    let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    return (others[best], scores[best])
  }

  /// How many ordered pairs of `nodes` are 0, 1, 2, … hops apart when nobody else is there.
  private func pairs(among nodes: [Int], run: RunControl) throws -> [Int] {
    guard nodes.count > 1 else { return [] }
    let part = graph.induced(by: nodes)
    return try DistanceSums(overHopsIn: FoldedGraph(folding: part, run: run), run: run).pairs
  }

  private func add(_ counts: [Int], _ sign: Int, to sum: inout [Int]) {
    while sum.count < counts.count { sum.append(0) }
    for distance in counts.indices { sum[distance] += sign * counts[distance] }
  }
}
