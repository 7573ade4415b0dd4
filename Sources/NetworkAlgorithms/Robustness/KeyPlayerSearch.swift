import NetworkCore

/// What a set of nodes is worth; more is better.
protocol KeyPlayerObjective: Sendable {
  /// What `members` are worth together.
  func score(of members: [Int], run: RunControl) throws -> Double

  /// The node that is worth most beside `members`, of equal ones the first, and what they are worth
  /// with it; there is one that is not among them.
  func bestAddition(to members: [Int], run: RunControl) throws -> (node: Int, score: Double)

  /// How much looking for the best addition takes, in rough steps.
  var additionCost: Int { get }
}

/// A search for the set of nodes that is worth most.
struct KeyPlayerSearch {
  let objective: any KeyPlayerObjective
  let nodeCount: Int
  let size: Int

  private typealias Found = (members: [Int], score: Double)

  /// How much looking for the best addition to all sets of one node fewer may take.
  static let mostTrials = 20_000

  /// The best set, or the best that several searches find, ascending; the first draws nothing.
  func best(starts: Int, seed: Seed, run: RunControl) throws -> [Int] {
    guard size < nodeCount else { return Array(0..<nodeCount) }
    let inner = RunControl(within: run, workers: run.workers)
    if setCount * objective.additionCost <= Self.mostTrials {
      defer { run.advance(by: 1) }
      return try bestOfAll(run: inner)
    }
    var best: Found?
    for start in 0..<starts {
      var generator = seed.stream(start).generator()
      let found = try exchanged(
        start == 0 ? grown(run: inner) : drawn(by: &generator, run: inner), run: inner)
      if best.map({ found.score > $0.score }) ?? true { best = found }
      run.advance(by: 1 / Double(starts))
    }
    return best?.members.sorted() ?? []
  }

  /// How many sets of one node fewer there are; more than ``mostTrials`` are not counted to the end.
  private var setCount: Int {
    var count = 1
    for chosen in 0..<size - 1 where count <= Self.mostTrials {
      count = count * (nodeCount - chosen) / (chosen + 1)
    }
    return count
  }

  /// The first of the best sets: to each of one node fewer the best is added.
  private func bestOfAll(run: RunControl) throws -> [Int] {
    var best: Found?
    var members = Array(0..<size - 1)
    repeat {
      let addition = try objective.bestAddition(to: members, run: run)
      if best.map({ addition.score > $0.score }) ?? true {
        best = (members + [addition.node], addition.score)
      }
    } while moveOn(&members)
    return best?.members.sorted() ?? []
  }

  /// Makes of ascending `members` the next set, and tells whether there is one.
  private func moveOn(_ members: inout [Int]) -> Bool {
    guard
      let place = members.indices.last(where: { members[$0] < nodeCount - members.count + $0 })
    else { return false }
    members[place] += 1
    for next in members.indices where next > place { members[next] = members[next - 1] + 1 }
    return true
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
