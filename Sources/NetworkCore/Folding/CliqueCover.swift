/// Cliques that cover ties of a network, and the ties that no clique covers.
///
/// No clique lies within another, and each has two nodes or more.
struct CliqueCover {
  /// The cliques of each node and the nodes of each clique, ascending.
  let cliquesOfNode: CompressedLists
  let nodesOfClique: CompressedLists

  /// The partners of each node with whom it shares no clique, ascending.
  let looseTies: CompressedLists

  var nodeCount: Int { cliquesOfNode.listCount }
}

// MARK: - A table

extension CliqueCover {
  /// The columns of `table` that have two rows or more and lie within no other column.
  init(of table: IncidenceTable, run: RunControl) throws {
    var kept: [Int32] = []
    var budget = LookBudget(run)
    for column in 0..<table.columnCount {
      try budget.spend(table.byColumn.count(of: column))
      if try table.isCliqueOfItsOwn(column, &budget) { kept.append(Int32(column)) }
    }
    nodesOfClique = table.byColumn.selecting(kept)
    cliquesOfNode = nodesOfClique.inverted(listCount: table.rowCount)
    looseTies = CompressedLists(emptyLists: table.rowCount)
  }
}

extension IncidenceTable {
  /// Whether `column` has two rows or more, and no other column has them all.
  ///
  /// Of columns with the same rows the first is kept. Only the columns of the row that has the
  /// fewest can hold all rows.
  fileprivate func isCliqueOfItsOwn(_ column: Int, _ budget: inout LookBudget) throws -> Bool {
    let rows = byColumn.list(column)
    guard rows.count > 1 else { return false }
    var rarest = rows[rows.startIndex]
    for row in rows where byRow.count(of: Int(row)) < byRow.count(of: Int(rarest)) {
      rarest = row
    }
    for other in byRow.list(Int(rarest)) where Int(other) != column {
      let size = byColumn.count(of: Int(other))
      guard size > rows.count || size == rows.count && Int(other) < column else { continue }
      try budget.spend(1)
      if byColumn.list(Int(other)).holdsAll(of: rows) { return false }
    }
    return true
  }
}

// MARK: - Given ties

extension CliqueCover {
  /// The cliques of the nodes whose partners are all tied to each other (simplicial nodes).
  ///
  /// Two such nodes that are tied have the same partners, so each clique is found once.
  init(of graph: CompressedGraph, run: RunControl) throws {
    var isCovered = [Bool](repeating: false, count: graph.nodeCount)
    var members: [(list: Int32, entry: Int32)] = []
    var cliqueCount: Int32 = 0
    var budget = LookBudget(run)
    for node in 0..<graph.nodeCount where !isCovered[node] && graph.degree(node) > 0 {
      guard try graph.isSimplicial(node, &budget) else { continue }
      members.append((cliqueCount, Int32(node)))
      for partner in graph.neighbours(node) {
        members.append((cliqueCount, partner))
        // With as many partners, and all of the clique among them, it has no others.
        if graph.degree(Int(partner)) == graph.degree(node) { isCovered[Int(partner)] = true }
      }
      cliqueCount += 1
    }
    let unsorted = CompressedLists(listCount: Int(cliqueCount), entries: members)
    cliquesOfNode = unsorted.inverted(listCount: graph.nodeCount)
    nodesOfClique = cliquesOfNode.inverted(listCount: Int(cliqueCount))
    looseTies = try graph.ties(outside: nodesOfClique, of: cliquesOfNode, &budget)
  }
}

extension CompressedGraph {
  fileprivate func isSimplicial(_ node: Int, _ budget: inout LookBudget) throws -> Bool {
    let partners = neighbours(node)
    // Whoever has fewer partners cannot be tied to all the others.
    guard partners.allSatisfy({ degree(Int($0)) >= partners.count }) else { return false }
    for partner in partners.reversed() {
      try budget.spend(partners.count)
      guard neighbours(Int(partner)).holdsAll(of: partners, except: partner) else { return false }
    }
    return true
  }

  fileprivate func ties(
    outside nodesOfClique: CompressedLists, of cliquesOfNode: CompressedLists,
    _ budget: inout LookBudget
  ) throws -> CompressedLists {
    var marks = [Int32](repeating: -1, count: nodeCount)
    var offsets = [0]
    var entries: [Int32] = []
    for node in 0..<nodeCount {
      for clique in cliquesOfNode.list(node) {
        try budget.spend(nodesOfClique.count(of: Int(clique)))
        for member in nodesOfClique.list(Int(clique)) { marks[Int(member)] = Int32(node) }
      }
      try budget.spend(degree(node))
      for partner in neighbours(node) where marks[Int(partner)] != node { entries.append(partner) }
      offsets.append(entries.count)
    }
    return CompressedLists(offsets: offsets, entries: entries)
  }
}

extension ArraySlice<Int32> {
  /// Whether all of `others` but `exception` are in the list; both are ascending.
  ///
  /// Each is looked for ahead of the one before, in steps that double.
  fileprivate func holdsAll(of others: ArraySlice<Int32>, except exception: Int32 = -1) -> Bool {
    var place = startIndex
    for other in others where other != exception {
      var stride = 1
      while place + stride < endIndex, self[place + stride] <= other {
        place += stride
        stride *= 2
      }
      var end = Swift.min(place + stride, endIndex)
      while place < end {
        let middle = place + (end - place) / 2
        if self[middle] < other { place = middle + 1 } else { end = middle }
      }
      guard place < endIndex, self[place] == other else { return false }
    }
    return true
  }
}
