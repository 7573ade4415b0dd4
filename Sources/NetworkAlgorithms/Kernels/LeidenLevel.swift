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

  func gain(of node: Int, tiedBy strength: Double, to communityWeight: Double) -> Double {
    strength - pressure * weights[node] * communityWeight
  }

  /// What rounding may do to a gain of `node`; smaller ones do not count.
  func margin(of node: Int) -> Double { 1e-12 * weights[node] }

  /// The modularity of the communities that the nodes are.
  ///
  /// What a community keeps inside is what its ties add up to, less those that lead out.
  func modularity(resolution: Double) -> Double {
    let ends = weights.reduce(0, +)
    guard ends > 0 else { return 0 }
    return (0..<nodeCount).reduce(0) { sum, node in
      let outward = row(node).reduce(0) { $0 + strengths[$1] }
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
    var offsets = [0]
    var targets: [Int32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(parts.count + 1)
    for part in 0..<parts.count {
      for member in members.list(part) {
        try run.check()
        partWeights[part] += weights[Int(member)]
        sums.add(row(Int(member)), of: self, by: parts.labels)
      }
      for place in 0..<sums.count where Int(sums.label(place)) != part {
        targets.append(sums.label(place))
        strengths.append(sums[sums.label(place)])
      }
      sums.clear()
      offsets.append(targets.count)
    }
    return LeidenLevel(
      offsets: offsets, targets: targets, strengths: strengths, weights: partWeights,
      pressure: pressure)
  }
}

/// The strengths of ties, added up by the labels of the nodes they lead to.
struct LabelSums {
  private var sums: [Double]
  private var labels: [Int32]

  /// How many labels have a sum.
  private(set) var count = 0

  init(labelCount: Int) {
    sums = [Double](repeating: 0, count: labelCount)
    labels = [Int32](repeating: 0, count: labelCount + 1)
  }

  /// The sum of a label; 0 where no tie led to it.
  subscript(label: Int32) -> Double { sums[Int(label)] }

  /// The labels that have a sum, in the order they were met.
  func label(_ place: Int) -> Int32 { labels[place] }

  /// Adds the ties at `slots`.
  mutating func add(_ slots: Range<Int>, of level: LeidenLevel, by labels: [Int32]) {
    Self.add(slots, of: level, by: labels, to: &sums, met: &self.labels, count: &count)
  }

  private static func add(
    _ slots: Range<Int>, of level: LeidenLevel, by labels: [Int32], to sums: inout [Double],
    met: inout [Int32], count metCount: inout Int
  ) {
    let targets = level.targets.span
    let strengths = level.strengths.span
    let labels = labels.span
    var sums = sums.mutableSpan
    var met = met.mutableSpan
    var count = metCount
    for slot in slots {
      let label = labels[Int(targets[slot])]
      let sum = sums[Int(label)]
      // The next label is written anyway, and stays if it is new: no branch to guess wrong.
      met[count] = label
      count &+= sum == 0 ? 1 : 0
      sums[Int(label)] = sum + strengths[slot]
    }
    metCount = count
  }

  mutating func clear() {
    for place in 0..<count { sums[Int(labels[place])] = 0 }
    count = 0
  }
}

/// Labels 0, 1, 2, … without gaps, in order of first appearance.
struct CompactLabels: Sendable {
  let labels: [Int32]
  let count: Int

  /// - Parameter labels: Numbers from 0 up to their count.
  init(_ labels: [Int32]) {
    var numbers = [Int32](repeating: -1, count: labels.count)
    var count: Int32 = 0
    self.labels = labels.map { label in
      if numbers[Int(label)] < 0 {
        numbers[Int(label)] = count
        count += 1
      }
      return numbers[Int(label)]
    }
    self.count = Int(count)
  }

  /// The positions that have each label, ascending.
  var members: CompressedLists {
    CompressedLists(
      listCount: count,
      entries: labels.enumerated().map { (list: $0.element, entry: Int32($0.offset)) })
  }
}
