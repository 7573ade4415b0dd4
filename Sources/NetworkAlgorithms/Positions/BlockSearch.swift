import NetworkCore

/// A division of nodes into a number of groups, and how many cells of the table of ties speak against
/// its blocks.
struct BlockSearch: Sendable {
  /// The group of each node.
  private(set) var groups: [Int]

  /// The cells that speak against the blocks.
  private(set) var error = 0

  private let partners: [[Int]]
  private let groupCount: Int
  private let kinds: BlockKinds
  /// How many ties each node has to each group, node by node.
  private var ties: [Int]
  private var sizes: [Int]

  /// Starts from groups that are drawn, none of them empty.
  init(
    _ partners: [[Int]], groups count: Int, kinds: BlockKinds,
    generator: inout SeededGenerator
  ) {
    self.partners = partners
    self.kinds = kinds
    groupCount = count
    var order = Array(partners.indices)
    generator.shuffle(&order)
    var groups = [Int](repeating: 0, count: order.count)
    for (place, node) in order.enumerated() {
      groups[node] = place < count ? place : generator.number(below: count)
    }
    self.groups = groups
    ties = [Int](repeating: 0, count: partners.count * count)
    sizes = [Int](repeating: 0, count: count)
    for (node, group) in groups.enumerated() {
      sizes[group] += 1
      for partner in partners[node] { ties[partner * count + group] += 1 }
    }
    error = currentError
  }

  /// Moves a node, or lets two change places, as long as that takes away errors; the step that takes
  /// away most comes first.
  mutating func descend(run: RunControl) {
    while !run.isCancelled, let step = bestStep(run: run) {
      apply(step)
      error = currentError
    }
  }

  /// Moves of one or two nodes to other groups.
  private typealias Step = [(node: Int, group: Int)]

  private mutating func apply(_ step: Step) {
    for move in step {
      let old = groups[move.node]
      groups[move.node] = move.group
      sizes[old] -= 1
      sizes[move.group] += 1
      for partner in partners[move.node] {
        ties[partner * groupCount + old] -= 1
        ties[partner * groupCount + move.group] += 1
      }
    }
  }

  private mutating func bestStep(run: RunControl) -> Step? {
    var (best, least) = (nil as Step?, error)
    for node in groups.indices where !run.isCancelled {
      for group in 0..<groupCount where group != groups[node] && sizes[groups[node]] > 1 {
        weigh([(node, group)], &best, &least)
      }
      for other in 0..<node where groups[other] != groups[node] {
        weigh([(node, groups[other]), (other, groups[node])], &best, &least)
      }
    }
    return best
  }

  private mutating func weigh(_ step: Step, _ best: inout Step?, _ least: inout Int) {
    let back = step.map { (node: $0.node, group: groups[$0.node]) }
    apply(step)
    let error = currentError
    if error < least { (best, least) = (step, error) }
    apply(back)
  }

  private var currentError: Int {
    var ones = [Int](repeating: 0, count: groupCount * groupCount)
    var active = ones
    for (node, group) in groups.enumerated() {
      for other in 0..<groupCount {
        let count = ties[node * groupCount + other]
        ones[group * groupCount + other] += count
        active[group * groupCount + other] += count > 0 ? 1 : 0
      }
    }
    var error = 0
    for first in 0..<groupCount {
      for second in 0..<groupCount {
        let place = first * groupCount + second
        let cells = sizes[first] * sizes[second]
        error += kinds.leastError(
          ones: ones[place], cells: cells,
          offDiagonal: first == second ? cells - sizes[first] : cells,
          activeCells: active[place] * active[second * groupCount + first])
      }
    }
    return error
  }
}

extension BlockKinds {
  /// The cells that speak against the kind of block that fits best.
  fileprivate func leastError(ones: Int, cells: Int, offDiagonal: Int, activeCells: Int) -> Int {
    var least = ones
    if self != .regular { least = min(least, offDiagonal - ones) }
    if self != .structural { least = min(least, cells - activeCells) }
    return least
  }
}

/// The best of several searches, the earliest among equals.
///
/// - Throws: `CancellationError` if `run` is cancelled.
/// - Complexity: O(*n*³ *k*) a step.
func bestBlocks(
  _ partners: [[Int]], groups: Int, kinds: BlockKinds, starts: Int, seed: Seed, run: RunControl
) throws -> BlockSearch? {
  try foldParts(starts, run: run) { start in
    var generator = seed.stream(start).generator()
    var search = BlockSearch(partners, groups: groups, kinds: kinds, generator: &generator)
    search.descend(run: run)
    return search
  } combine: { best, search in
    if search.error < best.error { best = search }
  }
}
