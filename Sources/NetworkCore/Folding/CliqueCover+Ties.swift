extension CliqueCover {
  /// The cliques of the nodes whose partners are all tied to each other (simplicial nodes).
  ///
  /// Two such nodes that are tied have the same partners, so each clique is found once: from its
  /// first such node.
  init(of graph: CompressedGraph, run: RunControl) throws {
    let ranges = graph.nodeRanges()
    let found = try foldParts(ranges.count, run: run, share: 0) { part in
      graph.cliques(ofNodes: ranges[part], run: run)
    } combine: {
      $0.sizes += $1.sizes
      $0.members += $1.members
    }
    nodesOfClique = CompressedLists(sizes: found?.sizes ?? [], entries: found?.members ?? [])
    cliquesOfNode = nodesOfClique.inverted(listCount: graph.nodeCount)
    isMaximal = [Bool](repeating: true, count: nodesOfClique.listCount)
    let (cliques, nodes) = (cliquesOfNode, nodesOfClique)
    maximalCounts = (0..<graph.nodeCount).map { Int32(cliques.count(of: $0)) }
    let loose = try foldParts(ranges.count, run: run, share: 0) { part in
      graph.ties(ofNodes: ranges[part], outside: nodes, of: cliques, run: run)
    } combine: {
      $0.sizes += $1.sizes
      $0.members += $1.members
    }
    looseTies = CompressedLists(sizes: loose?.sizes ?? [], entries: loose?.members ?? [])
  }
}

/// Lists of nodes, one after the other.
private struct NodeLists: Sendable {
  var sizes: [Int] = []
  var members: [Int32] = []
}

extension CompressedLists {
  /// Cuts `entries` into lists of these sizes.
  fileprivate init(sizes: [Int], entries: [Int32]) {
    var offsets = [0]
    offsets.reserveCapacity(sizes.count + 1)
    for size in sizes { offsets.append(offsets[offsets.count - 1] + size) }
    self.init(offsets: offsets, entries: entries)
  }
}

extension CompressedGraph {
  /// Contiguous ranges of nodes, at most 64, that have about as many ties each.
  fileprivate func nodeRanges() -> [Range<Int>] {
    let share = (targets.count + nodeCount) / 64 + 1
    var ranges: [Range<Int>] = []
    var start = 0
    for node in 0..<nodeCount
    where offsets[node + 1] + node + 1 >= share * (ranges.count + 1) || node == nodeCount - 1 {
      ranges.append(start..<node + 1)
      start = node + 1
    }
    return ranges
  }

  /// The cliques of which one of `nodes` is the first that has all its ties in it.
  ///
  /// The search ends early if `run` is cancelled.
  fileprivate func cliques(ofNodes nodes: Range<Int>, run: RunControl) -> NodeLists {
    let (offsets, targets) = (offsets.span, targets.span)
    var lists = NodeLists()
    var budget = LookBudget(run)
    for node in nodes where offsets[node] < offsets[node + 1] {
      let slots = offsets[node]..<offsets[node + 1]
      // Who has fewer partners cannot be tied to all the others; and an earlier one with as many
      // would have found the clique.
      var isFirst = true
      for slot in slots {
        let partner = Int(targets[slot])
        let degree = offsets[partner + 1] - offsets[partner]
        isFirst = degree > slots.count || degree == slots.count && partner > node
        if !isFirst { break }
      }
      guard isFirst else { continue }
      guard let isClique = try? isClique(of: node, &budget) else { return lists }
      guard isClique else { continue }
      lists.sizes.append(slots.count + 1)
      let partners = neighbours(node)
      let place = partners.firstIndex { $0 > node } ?? partners.endIndex
      lists.members += partners[..<place]
      lists.members.append(Int32(node))
      lists.members += partners[place...]
    }
    return lists
  }

  /// Whether the partners of `node` are all tied to each other.
  private func isClique(of node: Int, _ budget: inout LookBudget) throws -> Bool {
    let partners = neighbours(node)
    for partner in partners.reversed() {
      try budget.spend(partners.count)
      guard neighbours(Int(partner)).holdsAll(of: partners, except: partner) else { return false }
    }
    return true
  }

  /// The ties of `nodes` to others with whom they share none of the cliques.
  ///
  /// The search ends early if `run` is cancelled.
  fileprivate func ties(
    ofNodes nodes: Range<Int>, outside nodesOfClique: CompressedLists,
    of cliquesOfNode: CompressedLists, run: RunControl
  ) -> NodeLists {
    let (offsets, targets) = (offsets.span, targets.span)
    let (cliqueStarts, cliques) = (cliquesOfNode.offsets.span, cliquesOfNode.entries.span)
    let (memberStarts, members) = (nodesOfClique.offsets.span, nodesOfClique.entries.span)
    var stamps = [Int32](repeating: -1, count: nodeCount)
    var stamp = stamps.mutableSpan
    var lists = NodeLists()
    var budget = LookBudget(run)
    for node in nodes {
      let number = Int32(node)
      var steps = 0
      for slot in cliqueStarts[node]..<cliqueStarts[node + 1] {
        let clique = Int(cliques[slot])
        let places = memberStarts[clique]..<memberStarts[clique + 1]
        for place in places { stamp[Int(members[place])] = number }
        steps += places.count
      }
      let before = lists.members.count
      for slot in offsets[node]..<offsets[node + 1] where stamp[Int(targets[slot])] != number {
        lists.members.append(targets[slot])
      }
      lists.sizes.append(lists.members.count - before)
      let all = steps + offsets[node + 1] - offsets[node]
      guard (try? budget.spend(all)) != nil else { return lists }
    }
    return lists
  }
}
