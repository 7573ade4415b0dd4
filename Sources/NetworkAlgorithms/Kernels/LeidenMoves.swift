import NetworkCore

/// Leiden's fast local moving: each node goes to the community of its neighbours where
/// modularity rises most, and only nodes whose neighbourhood changed are looked at again.
struct LeidenMoves {
  private let level: LeidenLevel
  private(set) var labels: [Int32]

  /// K and the number of members of each community; the labels that no node has.
  private var communityWeights: [Double]
  private var memberCounts: [Int32]
  private var emptyLabels: [Int32] = []

  private var sums: LabelSums

  /// Starts from the communities `labels`, numbers from 0 up to the node count.
  init(_ level: LeidenLevel, from labels: [Int32]) {
    self.level = level
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

  /// Moves nodes until none gains by moving.
  ///
  /// - Throws: `CancellationError`.
  mutating func settle(using generator: inout SeededGenerator, run: RunControl) throws {
    var queue = labels.indices.map(Int32.init)
    generator.shuffle(&queue)
    var waits = [Bool](repeating: true, count: queue.count)
    var head = 0
    var waiting = queue.count
    // The queue is a ring: a node waits in it at most once, so it never overflows.
    while waiting > 0 {
      try run.check()
      let node = Int(queue[head])
      let tail = head + waiting
      head = head + 1 == queue.count ? 0 : head + 1
      waiting -= 1
      waits[node] = false
      guard move(node) else { continue }
      var place = tail >= queue.count ? tail - queue.count : tail
      let home = labels[node]
      for slot in level.row(node) {
        let next = level.targets[slot]
        guard !waits[Int(next)], labels[Int(next)] != home else { continue }
        waits[Int(next)] = true
        queue[place] = next
        place = place + 1 == queue.count ? 0 : place + 1
        waiting += 1
      }
    }
  }

  /// Moves `node` to where it gains most; says whether it left its community.
  private mutating func move(_ node: Int) -> Bool {
    let home = labels[node]
    let weight = level.weights[node]
    sums.add(level.row(node), of: level, by: labels)
    communityWeights[Int(home)] -= weight
    memberCounts[Int(home)] -= 1

    var best = home
    var bestGain =
      level.gain(of: node, tiedBy: sums[home], to: communityWeights[Int(home)])
      + level.margin(of: node)
    for place in 0..<sums.count {
      let label = sums.label(place)
      guard label != home else { continue }
      let gain = level.gain(
        of: node, tiedBy: sums[label], to: communityWeights[Int(label)])
      if gain > bestGain { (best, bestGain) = (label, gain) }
    }
    if bestGain < 0, memberCounts[Int(home)] > 0, let empty = emptyLabels.popLast() {
      best = empty
    }
    if best != home, memberCounts[Int(home)] == 0 { emptyLabels.append(home) }

    labels[node] = best
    communityWeights[Int(best)] += weight
    memberCounts[Int(best)] += 1
    sums.clear()
    return best != home
  }
}
