import NetworkCore

/// What a search over hops walks on: classes of alike nodes, hubs, and direct ties.
///
/// Two classes are one hop apart if they share a hub or are tied directly. A hub's satellites are
/// one hop from its classes and from each other.
struct HopGraph: Sendable {
  /// How many nodes each class has.
  let multiplicities: [Int32]

  /// How far apart the nodes of a class are.
  let distanceWithinClass: Int

  /// How many satellites each hub has.
  let satellites: [Int32]

  let hubsOfClass: CompressedLists
  let classesOfHub: CompressedLists
  let directTies: CompressedLists

  /// Where searches start: a class, or `~hub` for the satellites of a hub; neighbours are near
  /// each other.
  let sources: [Int32]

  init(_ folded: FoldedGraph) {
    multiplicities = folded.multiplicities
    distanceWithinClass = 1
    satellites = folded.satellites
    hubsOfClass = folded.hubsOfClass
    classesOfHub = folded.classesOfHub
    directTies = folded.directTies
    sources = folded.sources
  }

  /// How many nodes of the network `source` speaks for.
  func weight(of source: Int32) -> Int {
    Int(source >= 0 ? multiplicities[Int(source)] : satellites[Int(~source)])
  }
}

/// The places of `count` sources, at most 512 in a row, so that two workers have the same to do.
func sourceBatches(of count: Int) -> [Range<Int>] {
  let rounds = (count + 2 * SourceBits.laneCount - 1) / (2 * SourceBits.laneCount)
  let batchCount = min(count, 2 * rounds)
  return (0..<batchCount).map { batch in
    count * batch / batchCount..<count * (batch + 1) / batchCount
  }
}
