import NetworkCore
import RealModule

/// Leiden's refinement: divides each community anew, into parts that are connected in themselves.
///
/// Every node starts alone. A node that is still alone, and well tied to the rest of its
/// community, joins a part where modularity does not fall; the more it rises, the likelier.
struct LeidenRefinement {
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
    self.communities = communities
    self.temperature = max(temperature, .leastNormalMagnitude)
    labels = communities.indices.map(Int32.init)
    communityWeights = [Double](repeating: 0, count: level.nodeCount)
    partWeights = level.weights
    memberCounts = [Int32](repeating: 1, count: level.nodeCount)
    outward = (0..<level.nodeCount).map { node in
      level.row(node).reduce(0) { $0 + level.strengths[$1] }
    }
    sums = LabelSums(labelCount: level.nodeCount)
    for node in communities.indices {
      communityWeights[Int(communities[node])] += level.weights[node]
    }
  }

  /// - Throws: `CancellationError`.
  mutating func merge(
    _ level: LeidenLevel, using generator: inout SeededGenerator, run: RunControl
  ) throws {
    for node in generator.order(of: level.nodeCount)
    where memberCounts[Int(labels[Int(node)])] == 1 {
      try run.check()
      merge(Int(node), of: level, using: &generator)
    }
  }

  private mutating func merge(
    _ node: Int, of level: LeidenLevel, using generator: inout SeededGenerator
  ) {
    let own = labels[node]
    let weight = level.weights[node]
    let whole = communityWeights[Int(communities[node])]
    guard isWellTied(own, in: whole, level.pressure) else { return }
    sums.collect(node, of: level, by: labels)
    choices.removeAll(keepingCapacity: true)
    choices.append((own, 0))
    var highest = 0.0
    for label in sums.labels where isWellTied(label, in: whole, level.pressure) {
      let gain =
        sums[label] - level.pressure * weight * partWeights[Int(label)]
      if gain >= 0 { choices.append((label, gain)) }
      highest = max(highest, gain)
    }
    let chosen = choose(highest, using: &generator)
    if chosen != own {
      outward[Int(chosen)] += outward[Int(own)] - 2 * sums[chosen]
      partWeights[Int(chosen)] += weight
      memberCounts[Int(chosen)] += 1
      memberCounts[Int(own)] = 0
      labels[node] = chosen
    }
  }

  private func isWellTied(_ part: Int32, in whole: Double, _ pressure: Double) -> Bool {
    let weight = partWeights[Int(part)]
    return outward[Int(part)] >= pressure * weight * (whole - weight) - LeidenLevel.margin * weight
  }

  /// Draws a choice with a chance in proportion to exp(gain / temperature).
  private mutating func choose(_ highest: Double, using generator: inout SeededGenerator) -> Int32 {
    var sum = 0.0
    for place in choices.indices {
      let exponent = (choices[place].gain - highest) / temperature
      // Below exp(−40) nothing is left of a chance beside the highest.
      if exponent > -40 { sum += .exp(exponent) }
      choices[place].gain = sum
    }
    let drawn = generator.unit() * sum
    return (choices.first { $0.gain > drawn } ?? choices[choices.count - 1]).label
  }
}
