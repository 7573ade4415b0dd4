import CNetworkKernels
import NetworkCore

/// A folded network where ``HopSweep`` reads it.
///
/// Classes and hubs with long lists come first: where lists of one length follow each other, the
/// processor foresees where their loops end, and what is often read lies together.
///
/// Memory: at most 56 bytes for each class and each hub beside 8 for each place of a class in a
/// hub and each direct tie, and 16 for each pair of classes that shares several hubs.
@safe final class HopStructure: @unchecked Sendable {
  let network: HopNetwork

  /// The places here of the folded network's classes and hubs.
  private let placeOfClass: [Int32]
  private let placeOfHub: [Int32]

  private let memory = KernelMemory()

  var classCount: Int { placeOfClass.count }
  var hubCount: Int { placeOfHub.count }

  /// - Throws: `CancellationError` if `run` is cancelled.
  convenience init(_ folded: FoldedGraph, run: RunControl) throws {
    self.init(
      hubs: folded.hubsOfClass, members: folded.classesOfHub, direct: folded.directTies,
      surplus: try folded.surplus(run: run), multiplicities: folded.multiplicities,
      satellites: folded.satellites)
  }

  /// The same network without hubs: their members are tied one by one, and satellites are classes,
  /// the hub's number behind the other classes.
  ///
  /// Paths are then counted without taking any away again, so that rounding does no harm.
  convenience init(unfolding folded: FoldedGraph) {
    let count = folded.classCount + folded.hubCount
    let none = CompressedLists(offsets: [Int](repeating: 0, count: count + 1), entries: [])
    self.init(
      hubs: none, members: CompressedLists(offsets: [0], entries: []),
      direct: folded.unfoldedTies(), surplus: SurplusTies(partners: none, counts: []),
      multiplicities: folded.multiplicities + folded.satellites, satellites: [])
  }

  private init(
    hubs: CompressedLists, members: CompressedLists, direct: CompressedLists,
    surplus: SurplusTies, multiplicities: [Int32], satellites: [Int32]
  ) {
    let classes = longestFirst(hubs, direct)
    let hubOrder = longestFirst(members, members)
    placeOfClass = inverse(classes)
    placeOfHub = inverse(hubOrder)
    let memory = memory
    let lists = { (lists: CompressedLists, order: [Int32], places: [Int32]) in
      let ordered = lists.ordered(order, entries: places, step: Int(hop_list_step))
      return unsafe HopLists(
        offsets: memory.copy(ordered.offsets.map(Int64.init)),
        entries: memory.copy(ordered.entries))
    }
    let partners = surplus.partners.ordered(classes, entries: placeOfClass, step: 1)
    let counts = classes.flatMap { member in
      surplus.partners.slots(Int(member)).map { Float(surplus.counts[$0]) }
    }
    unsafe network = HopNetwork(
      class_count: Int64(classes.count), hub_count: Int64(hubOrder.count),
      hubs: lists(hubs, classes, placeOfHub), members: lists(members, hubOrder, placeOfClass),
      direct: lists(direct, classes, placeOfClass),
      surplus: HopLists(
        offsets: memory.copy(partners.offsets.map(Int64.init)),
        entries: memory.copy(partners.entries)),
      surplus_counts: memory.copy(counts),
      multiplicities: memory.copy(classes.map { Double(multiplicities[Int($0)]) }),
      satellites: memory.copy(hubOrder.map { Double(satellites[Int($0)]) }))
  }

  /// Where a search from `source` starts here.
  func position(of source: HopSource) -> Int32 {
    source.position < 0
      ? ~placeOfHub[Int(~source.position)] : placeOfClass[Int(source.position)]
  }

  /// `sums` in the order of the folded network's classes.
  func inOrder(_ sums: (Int) -> Double) -> [Double] { placeOfClass.map { sums(Int($0)) } }
}

/// The lists by the steps they take, longest first, else in the given order.
private func longestFirst(_ lists: CompressedLists, _ others: CompressedLists) -> [Int32] {
  let step = Int(hop_list_step)
  let steps = (0..<lists.listCount).map { list in
    ((lists.count(of: list) + step - 1) / step, (others.count(of: list) + step - 1) / step)
  }
  return (0..<Int32(lists.listCount)).sorted {
    let (first, second) = (steps[Int($0)], steps[Int($1)])
    return (second.0, second.1, $0) < (first.0, first.1, $1)
  }
}

private func inverse(_ order: [Int32]) -> [Int32] {
  var places = [Int32](repeating: 0, count: order.count)
  for (place, entry) in order.enumerated() { places[Int(entry)] = Int32(place) }
  return places
}

extension CompressedLists {
  /// The lists in another order, with other numbers for their entries, each filled up to a
  /// multiple of `step` with the number behind the last.
  fileprivate func ordered(
    _ order: [Int32], entries places: [Int32], step: Int
  ) -> CompressedLists {
    var offsets = [0]
    var entries: [Int32] = []
    for list in order {
      entries += self.list(Int(list)).map { places[Int($0)] }
      while entries.count % step != 0 { entries.append(Int32(places.count)) }
      offsets.append(entries.count)
    }
    return CompressedLists(offsets: offsets, entries: entries)
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
