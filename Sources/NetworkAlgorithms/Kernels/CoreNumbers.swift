import NetworkCore

/// Takes away, level after level, the nodes that have no more neighbours left than the level, and
/// notes the level at which each one goes.
///
/// A node that goes is looked at once, and so is, at each level, every node that is left: in all
/// those are the core numbers' sum, which is at most 2*m*. Nothing is kept in order of degree.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: O(*n* + *m*) for given ties; O(*n* + Σ n(k)²) for columns of n(k) rows, whose
///   ties are not worked out. It takes 12 bytes a node, and 4 a participation.
///
/// > V. Batagelj, M. Zaveršnik. "Fast algorithms for determining (generalized) core groups in
/// > social networks." *Advances in Data Analysis and Classification* 5, 2011, 129–145.
/// > doi:10.1007/s11634-010-0079-y
func coreNumbers<Node>(of network: Network<Node>, run: RunControl) throws -> [Int32] {
  let counts = try network.partnerCounts(run: run)
  guard let table = network.incidence?.table else {
    return try coreNumbers(counts, in: try network.graph(run: run), run: run)
  }
  return try coreNumbers(counts, in: PeeledTable(table), run: run)
}

private func coreNumbers(
  _ counts: [Int32], in ties: some PeeledTies, run: RunControl
) throws -> [Int32] {
  var ties = ties
  var budget = LookBudget(run)
  var left = counts
  var remaining = Array(0..<Int32(left.count))
  var going: [Int32] = []
  var level: Int32 = 0
  while !remaining.isEmpty {
    try budget.spend(remaining.count)
    going.removeAll(keepingCapacity: true)
    var nextLevel = divide(&remaining, at: level, left: left, going: &going)
    if !going.isEmpty {
      try ties.peel(&going, at: level, left: &left, budget: &budget)
      nextLevel = level + 1
    }
    level = nextLevel
  }
  return left
}

/// Moves those of `remaining` who have `level` left to `going`, drops those who went before, and
/// returns the least that the others have left.
private func divide(
  _ remaining: inout [Int32], at level: Int32, left: [Int32], going: inout [Int32]
) -> Int32 {
  let left = left.span
  var nodes = remaining.mutableSpan
  var kept = 0
  var least = Int32.max
  for place in nodes.indices {
    let node = nodes[place]
    let degree = left[Int(node)]
    if degree == level { going.append(node) }
    nodes[kept] = node
    kept &+= degree > level ? 1 : 0
    least = min(least, degree > level ? degree : least)
  }
  remaining.removeLast(remaining.count - kept)
  return least
}

/// Ties that are taken away node by node.
private protocol PeeledTies {
  /// Takes away the ties of those who are `going` at a level: each neighbour that has more than
  /// `level` left has one less, and whoever gets there goes as well.
  mutating func peel(
    _ going: inout [Int32], at level: Int32, left: inout [Int32], budget: inout LookBudget
  ) throws
}

extension CompressedGraph: PeeledTies {
  fileprivate func peel(
    _ going: inout [Int32], at level: Int32, left: inout [Int32], budget: inout LookBudget
  ) throws {
    let (offsets, targets) = (offsets.span, targets.span)
    var left = left.mutableSpan
    var head = 0
    while head < going.count {
      let node = Int(going[head])
      head += 1
      try budget.spend(1 + offsets[node + 1] - offsets[node])
      for slot in offsets[node]..<offsets[node + 1] {
        let neighbour = Int(targets[slot])
        let degree = left[neighbour]
        // Half of the neighbours went before, in no order that a processor could foresee.
        left[neighbour] = degree &- (degree > level ? 1 : 0)
        if degree == level &+ 1 { going.append(targets[slot]) }
      }
    }
  }
}

/// A table whose columns lose the rows that need not be told of others any more.
private struct PeeledTable: PeeledTies {
  private let table: IncidenceTable

  /// The rows of each column that have more left than the level; they end where `ends` says.
  private var members: [Int32]
  private var ends: [Int]

  /// The last row of whose going each row was told, from 1: rows may share several columns.
  private var stamps: [Int32]

  init(_ table: IncidenceTable) {
    self.table = table
    members = table.byColumn.entries
    ends = Array(table.byColumn.offsets.dropFirst())
    stamps = [Int32](repeating: 0, count: table.rowCount)
  }

  mutating func peel(
    _ going: inout [Int32], at level: Int32, left: inout [Int32], budget: inout LookBudget
  ) throws {
    try peelRows(
      &going, of: table, at: level, left: &left, &members, &ends, &stamps, budget: &budget)
  }
}

// Spans of several properties of one value cannot be taken at once, but those of arguments can.

private func peelRows(
  _ going: inout [Int32], of table: IncidenceTable, at level: Int32, left: inout [Int32],
  _ members: inout [Int32], _ ends: inout [Int], _ stamps: inout [Int32],
  budget: inout LookBudget
) throws {
  let (rowStarts, columns) = (table.byRow.offsets.span, table.byRow.entries.span)
  let columnStarts = table.byColumn.offsets.span
  var left = left.mutableSpan
  var members = members.mutableSpan
  var ends = ends.mutableSpan
  var stamps = stamps.mutableSpan
  var head = 0
  while head < going.count {
    let row = Int(going[head])
    let stamp = Int32(row + 1)
    head += 1
    for slot in rowStarts[row]..<rowStarts[row + 1] {
      let column = Int(columns[slot])
      var end = columnStarts[column]
      try budget.spend(1 + ends[column] - end)
      for place in end..<ends[column] {
        let member = members[place]
        let neighbour = Int(member)
        let degree = left[neighbour]
        let isTold = stamps[neighbour] == stamp
        stamps[neighbour] = stamp
        members[end] = member
        end &+= degree > level ? 1 : 0
        left[neighbour] = degree &- (degree > level && !isTold ? 1 : 0)
        if degree == level &+ 1, !isTold { going.append(member) }
      }
      ends[column] = end
    }
  }
}
