import NetworkCore

/// What a set of nodes is worth; more is better.
protocol KeyPlayerObjective: Sendable {
  /// What `members` are worth together.
  func score(of members: [Int], run: RunControl) throws -> Double

  /// The node that is worth most beside `members`, of equal ones the first, and what they are worth
  /// with it; there is one that is not among them.
  func bestAddition(to members: [Int], run: RunControl) throws -> (node: Int, score: Double)
}

/// A search for the set of nodes that is worth most.
struct KeyPlayerSearch {
  let objective: any KeyPlayerObjective
  let nodeCount: Int
  let size: Int

  private typealias Found = (members: [Int], score: Double)

  /// The best set of several searches, ascending; the first draws nothing.
  func best(starts: Int, seed: Seed, run: RunControl) throws -> [Int] {
    guard size < nodeCount else { return Array(0..<nodeCount) }
    var best: Found?
    let inner = RunControl(within: run, workers: run.workers)
    for start in 0..<starts {
      var generator = seed.stream(start).generator()
      let found = try exchanged(
        start == 0 ? grown(run: inner) : drawn(by: &generator, run: inner), run: inner)
      if best.map({ found.score > $0.score }) ?? true { best = found }
      run.advance(by: 1 / Double(starts))
    }
    return best?.members.sorted() ?? []
  }

  private func grown(run: RunControl) throws -> Found {
    var found: Found = ([], 0)
    for _ in 0..<size {
      let addition = try objective.bestAddition(to: found.members, run: run)
      found = (found.members + [addition.node], addition.score)
    }
    return found
  }

  private func drawn(by generator: inout SeededGenerator, run: RunControl) throws -> Found {
    var members: [Int] = []
    while members.count < size {
      try run.check()
      let node = generator.number(below: nodeCount)
      if !members.contains(node) { members.append(node) }
    }
    return (members, try objective.score(of: members, run: run))
  }

  /// Exchanges members for better ones until that is of no more use.
  private func exchanged(_ start: Found, run: RunControl) throws -> Found {
    var found = start
    var hasImproved = true
    while hasImproved {
      hasImproved = false
      for place in found.members.indices {
        try run.check()
        var others = found.members
        others.remove(at: place)
        let addition = try objective.bestAddition(to: others, run: run)
        guard addition.score > found.score else { continue }
        others.insert(addition.node, at: place)
        found = (others, addition.score)
        hasImproved = true
      }
    }
    return found
  }
}

extension CompressedGraph {
  /// The nodes that are not among `members`, ascending.
  func others(than members: [Int]) -> [Int] {
    var isMember = [Bool](repeating: false, count: nodeCount)
    for member in members { isMember[member] = true }
    return (0..<nodeCount).filter { !isMember[$0] }
  }
}
