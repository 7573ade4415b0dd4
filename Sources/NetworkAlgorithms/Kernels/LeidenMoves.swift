import NetworkCore

/// Leiden's fast local moving: each node goes to the community of its neighbours where
/// modularity rises most, and only nodes whose neighbourhood changed are looked at again.
struct LeidenMoves {
  private(set) var labels: [Int32]

  /// K and the number of members of each community; the labels that no node has.
  private var communityWeights: [Double]
  private var memberCounts: [Int32]
  private var emptyLabels: [Int32] = []

  private var sums: LabelSums

  /// Starts from the communities `labels` of a level, numbers from 0 up to the node count.
  init(_ level: LeidenLevel, from labels: [Int32]) {
    self.labels = labels
    communityWeights = [Double](repeating: 0, count: level.nodeCount)
    memberCounts = [Int32](repeating: 0, count: level.nodeCount)
    sums = LabelSums(labelCount: level.nodeCount)
    for node in labels.indices {
      communityWeights[Int(labels[node])] += level.weights[node]
      memberCounts[Int(labels[node])] += 1
    }
    for label in memberCounts.indices.reversed() where memberCounts[label] == 0 {
      emptyLabels.append(Int32(label))
    }
  }

  /// Moves the nodes of `level` until none gains by moving, or `mostVisits` have been made.
  ///
  /// - Throws: `CancellationError`.
  mutating func settle(
    _ level: LeidenLevel, mostVisits: Int = .max, using generator: inout SeededGenerator,
    run: RunControl
  ) throws {
    var visits = 0
    var queue = NodeQueue(generator.order(of: level.nodeCount))
    while visits < mostVisits, let node = queue.popFirst() {
      visits += 1
      try run.check()
      let home = labels[node]
      let best = bestLabel(for: node, in: level)
      guard best != home else { continue }
      labels[node] = best
      communityWeights[Int(home)] -= level.weights[node]
      communityWeights[Int(best)] += level.weights[node]
      if memberCounts[Int(best)] == 0 { emptyLabels.removeLast() }
      memberCounts[Int(home)] -= 1
      memberCounts[Int(best)] += 1
      if memberCounts[Int(home)] == 0 { emptyLabels.append(home) }
      queue.appendNeighbours(of: node, in: level, labels: labels)
    }
  }

  /// Where `node` gains most.
  private mutating func bestLabel(for node: Int, in level: LeidenLevel) -> Int32 {
    let home = labels[node]
    let weight = level.weights[node]
    let pull = level.pressure * weight
    sums.collect(node, of: level, by: labels)
    let atHome = sums[home] - pull * (communityWeights[Int(home)] - weight)
    let least = atHome + LeidenLevel.margin * weight
    let best = sums.highestGain(pull: pull, communityWeights, leaving: home, least: least)
    if let best { return best }
    // Where every community repels it, it is better off alone.
    if least < 0, memberCounts[Int(home)] > 1 {
      return emptyLabels.last ?? home
    }
    return home
  }
}
