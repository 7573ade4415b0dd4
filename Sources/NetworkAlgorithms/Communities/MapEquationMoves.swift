import NetworkCore

/// Each node goes to the module of its neighbours, or one of its own, where the codelength falls
/// most; only nodes whose neighbourhood changed are looked at again.
struct MapEquationMoves {
  private(set) var labels: [Int32]

  private var terms: MapEquationTerms
  private var totalExit: Double
  private var memberCounts: [Int32]
  private var emptyLabels: [Int32] = []
  private let outward: [Double]
  private var sums: LabelSums

  /// What rounding may do to a codelength; smaller gains do not count.
  private static let margin = 1e-12

  /// Starts from the modules `labels` of a level, numbers from 0 up to the node count.
  init(_ level: LeidenLevel, from labels: [Int32]) {
    self.labels = labels
    terms = MapEquationTerms(level, labels: labels)
    totalExit = terms.exits.reduce(0, +)
    outward = level.outward
    memberCounts = [Int32](repeating: 0, count: level.nodeCount)
    for label in labels { memberCounts[Int(label)] += 1 }
    sums = LabelSums(labelCount: level.nodeCount)
    for label in memberCounts.indices.reversed() where memberCounts[label] == 0 {
      emptyLabels.append(Int32(label))
    }
  }

  /// Moves the nodes of `level` until none shortens the code by moving.
  ///
  /// - Throws: `CancellationError`.
  mutating func settle(
    _ level: LeidenLevel, using generator: inout SeededGenerator, run: RunControl
  ) throws {
    var queue = NodeQueue(generator.order(of: level.nodeCount))
    while let node = queue.popFirst() {
      try run.check()
      guard !level.row(node).isEmpty, move(node, in: level) else { continue }
      queue.appendNeighbours(of: node, in: level, labels: labels)
    }
  }

  /// Whether `node` has moved.
  private mutating func move(_ node: Int, in level: LeidenLevel) -> Bool {
    let home = labels[node]
    sums.collect(node, of: level, by: labels)
    take(node, outOf: home, level)
    var best = home
    var bestChange = change(ofTaking: node, into: home, level) - Self.margin
    for label in sums.labels where label != home {
      let change = change(ofTaking: node, into: label, level)
      if change < bestChange { (best, bestChange) = (label, change) }
    }
    if memberCounts[Int(home)] > 0, let empty = emptyLabels.last,
      change(ofTaking: node, into: empty, level) < bestChange
    {
      best = empty
    }
    put(node, into: best, level)
    guard best != home else { return false }
    if memberCounts[Int(home)] == 0 { emptyLabels.append(home) }
    return true
  }

  private mutating func take(_ node: Int, outOf home: Int32, _ level: LeidenLevel) {
    let change = 2 * sums[home] - outward[node]
    terms.visits[Int(home)] -= level.weights[node]
    terms.exits[Int(home)] += change
    totalExit += change
    memberCounts[Int(home)] -= 1
    guard memberCounts[Int(home)] == 0 else { return }
    // What rounding left behind would be taken for a walk.
    totalExit -= terms.exits[Int(home)]
    (terms.visits[Int(home)], terms.exits[Int(home)]) = (0, 0)
  }

  private mutating func put(_ node: Int, into label: Int32, _ level: LeidenLevel) {
    let change = outward[node] - 2 * sums[label]
    terms.visits[Int(label)] += level.weights[node]
    terms.exits[Int(label)] += change
    totalExit += change
    if memberCounts[Int(label)] == 0, emptyLabels.last == label { emptyLabels.removeLast() }
    memberCounts[Int(label)] += 1
    labels[node] = label
  }

  /// By how many bits the code is longer once `node`, which is nowhere, is in a module.
  private func change(ofTaking node: Int, into label: Int32, _ level: LeidenLevel) -> Double {
    let (visit, exit) = (terms.visits[Int(label)], terms.exits[Int(label)])
    let newVisit = visit + level.weights[node]
    let change = outward[node] - 2 * sums[label]
    let newExit = max(0, exit + change)
    return plogp(max(0, totalExit + change)) - plogp(max(0, totalExit)) - 2 * plogp(newExit)
      + 2 * plogp(max(0, exit)) + plogp(newExit + newVisit) - plogp(max(0, exit) + visit)
  }
}
