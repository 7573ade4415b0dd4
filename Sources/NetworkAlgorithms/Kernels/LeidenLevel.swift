import NetworkCore

/// A graph whose nodes stand for sets of the nodes that were there at first.
///
/// Taking node *v* into community *C* (which it is not in) raises modularity, times the total
/// strength *W* of all ties, by
///
///     gain(v,C) = w(v,C) − pressure · k(v) · K(C)     pressure = resolution / 2W
///
/// where w is the strength of the ties between them, and k and K add up the strengths of all
/// ties at *v* and at the members of *C*, ties inside counted twice.
///
/// It takes 12 bytes for each end of a tie and 16 for each node.
struct LeidenLevel: Sendable {
  /// Where the row of each node starts; one more entry ends the last row.
  let offsets: [Int]

  /// The ends and strengths of the ties between the sets; those inside one are in `weights` alone.
  let targets: [Int32]
  let strengths: [Double]

  /// k(v): the strengths of the ties of everything each node stands for.
  let weights: [Double]

  let pressure: Double

  var nodeCount: Int { weights.count }

  /// The slots of the neighbours of `node`.
  func row(_ node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  /// What rounding may do to a gain of a node; smaller ones do not count.
  static let margin = 1e-12

  /// The modularity of the communities that the nodes are.
  ///
  /// What a community keeps inside is what its ties add up to, less those that lead out.
  func modularity(resolution: Double) -> Double {
    let ends = weights.reduce(0, +)
    guard ends > 0 else { return 0 }
    return (0..<nodeCount).reduce(0) { sum, node in
      let outward = row(node).reduce(0) { $0 + Double(strengths[$1]) }
      let share = weights[node] / ends
      return sum + (weights[node] - outward) / ends - resolution * share * share
    }
  }

  /// The level whose nodes are `parts`.
  ///
  /// - Throws: `CancellationError`.
  func aggregated(by parts: CompactLabels, run: RunControl) throws -> LeidenLevel {
    let members = parts.members
    var sums = LabelSums(labelCount: parts.count)
    var partWeights = [Double](repeating: 0, count: parts.count)
    for node in 0..<nodeCount { partWeights[Int(parts.labels[node])] += weights[node] }
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(parts.count + 1)
    targets.reserveCapacity(self.targets.count)
    strengths.reserveCapacity(self.targets.count)
    for part in 0..<parts.count {
      try run.check()
      sums.collect(members.list(part), of: self, by: parts.labels)
      sums.append(but: Int32(part), to: &targets, &strengths)
      offsets.append(targets.count)
    }
    return LeidenLevel(
      offsets: offsets, targets: targets, strengths: strengths, weights: partWeights,
      pressure: pressure)
  }

  /// The level without ties between `communities`.
  ///
  /// - Throws: `CancellationError`.
  func within(_ communities: [Int32], run: RunControl) throws -> LeidenLevel {
    let longest = (0..<nodeCount).reduce(0) { max($0, row($1).count) }
    var kept = [Int](repeating: 0, count: longest + 1)
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(nodeCount + 1)
    targets.reserveCapacity(self.targets.count)
    strengths.reserveCapacity(self.targets.count)
    for node in 0..<nodeCount {
      try run.check()
      let count = keepTies(self, row(node), to: communities[node], of: communities, in: &kept)
      append(self.targets, at: kept, count, to: &targets)
      append(self.strengths, at: kept, count, to: &strengths)
      offsets.append(targets.count)
    }
    return LeidenLevel(
      offsets: offsets, targets: targets, strengths: strengths, weights: weights,
      pressure: pressure)
  }
}

/// Appends the values at the first `count` of `slots`.
private func append<Value>(
  _ values: [Value], at slots: [Int], _ count: Int, to copy: inout [Value]
) {
  copy.append(addingCapacity: count) { copy in
    for place in 0..<count { copy.append(values[slots[place]]) }
  }
}
