import NetworkCore

/// Each node takes the label that most of the strength of its ties leads to, one node after the
/// other in an order of chance that is drawn anew each round, until all have such a label.
///
/// A node that has such a label keeps it, so each change adds to the strength between equal labels,
/// and the rounds come to an end.
///
/// - Throws: `CancellationError`.
func propagatedLabels(in level: LeidenLevel, seed: Seed, run: RunControl) throws -> [Int32] {
  var generator = seed.generator()
  var budget = LookBudget(run)
  var labels = level.alone
  var sums = LabelSums(labelCount: level.nodeCount)
  var order = labels.filter { !level.row(Int($0)).isEmpty }
  var isSettled = false
  while !isSettled {
    isSettled = true
    generator.shuffle(&order)
    for node in order {
      try budget.spend(level.row(Int(node)).count)
      sums.collect(Int(node), of: level, by: labels)
      let most = sums.labels.reduce(0) { max($0, sums[$1]) }
      // Sums that are equal on paper may differ in their last bits.
      let least = most * (1 - LeidenLevel.margin)
      guard sums[labels[Int(node)]] < least else { continue }
      let best = sums.labels.filter { sums[$0] >= least }
      labels[Int(node)] = best[generator.number(below: best.count)]
      isSettled = false
    }
  }
  return labels
}
