import NetworkCore

/// Visits each maximal clique of `smallest` nodes or more, and folds what the visits make.
///
/// A clique is searched for from its first node in an order of degeneracy, among the later
/// neighbours of that node. Of these, only the ones are tried that are not tied to a pivot: the node
/// that is tied to most of them.
///
/// - Parameters:
///   - graph: The ties.
///   - smallest: The size of the smallest clique that is visited, 2 or more.
///   - limit: How many cliques may be visited.
///   - run: The hand on the computation.
///   - start: What there is before the first visit.
///   - visit: Takes in a clique, in no particular order.
///   - combine: Adds up what two shares of the visits made.
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Returns: What the visits made, or why there is no answer.
/// - Complexity: O(*d* *n* 3^(*d*/3)) in the worst case, for degeneracy *d*.
///
/// > C. Bron, J. Kerbosch. "Algorithm 457: finding all cliques of an undirected graph."
/// > *Communications of the ACM* 16(9), 1973, 575–577. doi:10.1145/362342.362367
/// > D. Eppstein, M. Löffler, D. Strash. "Listing all maximal cliques in large sparse real-world
/// > graphs." *ACM Journal of Experimental Algorithmics* 18, 2013. doi:10.1145/2543629
func foldCliques<Result: Sendable>(
  of graph: CompressedGraph, smallest: Int, limit: Int, run: RunControl, start: Result,
  visit: @Sendable (inout Result, [Int32]) -> Void,
  combine: @Sendable (inout Result, Result) -> Void
) throws -> SearchOutcome<Result> {
  let order = try DegeneracyOrder(graph, run: run)
  return try foldGroups(over: order, limit: limit, run: run, start: start) {
    place, result, tally in
    let node = order.nodes[place]
    let neighbours = graph.neighbours(Int(node))
    let later = neighbours.filter { order.places[Int($0)] > place }
    guard later.count + 1 >= smallest else { return }
    let earlier = neighbours.filter { order.places[Int($0)] < place }
    guard let ties = NearbyTies(graph, choosing: later, against: earlier) else {
      return tally.giveUp()
    }
    var search = CliqueSearch(ties, from: node, smallest: smallest, run: run, tally: tally)
    search.visitAll { visit(&result, $0) }
  } combine: {
    combine(&$0, $1)
  }
}

/// The cliques that hold one node and some of its later neighbours.
private struct CliqueSearch {
  /// Who may still come in, who may not because that was tried, and which ones to try.
  private struct Frame {
    var candidates: BitSet
    var excluded: [Int]
    var branches: ArraySlice<Int>
  }

  private let ties: NearbyTies
  private let smallest: Int
  private let run: RunControl
  private let tally: SearchTally
  private var clique: [Int32]
  private var frames: [Frame] = []
  private var steps = 0

  init(
    _ ties: NearbyTies, from node: Int32, smallest: Int, run: RunControl, tally: SearchTally
  ) {
    self.ties = ties
    self.smallest = smallest
    self.run = run
    self.tally = tally
    clique = [node]
  }

  mutating func visitAll(_ visit: ([Int32]) -> Void) {
    enter(
      BitSet(below: ties.chosenCount), excluded: Array(ties.chosenCount..<ties.nodes.count), visit)
    while let last = frames.indices.last {
      guard let branch = frames[last].branches.popFirst() else {
        frames.removeLast()
        clique.removeLast()
        continue
      }
      let row = ties.rows[branch]
      let excluded = frames[last].excluded.filter { ties.rows[$0].contains(branch) }
      let candidates = frames[last].candidates.intersection(row)
      frames[last].candidates.remove(branch)
      frames[last].excluded.append(branch)
      clique.append(ties.nodes[branch])
      enter(candidates, excluded: excluded, visit)
      if steps % 1024 == 0, run.isCancelled || tally.isOver { break }
    }
    tally.step(steps % 1024)
  }

  /// Goes on with those who are tied to the whole clique, or turns back.
  private mutating func enter(
    _ candidates: BitSet, excluded: [Int], _ visit: ([Int32]) -> Void
  ) {
    steps += 1
    if steps % 1024 == 0 { tally.step(1024) }
    let branches = branches(among: candidates, excluded: excluded)
    if candidates.isEmpty, excluded.isEmpty, clique.count >= smallest {
      tally.find(1)
      visit(clique)
    }
    if frames.isEmpty || !branches.isEmpty {
      frames.append(Frame(candidates: candidates, excluded: excluded, branches: branches[...]))
    } else {
      clique.removeLast()
    }
  }

  /// The candidates that are not tied to the pivot; none if no large clique can come of it.
  private func branches(among candidates: BitSet, excluded: [Int]) -> [Int] {
    let count = candidates.count
    guard count > 0, clique.count + count >= smallest else { return [] }
    var pivot = 0
    var most = -1
    for other in excluded {
      let tied = ties.rows[other].countOfIntersection(candidates)
      if tied == count { return [] }
      if tied > most { (pivot, most) = (other, tied) }
    }
    candidates.forEach { other in
      guard most < count - 1 else { return }
      let tied = ties.rows[other].countOfIntersection(candidates)
      if tied > most { (pivot, most) = (other, tied) }
    }
    return candidates.subtracting(ties.rows[pivot]).members
  }
}
