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

  /// The places of the sources, at most 512 in a row; each worker has as much to do as the others.
  func batches(for run: RunControl) -> [Range<Int>] {
    let rounds = (sources.count + SourceBits.laneCount - 1) / SourceBits.laneCount
    let count = min(sources.count, max(rounds, (rounds + 1) / 2 * 2))
    return (0..<count).map { batch in
      sources.count * batch / count..<sources.count * (batch + 1) / count
    }
  }
}
