/// Which nodes of a cover's core have the same ties and are tied to each other (closed twins).
struct AlikeNodes {
  /// The class of each node, numbered by first nodes; −1 outside the core.
  private(set) var classes: [Int32]

  /// The first node of each class.
  private(set) var firsts: [Int32] = []

  private(set) var multiplicities: [Int32] = []

  var classCount: Int { firsts.count }

  init(_ core: [Int32], in cover: CliqueCover, run: RunControl) throws {
    let labels = try cover.partLabels(of: core, run: run)
    classes = [Int32](repeating: -1, count: cover.nodeCount)
    var numbers = [Int32](repeating: -1, count: core.count + 1)
    for node in core.lazy.map({ Int($0) }) {
      let label = Int(labels[node])
      if numbers[label] < 0 {
        numbers[label] = Int32(firsts.count)
        firsts.append(Int32(node))
        multiplicities.append(1)
      } else {
        multiplicities[Int(numbers[label])] += 1
      }
      classes[node] = numbers[label]
    }
  }
}

/// Nodes that no set has told apart yet.
private struct Part {
  var size: Int32 = 0

  /// The last set that split it, and the part of those who are in that set.
  var splitter: Int32 = -1
  var split: Int32
}

extension CliqueCover {
  /// Divides `core` into nodes that are in the same cliques and have the same loose ties.
  ///
  /// Each clique splits the parts of the nodes in it, and so do the loose ties of each node. Two
  /// nodes that no clique ties are in each other's lists, so each of them counts with its own.
  ///
  /// - Returns: The label of each node's part, and −1 outside the core.
  /// - Complexity: O(*m*) for *m* entries of the cover.
  ///
  /// > R. Paige, R. E. Tarjan. "Three partition refinement algorithms." *SIAM Journal on
  /// > Computing* 16(6), 1987, 973–989. doi:10.1137/0216062
  fileprivate func partLabels(of core: [Int32], run: RunControl) throws -> [Int32] {
    var labels = [Int32](repeating: -1, count: nodeCount)
    for node in core { labels[Int(node)] = 0 }
    // Parts without nodes are chained by their splits.
    var parts = (1...Int32(core.count + 1)).map { Part(split: $0) }
    parts[0].size = Int32(core.count)
    var firstFree: Int32 = 1
    var budget = LookBudget(run)
    var label = labels.mutableSpan
    var part = parts.mutableSpan
    for (lists, areTies) in [(nodesOfClique, false), (looseTies, true)]
    where !lists.entries.isEmpty {
      for place in part.indices { part[place].splitter = -1 }
      let (offsets, members) = (lists.offsets.span, lists.entries.span)
      for list in 0..<lists.listCount where areTies || isMaximal[list] {
        let slots = offsets[list]..<offsets[list + 1]
        try budget.spend(slots.count + 1)
        for slot in slots {
          split(Int(members[slot]), by: Int32(list), &label, &part, &firstFree)
        }
        if areTies, maximalCounts[list] == 0 {
          split(list, by: Int32(list), &label, &part, &firstFree)
        }
      }
    }
    return labels
  }
}

/// Moves `node`, which is in the set `splitter`, away from those of its part who are not.
@inline(__always)
private func split(
  _ node: Int, by splitter: Int32, _ labels: inout MutableSpan<Int32>,
  _ parts: inout MutableSpan<Part>, _ firstFree: inout Int32
) {
  let label = Int(labels[node])
  guard label >= 0, parts[label].size > 1 || parts[label].splitter == splitter else { return }
  if parts[label].splitter != splitter {
    parts[label].splitter = splitter
    parts[label].split = firstFree
    firstFree = parts[Int(firstFree)].split
  }
  let goal = parts[label].split
  labels[node] = goal
  parts[Int(goal)].size += 1
  parts[label].size -= 1
  if parts[label].size == 0 {
    parts[label].split = firstFree
    firstFree = Int32(label)
  }
}
