import NetworkCore
import TestKit

/// One of the networks that judge fast kernels: projected from its table, and given as ties alone.
struct JudgedNetwork: Sendable {
  let number: Int
  let table: TwoModeNetwork<Int, Int>
  let literal: LiteralTies

  /// The network twice: from its table, of which nobody has asked for the ties yet, and from ties.
  let forms: [Network<Int>]

  /// All of them, made once.
  static let all: [JudgedNetwork] = RandomTwoMode.judges().enumerated().compactMap {
    try? JudgedNetwork(number: $0, table: $1)
  }

  private init(number: Int, table: TwoModeNetwork<Int, Int>) throws {
    self.number = number
    self.table = table
    let ties = try table.projected(by: .fractional).allTies()
    let given = try Network(nodes: Array(table.actors), ties: ties)
    forms = [try table.projected(by: .fractional), given]
    literal = LiteralTies(count: table.actors.count, ties: ties.map { ($0.first, $0.second) })
  }
}

/// The ties among nodes 0, 1, 2, …, 64 at most, as sets, for definitions taken at their word.
struct LiteralTies: Sendable {
  let count: Int
  var partners: [UInt64]

  init(count: Int, ties: [(Int, Int)]) {
    self.count = count
    partners = Array(repeating: 0, count: count)
    for (first, second) in ties {
      partners[first] |= 1 << UInt64(second)
      partners[second] |= 1 << UInt64(first)
    }
  }

  var all: UInt64 { count == 64 ? .max : 1 << UInt64(count) - 1 }

  var ties: [(first: Int, second: Int)] {
    (0..<count).flatMap { first in
      members(partners[first]).filter { $0 > first }.map { (first, $0) }
    }
  }

  func members(_ set: UInt64) -> [Int] { (0..<count).filter { set >> UInt64($0) & 1 == 1 } }

  /// The components among `nodes`, by their first node.
  func components(among nodes: UInt64) -> [UInt64] {
    var rest = nodes
    var components: [UInt64] = []
    while rest != 0 {
      var reached: UInt64 = 1 << UInt64(rest.trailingZeroBitCount)
      while case let more = reach(of: reached) & nodes, more | reached != reached {
        reached |= more
      }
      components.append(reached)
      rest &= ~reached
    }
    return components
  }

  private func reach(of set: UInt64) -> UInt64 {
    members(set).reduce(0) { $0 | partners[$1] }
  }

  /// How many others lose the largest rest of their component without `node`.
  func cutOff(_ node: Int) -> Int {
    let own = components(among: all).first { $0 >> UInt64(node) & 1 == 1 } ?? 0
    let pieces = components(among: own & ~(1 << UInt64(node))).map(\.nonzeroBitCount)
    return own.nonzeroBitCount - 1 - (pieces.max() ?? 0)
  }

  /// How many pairs of others only reach each other through `node`.
  func separatedPairs(_ node: Int) -> Int {
    let own = components(among: all).first { $0 >> UInt64(node) & 1 == 1 } ?? 0
    let pieces = components(among: own & ~(1 << UInt64(node))).map(\.nonzeroBitCount)
    return pieces.indices.reduce(0) { sum, place in
      sum + pieces[place] * pieces[..<place].reduce(0, +)
    }
  }

  /// Whether the ends of a tie cannot reach each other without it.
  func isBridge(_ first: Int, _ second: Int) -> Bool {
    var fewer = self
    fewer.partners[first] &= ~(1 << UInt64(second))
    fewer.partners[second] &= ~(1 << UInt64(first))
    return fewer.components(among: all).count > components(among: all).count
  }

  /// The nodes of each bicomponent: two ties of one node are in the same one if their other ends
  /// can reach each other without that node.
  var bicomponents: [UInt64] {
    var blocks = ties.map { (1 << UInt64($0.first) | 1 << UInt64($0.second)) as UInt64 }
    var labels = Array(blocks.indices)
    let ends = ties
    for node in 0..<count {
      for piece in components(among: all & ~(1 << UInt64(node))) {
        let joined = ends.indices.filter { tie in
          (ends[tie].first == node && piece >> UInt64(ends[tie].second) & 1 == 1)
            || (ends[tie].second == node && piece >> UInt64(ends[tie].first) & 1 == 1)
        }
        let merged = Set(joined.map { labels[$0] })
        guard let least = merged.min() else { continue }
        for tie in labels.indices where merged.contains(labels[tie]) { labels[tie] = least }
      }
    }
    for (tie, label) in labels.enumerated() { blocks[label] |= blocks[tie] }
    return Set(labels).sorted().map { blocks[$0] }
  }

  /// Who is left of `nodes` when those with fewer than `k` partners go, again and again.
  func core(_ k: Int) -> UInt64 {
    var left = all
    while case let few = members(left).filter({ (partners[$0] & left).nonzeroBitCount < k }),
      !few.isEmpty
    {
      for node in few { left &= ~(1 << UInt64(node)) }
    }
    return left
  }
}
