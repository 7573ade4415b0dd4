import NetworkCore
import TestKit

/// Small networks of which every set of nodes can be looked at.
struct SmallNetworks {
  /// Networks of up to 10 nodes, the same ones each time.
  static func all() throws -> [Network<Int>] {
    try [
      Network(nodes: [], ties: []), Network(nodes: [0], ties: []),
      Network(nodes: [0, 1, 2], ties: []), Exemplar.path(2), Exemplar.path(5),
      Exemplar.twoComponents(), Exemplar.triangleWithPendants(), Exemplar.cycle(6),
      Exemplar.complete(6),
    ]
      + (0..<24).map {
        try RandomNetwork.uniform(
          count: 8 + $0 % 3, chance: [0.25, 0.4, 0.6, 0.8][$0 % 4], seed: Seed(UInt64($0)))
      }
  }
}

extension LiteralTies {
  init(_ network: Network<Int>) {
    self.init(
      count: network.nodes.count,
      ties: network.allTies().map { tie in
        (network.nodes.position(of: tie.first) ?? 0, network.nodes.position(of: tie.second) ?? 0)
      })
  }

  /// The sets of at least `size` nodes that have a property, and are inside no other that has it.
  func maximalSets(of size: Int, where hasIt: (UInt64) -> Bool) -> [UInt64] {
    let sets = (0..<(1 << UInt64(count)) as Range<UInt64>).filter { $0 != 0 && hasIt($0) }
    return sets.filter { set in
      set.nonzeroBitCount >= size && !sets.contains { $0 != set && $0 & set == set }
    }
  }

  func isClique(_ set: UInt64) -> Bool {
    members(set).allSatisfy { partners[$0] & set == set & ~(1 << UInt64($0)) }
  }

  func isPlex(_ set: UInt64, k: Int) -> Bool {
    members(set).allSatisfy { (partners[$0] & set).nonzeroBitCount >= set.nonzeroBitCount - k }
  }

  /// Whether all of `set` are within `steps` of one another, on paths among `nodes`.
  func isWithin(_ steps: Int, _ set: UInt64, among nodes: UInt64) -> Bool {
    members(set).allSatisfy { node in
      var reached: UInt64 = 1 << UInt64(node)
      for _ in 0..<steps {
        reached |= members(reached).reduce(0) { $0 | partners[$1] } & nodes
      }
      return reached & set == set
    }
  }

  /// The fewest nodes of `set` whose removal parts the rest, or leaves one node.
  func nodeConnectivity(of set: UInt64) -> Int {
    var removed = set
    var least = set.nonzeroBitCount - 1
    while removed != 0 {
      removed = (removed - 1) & set
      if removed.nonzeroBitCount < least, components(among: set & ~removed).count > 1 {
        least = removed.nonzeroBitCount
      }
    }
    return least
  }

  /// The fewest ties between a set with one node and without the other.
  func edgeConnectivity(_ first: Int, _ second: Int) -> Int {
    let sides = (0..<(1 << UInt64(count)) as Range<UInt64>).filter {
      $0 >> UInt64(first) & 1 == 1 && $0 >> UInt64(second) & 1 == 0
    }
    return sides.map { side in
      members(side).reduce(0) { $0 + (partners[$1] & ~side).nonzeroBitCount }
    }.min() ?? 0
  }
}
