/// The strengths of a node's ties, added up by the labels of the nodes they lead to.
///
/// It takes 12 bytes for each label.
struct LabelSums {
  /// The sum of each label, 0 where no tie led to it.
  private var sums: [Double]

  /// The labels that have a sum, up to `count`.
  private var met: [Int32]
  private var count = 0

  init(labelCount: Int) {
    sums = [Double](repeating: 0, count: labelCount)
    // The place behind the last label is written to as well.
    met = [Int32](repeating: 0, count: labelCount + 1)
  }

  /// The sum of a label; 0 where no tie led to it.
  subscript(label: Int32) -> Double { sums[Int(label)] }

  /// The labels that ties led to, in the order they were met.
  var labels: ArraySlice<Int32> { met[..<count] }

  /// Adds the ties of `node`, and forgets what was there before.
  mutating func collect(_ node: Int, of level: LeidenLevel, by labels: [Int32]) {
    clear()
    count = addTies(level, level.row(node), labels, to: &sums, &met, 0)
  }

  /// Adds the ties of `nodes`, and forgets what was there before.
  mutating func collect(_ nodes: ArraySlice<Int32>, of level: LeidenLevel, by labels: [Int32]) {
    clear()
    for node in nodes {
      count = addTies(level, level.row(Int(node)), labels, to: &sums, &met, count)
    }
  }

  private mutating func clear() {
    for label in labels { sums[Int(label)] = 0 }
    count = 0
  }

  /// Appends the labels but `own`, and their sums, to a row.
  func append(but own: Int32, to targets: inout [Int32], _ strengths: inout [Double]) {
    let sums = sums
    for label in labels where label != own {
      targets.append(label)
      strengths.append(sums[Int(label)])
    }
  }

  /// The label but `home` of highest gain above `least`; the first met of several.
  ///
  ///     gain = sum − pull · weight
  func highestGain(
    pull: Double, _ weights: [Double], leaving home: Int32, least: Double
  ) -> Int32? {
    let sums = sums.span
    let met = met.span
    let weights = weights.span
    var best: Int32?
    var bestGain = least
    for place in 0..<count {
      let label = met[place]
      let gain = sums[Int(label)] - pull * weights[Int(label)]
      if gain > bestGain, label != home { (best, bestGain) = (label, gain) }
    }
    return bestGain < 0 ? nil : best
  }
}
