import NetworkCore

/// A two-mode network whose nodes may each stand for several of both modes, and a division of it.
///
/// All sums are whole numbers: *m* participations, of which each node and each community has so many
/// as a row and so many as a column. The score is m² times the modularity of Barber.
struct TwoModeLevel {
  /// The community of each node.
  private(set) var labels: [Int32]

  private let total: Int
  private var rowTies: [Int]
  private var columnTies: [Int]
  private let neighbours: CompressedLists
  private let weights: [Int]

  /// What each community has, and what the node under the hand shares with it.
  private var rowSums: [Int] = []
  private var columnSums: [Int] = []
  private var shared: [Int]
  private var touched: [Int32] = []
  private var free: [Int32] = []

  private init(
    total: Int, rowTies: [Int], columnTies: [Int], neighbours: CompressedLists, weights: [Int],
    labels: [Int32]
  ) {
    self.total = total
    self.rowTies = rowTies
    self.columnTies = columnTies
    self.neighbours = neighbours
    self.weights = weights
    self.labels = labels
    shared = [Int](repeating: 0, count: labels.count)
    sumUp()
  }

  /// The rows and then the columns of `table`, divided as `labels` say, or each by itself.
  init(_ table: IncidenceTable, labels: [Int32]? = nil) {
    let graph = table.bipartiteGraph
    let rows = (0..<table.rowCount).map { table.columns(ofRow: $0).count }
    let columns = (0..<table.columnCount).map { table.rows(ofColumn: $0).count }
    self.init(
      total: table.pairCount,
      rowTies: rows + [Int](repeating: 0, count: columns.count),
      columnTies: [Int](repeating: 0, count: rows.count) + columns,
      neighbours: CompressedLists(offsets: graph.offsets, entries: graph.targets),
      weights: [Int](repeating: 1, count: graph.targets.count),
      labels: labels ?? Array(0..<Int32(graph.nodeCount)))
  }

  /// Moves nodes in random order to the communities where they raise the score most, until none
  /// moves.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Returns: Whether any node moved.
  mutating func improve(_ generator: inout SeededGenerator, run: RunControl) throws -> Bool {
    try run.check()
    var budget = LookBudget(run)
    var order = (0..<labels.count).filter { neighbours.count(of: $0) > 0 }
    generator.shuffle(&order)
    var hasMoved = false
    var isMoving = true
    while isMoving {
      isMoving = false
      for node in order {
        try budget.spend(1 + neighbours.count(of: node))
        if move(node) { isMoving = true }
      }
      hasMoved = hasMoved || isMoving
    }
    return hasMoved
  }

  /// The network of the communities, each a node by itself.
  func folded() -> TwoModeLevel {
    let groups = CompactLabels(labels)
    let members = groups.members
    var rows = [Int](repeating: 0, count: groups.count)
    var columns = rows
    var sums = rows
    var (offsets, entries, weights) = ([0], [Int32](), [Int]())
    var touched: [Int32] = []
    for group in 0..<groups.count {
      for node in members.list(group) {
        rows[group] += rowTies[Int(node)]
        columns[group] += columnTies[Int(node)]
        for slot in neighbours.slots(Int(node)) {
          let other = groups.labels[Int(neighbours.entries[slot])]
          guard Int(other) != group else { continue }
          if sums[Int(other)] == 0 { touched.append(other) }
          sums[Int(other)] += self.weights[slot]
        }
      }
      touched.sort()
      for other in touched {
        entries.append(other)
        weights.append(sums[Int(other)])
        sums[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(entries.count)
    }
    return TwoModeLevel(
      total: total, rowTies: rows, columnTies: columns,
      neighbours: CompressedLists(offsets: offsets, entries: entries), weights: weights,
      labels: Array(0..<Int32(groups.count)))
  }

  private mutating func sumUp() {
    rowSums = [Int](repeating: 0, count: labels.count)
    columnSums = rowSums
    var isTaken = [Bool](repeating: false, count: labels.count)
    for (node, label) in labels.enumerated() {
      rowSums[Int(label)] += rowTies[node]
      columnSums[Int(label)] += columnTies[node]
      isTaken[Int(label)] = true
    }
    free = isTaken.indices.reversed().filter { !isTaken[$0] }.map { Int32($0) }
  }

  /// Moves a node to the best of the communities next to it, or to an empty one; it stays where
  /// none is better than its own.
  private mutating func move(_ node: Int) -> Bool {
    let own = labels[node]
    for slot in neighbours.slots(node) {
      let label = labels[Int(neighbours.entries[slot])]
      if shared[Int(label)] == 0 { touched.append(label) }
      shared[Int(label)] += weights[slot]
    }
    rowSums[Int(own)] -= rowTies[node]
    columnSums[Int(own)] -= columnTies[node]
    var (best, most) = (own, gain(of: node, in: own))
    for label in touched {
      let gain = gain(of: node, in: label)
      if gain > most { (best, most) = (label, gain) }
    }
    for label in touched { shared[Int(label)] = 0 }
    touched.removeAll(keepingCapacity: true)
    if most < 0, let empty = free.popLast() { best = empty }
    rowSums[Int(best)] += rowTies[node]
    columnSums[Int(best)] += columnTies[node]
    labels[node] = best
    if best != own, rowSums[Int(own)] == 0, columnSums[Int(own)] == 0 { free.append(own) }
    return best != own
  }

  private func gain(of node: Int, in label: Int32) -> Int {
    total * shared[Int(label)] - rowTies[node] * columnSums[Int(label)]
      - columnTies[node] * rowSums[Int(label)]
  }
}
