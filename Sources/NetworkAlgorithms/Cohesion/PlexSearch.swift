import NetworkCore

/// Counts the maximal k-plexes of `smallest` nodes or more: groups in which each node is tied to all
/// but k of the group, itself included.
///
/// With 2k − 1 nodes or more any two members are tied or share a partner in the group. So a plex is
/// searched for from its first node in an order of degeneracy, among the later nodes within two
/// steps.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: exponential in the worst case; steps are counted.
func countPlexes(
  of graph: CompressedGraph, k: Int, smallest: Int, limit: Int, run: RunControl
) throws -> SearchOutcome<Int> {
  let order = try DegeneracyOrder(graph, run: run)
  let smallest = max(smallest, 2 * k - 1)
  return try foldGroups(over: order, limit: limit, run: run, start: 0) { place, count, tally in
    let node = order.nodes[place]
    let nearby = nodesWithinTwoSteps(of: node, in: graph, order, place: place)
    guard nearby.later.count + 1 >= smallest else { return }
    guard let ties = NearbyTies(graph, choosing: [node] + nearby.later, against: nearby.earlier)
    else { return tally.giveUp() }
    var search = PlexSearch(ties, k: k, smallest: smallest, run: run, tally: tally)
    count += search.count()
  } combine: {
    $0 += $1
  }
}

/// The nodes tied to `node` or to a later neighbour of it, those after it in order and those before.
private func nodesWithinTwoSteps(
  of node: Int32, in graph: CompressedGraph, _ order: DegeneracyOrder, place: Int
) -> (later: [Int32], earlier: [Int32]) {
  var near = Array(graph.neighbours(Int(node)))
  for middle in graph.neighbours(Int(node)) where order.places[Int(middle)] > place {
    near += graph.neighbours(Int(middle))
  }
  near.sort()
  var (later, earlier): ([Int32], [Int32]) = ([], [])
  var last: Int32 = -1
  for other in near where other != node && other != last {
    last = other
    if order.places[Int(other)] > place { later.append(other) } else { earlier.append(other) }
  }
  return (later, earlier)
}

/// The plexes that hold the first of some nodes.
///
/// > D. Zhou, J. Xu, Z. Guo, M. Xiao, Y. Jin. "Enumerating maximal k-plexes with worst-case time
/// > guarantee." *Proceedings of the AAAI Conference on Artificial Intelligence* 34(3), 2020,
/// > 2442–2449.
private struct PlexSearch {
  /// Who is in, who may come in, and who must not because that was tried.
  private struct State {
    var members: BitSet
    var candidates: BitSet
    var excluded: [Int]
  }

  private let ties: NearbyTies
  private let k: Int
  private let smallest: Int
  private let run: RunControl
  private let tally: SearchTally
  private var states: [State] = []

  init(_ ties: NearbyTies, k: Int, smallest: Int, run: RunControl, tally: SearchTally) {
    self.ties = ties
    self.k = k
    self.smallest = smallest
    self.run = run
    self.tally = tally
  }

  mutating func count() -> Int {
    var members = BitSet(count: ties.chosenCount)
    members.insert(0)
    var candidates = BitSet(below: ties.chosenCount)
    candidates.remove(0)
    let excluded = Array(ties.chosenCount..<ties.nodes.count)
    states = [narrowed(members, candidates, excluded)]
    var (count, steps) = (0, 0)
    while let state = states.popLast() {
      steps += 1
      if steps % 256 == 0 {
        tally.step(256)
        if run.isCancelled || tally.isOver { break }
      }
      if settles(state) {
        count += 1
        tally.find(1)
      }
    }
    tally.step(steps % 256)
    return count
  }

  /// Whether all who are in or may come in make up a maximal plex; if not, it divides the state in
  /// two by a node: with it and without.
  private mutating func settles(_ state: State) -> Bool {
    var (all, candidates) = (state.members.union(state.candidates), state.candidates)
    guard trim(&all, &candidates, members: state.members) else { return false }
    let size = all.count
    var weakest = 0
    var least = Int.max
    all.forEach { node in
      let tied = ties.rows[node].countOfIntersection(all)
      if tied < least { (weakest, least) = (node, tied) }
    }
    if least >= size - k {
      return !state.excluded.contains { extends($0, all, size: size) }
    }
    var branch = weakest
    if state.members.contains(weakest) {
      var strangers = candidates
      strangers.subtract(ties.rows[weakest])
      guard let stranger = strangers.first else { return false }
      branch = stranger
    }
    candidates.remove(branch)
    states.append(
      State(
        members: state.members, candidates: candidates, excluded: state.excluded + [branch]))
    var members = state.members
    members.insert(branch)
    states.append(narrowed(members, candidates, state.excluded))
    return false
  }

  /// Drops candidates that have too few ties for a large plex, until none is left to drop.
  ///
  /// - Returns: Whether a large plex is possible at all.
  private func trim(
    _ all: inout BitSet, _ candidates: inout BitSet, members: BitSet
  ) -> Bool {
    var isSettled = false
    while !isSettled {
      isSettled = true
      for node in all.members where ties.rows[node].countOfIntersection(all) + k < smallest {
        if members.contains(node) { return false }
        all.remove(node)
        candidates.remove(node)
        isSettled = false
      }
    }
    return all.count >= smallest
  }

  /// Whether the plex `all` and `node` are a plex together.
  private func extends(_ node: Int, _ all: BitSet, size: Int) -> Bool {
    let row = ties.rows[node]
    guard row.countOfIntersection(all) + k > size else { return false }
    return all.subtracting(row).members.allSatisfy {
      ties.rows[$0].countOfIntersection(all) + k > size
    }
  }

  /// The state in which only those are left who can come in one by one.
  private func narrowed(_ members: BitSet, _ candidates: BitSet, _ excluded: [Int]) -> State {
    let size = members.count
    var saturated = BitSet(count: ties.chosenCount)
    members.forEach { node in
      if ties.rows[node].countOfIntersection(members) + k == size { saturated.insert(node) }
    }
    func fits(_ node: Int) -> Bool {
      ties.rows[node].countOfIntersection(members) + k > size
        && saturated.isSubset(of: ties.rows[node])
    }
    var fitting = candidates
    candidates.forEach { if !fits($0) { fitting.remove($0) } }
    return State(members: members, candidates: fitting, excluded: excluded.filter(fits))
  }
}
