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
      self.init(table)
    } else {
      self.init(try network.graph(run: run))
    }
  }

  private init(_ graph: CompressedGraph) {
    (nodeCount, offsets, targets) = (graph.nodeCount, graph.offsets, graph.targets)
  }

  private init(_ table: IncidenceTable) {
    nodeCount = table.rowCount
    let hubs = hubNumbers(of: table)
    var offsets = [0]
    var targets: [Int32] = []
    offsets.reserveCapacity(table.rowCount + table.columnCount + 1)
    targets.reserveCapacity(2 * table.pairCount)
    for row in 0..<table.rowCount {
      for column in table.columns(ofRow: row) where hubs[Int(column)] >= 0 {
        targets.append(hubs[Int(column)])
      }
      offsets.append(targets.count)
    }
    for column in 0..<table.columnCount where hubs[column] >= 0 {
      targets += table.rows(ofColumn: column)
      offsets.append(targets.count)
    }
    self.offsets = offsets
    self.targets = targets
  }
}

/// The place of each column that is a hub, −1 for the others.
private func hubNumbers(of table: IncidenceTable) -> [Int32] {
  var numbers = (0..<table.columnCount).map { table.byColumn.count(of: $0) > 1 ? Int32(0) : -1 }
  // The last row that each row was found to share a column of two with, from 1.
  var stamps = [Int32](repeating: 0, count: table.rowCount)
  for row in 0..<table.rowCount {
    for column in table.columns(ofRow: row) where table.byColumn.count(of: Int(column)) == 2 {
      let rows = table.rows(ofColumn: Int(column))
      guard let other = rows.last, rows.first == Int32(row) else { continue }
      if stamps[Int(other)] == Int32(row + 1) { numbers[Int(column)] = -1 }
      stamps[Int(other)] = Int32(row + 1)
    }
  }
  var next = Int32(table.rowCount)
  for column in numbers.indices where numbers[column] == 0 {
    numbers[column] = next
    next += 1
  }
  return numbers
}
