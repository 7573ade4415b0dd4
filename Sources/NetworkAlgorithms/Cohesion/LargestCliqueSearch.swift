import NetworkCore

/// How many nodes the largest clique has.
///
/// From each node, the last in an order of degeneracy first, cliques are looked for among its later
/// neighbours that are larger than the best so far. Candidates that can be coloured with few colours,
/// no two tied ones alike, hold no large clique.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: exponential in the degeneracy in the worst case; steps are counted.
///
/// > E. Tomita, T. Seki. "An efficient branch-and-bound algorithm for finding a maximum clique."
/// > *Discrete Mathematics and Theoretical Computer Science*, LNCS 2731, 2003, 278–289.
/// > doi:10.1007/3-540-45066-1_22
func largestCliqueSize(
  of graph: CompressedGraph, run: RunControl
) throws -> SearchOutcome<Int> {
  let order = try DegeneracyOrder(graph, run: run)
  var search = LargestCliqueSearch(best: min(1, graph.nodeCount))
  for place in order.nodes.indices.reversed() {
    try run.check()
    let later = graph.neighbours(Int(order.nodes[place])).filter { order.places[Int($0)] > place }
    guard later.count >= search.best else { continue }
    guard let ties = NearbyTies(graph, choosing: later, against: []) else {
      return .givenUp(.tooLarge)
    }
    guard try search.improve(among: ties, run: run) else { return .givenUp(.searchTooLong) }
  }
  return .found(search.best)
}

private struct LargestCliqueSearch {
  /// The size of the largest clique so far.
  var best: Int

  private var steps = 0
  private static let mostSteps = 50_000_000

  init(best: Int) {
    self.best = best
  }

  private struct Frame {
    var candidates: BitSet
    /// The candidates by colour, and how many colours those up to each one have.
    var ordered: [(member: Int, colours: Int)]
  }

  /// Looks for a clique of one node and `ties` that is larger than the best.
  ///
  /// - Returns: Whether it came to an end within the steps it may take.
  mutating func improve(among ties: NearbyTies, run: RunControl) throws -> Bool {
    let all = BitSet(below: ties.chosenCount)
    var frames = [Frame(candidates: all, ordered: coloured(all, ties))]
    best = max(best, 1)
    while let last = frames.indices.last {
      steps += 1
      if steps % 256 == 0 { try run.check() }
      guard steps < Self.mostSteps else { return false }
      // The node itself and the branches of the earlier frames are in.
      guard let next = frames[last].ordered.popLast(), frames.count + next.colours > best else {
        frames.removeLast()
        continue
      }
      let candidates = frames[last].candidates.intersection(ties.rows[next.member])
      frames[last].candidates.remove(next.member)
      best = max(best, frames.count + 1)
      if !candidates.isEmpty {
        frames.append(Frame(candidates: candidates, ordered: coloured(candidates, ties)))
      }
    }
    return true
  }

  /// Colours greedily: each colour takes whoever is tied to nobody who has it.
  private func coloured(
    _ candidates: BitSet, _ ties: NearbyTies
  ) -> [(member: Int, colours: Int)] {
    var ordered: [(member: Int, colours: Int)] = []
    var rest = candidates
    var colours = 0
    while !rest.isEmpty {
      colours += 1
      var free = rest
      while let member = free.first {
        ordered.append((member, colours))
        rest.remove(member)
        free.remove(member)
        free.subtract(ties.rows[member])
      }
    }
    return ordered
  }
}
