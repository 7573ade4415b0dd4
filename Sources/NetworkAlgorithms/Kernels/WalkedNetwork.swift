import NetworkCore

/// A network as a depth-first walk reads it: nodes, and hubs whose members are all tied.
///
/// Hubs stand for the columns of a table, so the walk takes two steps for each participation
/// instead of one for each tie. Removing a node splits the nodes exactly as it splits the nodes
/// and hubs, since the other members of a hub stay tied through it.
///
/// Columns with a single row are left out, and so are all but the first of the columns that hold the
/// same two rows: these are one tie.
struct WalkedNetwork {
  /// How many of the places are nodes; the rest are hubs.
  let nodeCount: Int

  /// Where the neighbours of each node and hub start; one more entry ends the last ones.
  let offsets: [Int]

  /// The hubs of each node and the nodes of each hub, or the neighbours in a network without hubs.
  let targets: [Int32]

  init<Node>(_ network: Network<Node>, run: RunControl) throws {
    if let table = network.incidence?.table {
      try self.init(table, run: run)
    } else {
      self.init(try network.graph(run: run))
    }
  }

  init(_ graph: CompressedGraph) {
    (nodeCount, offsets, targets) = (graph.nodeCount, graph.offsets, graph.targets)
  }

  private init(_ table: IncidenceTable, run: RunControl) throws {
    nodeCount = table.rowCount
    var budget = LookBudget(run)
    let hubs = try hubNumbers(of: table, budget: &budget)
    let (rowStarts, columns) = (table.byRow.offsets.span, table.byRow.entries.span)
    var offsets = [0]
    var targets: [Int32] = []
    offsets.reserveCapacity(table.rowCount + table.columnCount + 1)
    targets.reserveCapacity(2 * table.pairCount)
    for row in 0..<table.rowCount {
      try budget.spend(1 + rowStarts[row + 1] - rowStarts[row])
      for slot in rowStarts[row]..<rowStarts[row + 1] where hubs[Int(columns[slot])] >= 0 {
        targets.append(hubs[Int(columns[slot])])
      }
      offsets.append(targets.count)
    }
    let (columnStarts, rows) = (table.byColumn.offsets.span, table.byColumn.entries.span)
    for column in hubs.indices where hubs[column] >= 0 {
      try budget.spend(1 + columnStarts[column + 1] - columnStarts[column])
      for slot in columnStarts[column]..<columnStarts[column + 1] { targets.append(rows[slot]) }
      offsets.append(targets.count)
    }
    self.offsets = offsets
    self.targets = targets
  }
}

/// The place of each column that is a hub, −1 for the others.
private func hubNumbers(
  of table: IncidenceTable, budget: inout LookBudget
) throws -> [Int32] {
  let (starts, rows) = (table.byColumn.offsets.span, table.byColumn.entries.span)
  var numbers = [Int32](repeating: -1, count: table.columnCount)
  var pairs: [(list: Int32, entry: Int32)] = []
  for column in numbers.indices where starts[column + 1] - starts[column] > 1 {
    numbers[column] = 0
    if starts[column + 1] - starts[column] == 2 {
      pairs.append((list: rows[starts[column]], entry: Int32(column)))
    }
  }
  let pairsOfRow = CompressedLists(listCount: table.rowCount, entries: pairs)
  let (pairStarts, paired) = (pairsOfRow.offsets.span, pairsOfRow.entries.span)
  // The last row that each row was found to be paired with, from 1.
  var stamps = [Int32](repeating: 0, count: table.rowCount)
  for row in 0..<table.rowCount {
    try budget.spend(1 + pairStarts[row + 1] - pairStarts[row])
    for slot in pairStarts[row]..<pairStarts[row + 1] {
      let column = Int(paired[slot])
      let other = Int(rows[starts[column] + 1])
      if stamps[other] == Int32(row + 1) { numbers[column] = -1 }
      stamps[other] = Int32(row + 1)
    }
  }
  var next = Int32(table.rowCount)
  for column in numbers.indices where numbers[column] == 0 {
    numbers[column] = next
    next += 1
  }
  return numbers
}
