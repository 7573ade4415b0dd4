/// A breadth-first walk that numbers the classes and hubs of a cover as it meets them, each
/// component from its busiest class.
///
/// A maximal clique with a class in it is a hub, unless two classes are all it has: then it is a
/// direct tie, which takes half the steps.
struct BreadthFirstFold {
  /// The number of each node that is the first of its class; negative for others.
  private(set) var numbers: [Int32]

  /// The number of the hub that each clique became; negative where it became none.
  private(set) var hubNumbers: [Int32]

  /// The first node of each class, and how many satellites each hub has.
  private(set) var firsts: [Int32] = []
  private(set) var satellites: [Int32] = []

  /// The classes by their numbers, and `~hub` where a hub with satellites is met.
  private(set) var sources: [Int32] = []

  /// The classes in each hub, and those tied to each class, in the order in which they were met.
  private var hubs = GrowingLists()
  private var ties = GrowingLists()
  var classesOfHub: CompressedLists { hubs.lists }
  var directTies: CompressedLists { ties.lists }

  /// What stands for a number: who is not met yet, is not the first of a class, or is in none; and
  /// a clique that is a direct tie.
  private static let unmet: Int32 = -1
  private static let repeated: Int32 = -2
  private static let outside: Int32 = -3
  private static let tie: Int32 = -4

  init(_ cover: CliqueCover, _ alike: AlikeNodes, run: RunControl) throws {
    numbers = alike.classes.map { $0 < 0 ? Self.outside : Self.repeated }
    for node in alike.firsts { numbers[Int(node)] = Self.unmet }
    hubNumbers = cover.isMaximal.map { $0 ? Self.unmet : Self.outside }
    firsts.reserveCapacity(alike.classCount)
    sources.reserveCapacity(alike.classCount + cover.nodesOfClique.listCount)
    hubs.entries.reserveCapacity(cover.nodesOfClique.entries.count)
    var budget = LookBudget(run)
    for start in busiestFirst(alike.firsts, in: cover) where numbers[Int(start)] == Self.unmet {
      try walk(from: start, in: cover, &budget)
    }
  }

  /// The `nodes` by falling numbers of cliques and loose ties, sorted by counting.
  private func busiestFirst(_ nodes: [Int32], in cover: CliqueCover) -> [Int32] {
    let reach = nodes.map { node in
      let partners = cover.looseTies.slots(Int(node)).lazy.map { cover.looseTies.entries[$0] }
      return cover.maximalCounts[Int(node)]
        + partners.reduce(0) { $0 + (numbers[Int($1)] == Self.unmet ? 1 : 0) }
    }
    let most = reach.max() ?? 0
    return CompressedLists(
      listCount: Int(most) + 1, lists: reach.map { most - $0 }, entries: nodes
    ).entries
  }

  private mutating func walk(
    from start: Int32, in cover: CliqueCover, _ budget: inout LookBudget
  ) throws {
    let (listStarts, lists) = (cover.cliquesOfNode.offsets.span, cover.cliquesOfNode.entries.span)
    let (starts, members) = (cover.nodesOfClique.offsets.span, cover.nodesOfClique.entries.span)
    let (tieStarts, loose) = (cover.looseTies.offsets.span, cover.looseTies.entries.span)
    var head = firsts.count
    var pairs: [Int] = []
    meet(start)
    while head < firsts.count {
      let node = Int(firsts[head])
      head += 1
      for slot in listStarts[node]..<listStarts[node + 1] {
        let clique = Int(lists[slot])
        if hubNumbers[clique] == Self.unmet {
          let nodes = members.extracting(starts[clique]..<starts[clique + 1])
          try budget.spend(nodes.count + 1)
          meet(clique, of: nodes)
        }
        if hubNumbers[clique] == Self.tie { pairs.append(clique) }
      }
      for clique in pairs {
        let nodes = members.extracting(starts[clique]..<starts[clique + 1])
        for place in nodes.indices where nodes[place] != Int32(node) { tie(to: nodes[place]) }
      }
      pairs.removeAll(keepingCapacity: true)
      try budget.spend(1 + tieStarts[node + 1] - tieStarts[node])
      for slot in tieStarts[node]..<tieStarts[node + 1] { tie(to: loose[slot]) }
      ties.endList()
    }
  }

  private mutating func meet(_ node: Int32) {
    numbers[Int(node)] = Int32(firsts.count)
    sources.append(Int32(firsts.count))
    firsts.append(node)
  }

  @inline(__always)
  private mutating func tie(to node: Int32) {
    guard numbers[Int(node)] >= Self.unmet else { return }
    if numbers[Int(node)] == Self.unmet { meet(node) }
    ties.entries.append(numbers[Int(node)])
  }

  @inline(__always)
  private mutating func meet(_ clique: Int, of nodes: Span<Int32>) {
    var (size, aside): (Int32, Int32) = (0, 0)
    for place in nodes.indices {
      let number = numbers[Int(nodes[place])]
      size &+= number >= Self.unmet ? 1 : 0
      aside &+= number == Self.outside ? 1 : 0
    }
    guard size != 2 || aside > 0 else { return hubNumbers[clique] = Self.tie }
    let hub = Int32(satellites.count)
    hubNumbers[clique] = hub
    satellites.append(aside)
    if aside > 0 { sources.append(~hub) }
    for place in nodes.indices {
      let node = nodes[place]
      var number = numbers[Int(node)]
      guard number >= Self.unmet else { continue }
      if number == Self.unmet {
        number = Int32(firsts.count)
        meet(node)
      }
      hubs.entries.append(number)
    }
    hubs.endList()
  }
}

/// Lists that are written one after the other.
private struct GrowingLists {
  var entries: [Int32] = []
  private var offsets = [0]

  var lists: CompressedLists { CompressedLists(offsets: offsets, entries: entries) }

  mutating func endList() { offsets.append(entries.count) }
}
