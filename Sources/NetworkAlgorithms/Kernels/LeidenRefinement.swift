import NetworkCore
import RealModule

/// Leiden's refinement: divides each community anew, into parts that are connected in themselves.
///
/// Every node starts alone. A node that is still alone, and well tied to the rest of its
/// community, joins a part where modularity does not fall; the more it rises, the likelier.
struct LeidenRefinement {
  private let level: LeidenLevel
  private let communities: [Int32]
  private let temperature: Double

  /// The part of each node.
  private(set) var labels: [Int32]

  private var communityWeights: [Double]
  private var partWeights: [Double]
  private var memberCounts: [Int32]

  /// The strength of the ties between each part and the rest of its community.
  private var outward: [Double]

  private var sums: LabelSums
  private var choices: [(label: Int32, gain: Double)] = []

  /// Starts with every node alone.
  ///
  /// Mergers whose gains differ by much more than `temperature` are no matter of chance.
  init(_ level: LeidenLevel, communities: [Int32], temperature: Double) {
    self.level = level
    self.communities = communities
    self.temperature = temperature
    labels = communities.indices.map(Int32.init)
    communityWeights = [Double](repeating: 0, count: level.nodeCount)
    partWeights = level.weights
    memberCounts = [Int32](repeating: 1, count: level.nodeCount)
    outward = [Double](repeating: 0, count: level.nodeCount)
    sums = LabelSums(labelCount: level.nodeCount)
    for node in communities.indices {
      communityWeights[Int(communities[node])] += level.weights[node]
      outward[node] = level.strength(from: node, within: communities)
    }
  }

  /// - Throws: `CancellationError`.
  mutating func merge(using generator: inout SeededGenerator, run: RunControl) throws {
    var order = labels
    generator.shuffle(&order)
    for node in order where memberCounts[Int(labels[Int(node)])] == 1 {
      try run.check()
      merge(Int(node), using: &generator)
    }
  }

  private mutating func merge(_ node: Int, using generator: inout SeededGenerator) {
    let own = labels[node]
    guard isWellTied(own, in: communities[node]) else { return }
    sums.add(level.row(node), of: level, by: labels)
    choices.removeAll(keepingCapacity: true)
    choices.append((own, 0))
    for place in 0..<sums.count {
      let label = sums.label(place)
      guard communities[Int(label)] == communities[node] else { continue }
      guard isWellTied(label, in: communities[node]) else { continue }
      let gain = level.gain(of: node, tiedBy: sums[label], to: partWeights[Int(label)])
      if gain >= 0 { choices.append((label, gain)) }
    }
    let chosen = choose(using: &generator)
    if chosen != own {
      outward[Int(chosen)] += outward[Int(own)] - 2 * sums[chosen]
      partWeights[Int(chosen)] += level.weights[node]
      memberCounts[Int(chosen)] += 1
      memberCounts[Int(own)] = 0
      labels[node] = chosen
    }
    sums.clear()
  }

  private func isWellTied(_ part: Int32, in community: Int32) -> Bool {
    let weight = partWeights[Int(part)]
    let rest = communityWeights[Int(community)] - weight
    return outward[Int(part)] >= level.pressure * weight * rest - 1e-12 * weight
  }

  /// Draws a choice with a chance in proportion to exp(gain / temperature).
  private func choose(using generator: inout SeededGenerator) -> Int32 {
    let highest = choices.reduce(0) { max($0, $1.gain) }
    var sum = 0.0
    let sums = choices.map { choice in
      sum += .exp((choice.gain - highest) / temperature)
      return sum
    }
    let drawn = generator.unit() * sum
    let place = sums.firstIndex { $0 > drawn } ?? choices.count - 1
    return choices[place].label
  }
}

extension LeidenLevel {
  /// The strength of the ties from `node` to others of its group.
  fileprivate func strength(from node: Int, within groups: [Int32]) -> Double {
    let targets = targets.span
    let strengths = strengths.span
    let groups = groups.span
    let group = groups[node]
    var sum = 0.0
    for slot in row(node) {
      sum += groups[Int(targets[slot])] == group ? strengths[slot] : 0
    }
    return sum
  }
}
