import NetworkCore

/// Nodes to one of which everybody is near: the sum of one over the distance to the nearest member.
///
/// Members count 1. Sums are taken over numbers of nodes at each distance, so that sets that are
/// alike are worth exactly the same.
struct ReachingSet: KeyPlayerObjective {
  var additionCost: Int { graph.nodeCount }
  private let graph: CompressedGraph

  init(_ graph: CompressedGraph) {
    self.graph = graph
  }

  func score(of members: [Int], run: RunControl) throws -> Double {
    var fronts = ReachedDistances(graph)
    for member in members { try fronts.add(member, run: run) }
    return fronts.score
  }

  func bestAddition(to members: [Int], run: RunControl) throws -> (node: Int, score: Double) {
    var fronts = ReachedDistances(graph)
    for member in members { try fronts.add(member, run: run) }
    let others = graph.others(than: members)
    let scores = try mapReplicates(0..<others.count, run: run) {
      [fronts] in
      fronts
    } _: { place, fronts in
      try fronts.score(with: others[place], run: run)
    }
    let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    return (others[best], scores[best])
  }
}

/// How far everybody is from the nearest of some nodes.
///
/// Another one is nearer to some only: a search from it turns back wherever somebody is as near to
/// those before.
private struct ReachedDistances {
  private let graph: CompressedGraph
  private var distances: [Int32]

  /// How many nodes are at each distance, members at 1.
  private var counts = [0, 0]

  init(_ graph: CompressedGraph) {
    self.graph = graph
    distances = [Int32](repeating: .max, count: graph.nodeCount)
  }

  var score: Double { reciprocalSum(ofPairs: counts) }

  mutating func add(_ node: Int, run: RunControl) throws {
    _ = try search(from: node, run: run)
  }

  /// The score with `node` beside the others; it is not added.
  mutating func score(with node: Int, run: RunControl) throws -> Double {
    let before = counts
    let changed = try search(from: node, run: run)
    let result = score
    for (node, distance) in changed.reversed() { distances[node] = distance }
    counts = before
    return result
  }

  /// Brings everybody as near as `node` is, and tells how far they were.
  private mutating func search(
    from node: Int, run: RunControl
  ) throws -> [(node: Int, distance: Int32)] {
    var budget = LookBudget(run)
    var changed: [(node: Int, distance: Int32)] = [(node, distances[node])]
    move(node, to: 0)
    var head = 0
    while head < changed.count {
      let near = changed[head].node
      let next = distances[near] + 1
      head += 1
      try budget.spend(1 + graph.degree(near))
      for far in graph.neighbours(near) where distances[Int(far)] > next {
        changed.append((Int(far), distances[Int(far)]))
        move(Int(far), to: next)
      }
    }
    return changed
  }

  private mutating func move(_ node: Int, to distance: Int32) {
    if distances[node] < .max { counts[max(1, Int(distances[node]))] -= 1 }
    distances[node] = distance
    let place = max(1, Int(distance))
    while counts.count <= place { counts.append(0) }
    counts[place] += 1
  }
}
