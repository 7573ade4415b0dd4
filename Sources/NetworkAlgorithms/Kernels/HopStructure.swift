import CNetworkKernels
import NetworkCore

/// A folded network where ``HopSweep`` reads it.
///
/// Memory: 8 bytes for each place of a class in a hub and each direct tie, and 16 for each pair of
/// classes that shares several hubs.
@safe final class HopStructure: @unchecked Sendable {
  let classCount: Int
  let hubCount: Int
  let network: HopNetwork
  private let memory = KernelMemory()

  /// - Throws: `CancellationError` if `run` is cancelled.
  convenience init(_ folded: FoldedGraph, run: RunControl) throws {
    self.init(folded, surplus: try folded.surplus(run: run))
  }

  private init(_ folded: FoldedGraph, surplus: SurplusTies) {
    classCount = folded.classCount
    hubCount = folded.hubCount
    let memory = memory
    let lists = { (lists: CompressedLists) in
      unsafe HopLists(
        offsets: memory.copy(lists.offsets.map(Int64.init)), entries: memory.copy(lists.entries))
    }
    unsafe network = HopNetwork(
      hubs: lists(folded.hubsOfClass), members: lists(folded.classesOfHub),
      direct: lists(folded.directTies), surplus: lists(surplus.partners),
      surplus_counts: memory.copy(surplus.counts.map(Float.init)),
      multiplicities: memory.copy(folded.multiplicities.map(Double.init)),
      satellites: memory.copy(folded.satellites.map(Double.init)))
  }

  /// The same network without hubs: their members are tied one by one, and satellites are classes,
  /// the hub's number behind the other classes.
  ///
  /// Paths are then counted without taking any away again, so that rounding does no harm.
  init(unfolding folded: FoldedGraph) {
    classCount = folded.classCount + folded.hubCount
    hubCount = 0
    let memory = memory
    let direct = folded.unfoldedTies()
    let none = unsafe HopLists(
      offsets: memory.zeros(Int64.self, count: classCount + 1), entries: memory.copy([]))
    unsafe network = HopNetwork(
      hubs: none, members: none,
      direct: HopLists(
        offsets: memory.copy(direct.offsets.map(Int64.init)), entries: memory.copy(direct.entries)),
      surplus: none, surplus_counts: memory.copy([]),
      multiplicities: memory.copy((folded.multiplicities + folded.satellites).map(Double.init)),
      satellites: memory.copy([]))
  }
}

extension FoldedGraph {
  /// The ties between classes, and those of the satellites of each hub, which come behind.
  fileprivate func unfoldedTies() -> CompressedLists {
    var ties: [(list: Int32, entry: Int32)] = []
    for member in 0..<classCount {
      var partners = Array(directTies.list(member))
      for hub in hubsOfClass.list(member) {
        partners += classesOfHub.list(Int(hub))
        if satellites[Int(hub)] > 0 {
          partners.append(Int32(classCount) + hub)
          ties.append((Int32(classCount) + hub, Int32(member)))
        }
      }
      partners.sort()
      var last: Int32 = -1
      for partner in partners where partner != last && Int(partner) != member {
        ties.append((Int32(member), partner))
        last = partner
      }
    }
    return CompressedLists(listCount: classCount + hubCount, entries: ties)
  }
}
