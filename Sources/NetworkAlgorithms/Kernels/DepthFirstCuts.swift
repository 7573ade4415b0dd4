import NetworkCore

/// Where a network would fall apart if one node, or one tie, were taken away.
///
/// It takes 44 bytes a node or hub, 8 more a node, and 8 a participation of a table.
struct DepthFirstCuts {
  /// For each node, how many others its removal parts from the largest rest of its component.
  private(set) var severed: [Int32]

  /// For each node, how many pairs of others its removal parts.
  private(set) var separatedPairs: [Int]

  /// The ties whose removal parts their ends, earlier end first, in ascending order.
  let bridges: [(first: Int32, second: Int32)]

  /// How many bicomponents there are.
  let bicomponentCount: Int

  /// How many nodes the largest bicomponent has.
  let largestBicomponent: Int

  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*) for *m* ties, or participations if the ties come from a table.
  init<Node>(_ network: Network<Node>, run: RunControl) throws {
    try run.check()
    try self.init(WalkedNetwork(network, run: run), run: run)
  }

  init(_ walked: WalkedNetwork, run: RunControl) throws {
    let count = walked.nodeCount
    var walk = DepthFirstWalk(over: walked, run: run)
    var places = (0..<walked.offsets.count - 1).map { DepthFirstWalk.Place(isNode: $0 < count) }
    severed = [Int32](repeating: 0, count: count)
    separatedPairs = [Int](repeating: 0, count: count)
    let offsets = walked.offsets
    for root in 0..<count where walk.orders[root] < 0 && offsets[root] < offsets[root + 1] {
      try walk.walk(from: root, over: walked, &places)
      let size = places[root].size
      for node in walk.visited {
        let place = places[Int(node)]
        let rest = size - 1 - place.hanging
        severed[Int(node)] = size - 1 - max(rest, place.largestHanging)
        separatedPairs[Int(node)] = place.hangingPairs + Int(place.hanging) * Int(rest)
      }
    }
    bridges = walk.bridges.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    bicomponentCount = walk.bicomponentCount
    largestBicomponent = walk.largestBicomponent
  }
}
