import NetworkCore

/// Follows hops from 512 sources at a time, one bit for each.
///
/// A step leads from classes to hubs and on to classes, and along direct ties. What a class or a
/// hub stands for is counted once for each source that meets it.
///
/// Memory: 132 bytes for each class and each hub.
///
/// > M. Then et al. "The more the merrier: efficient multi-source graph traversal." *Proceedings
/// > of the VLDB Endowment* 8(4), 2014, 449–460. doi:10.14778/2735496.2735507
struct HopDistances {
  private let graph: HopGraph
  private var classes: SearchLayer
  private var hubs: SearchLayer
  private var counter = LaneCounter()
  private var budget: LookBudget

  init(_ graph: HopGraph, run: RunControl) {
    self.graph = graph
    classes = SearchLayer(weights: graph.multiplicities)
    hubs = SearchLayer(weights: graph.satellites)
    budget = LookBudget(run)
  }

  /// The distances from `sources`, which are at most 512, as far as they are at most `farthest`.
  ///
  /// - Throws: `CancellationError` if the run is cancelled.
  mutating func sums(
    from sources: ArraySlice<Int32>, within farthest: Int = .max
  ) throws -> SourceSums {
    var sums = SourceSums(sources, of: graph)
    start(at: sources)
    let search = SourceBits(firstLanes: sources.count)
    let none = [Int](repeating: 0, count: sources.count)
    var distance = 0
    repeat {
      distance += 1
      try step(of: search)
      var counts = none
      counter.drain(into: &counts)
      sums.add(counts, at: distance)
    } while !classes.front.isEmpty && distance < farthest
    return sums
  }

  /// The satellites of a hub meet it with the first step.
  private mutating func start(at sources: ArraySlice<Int32>) {
    classes.clear()
    hubs.clear()
    for (lane, source) in sources.enumerated() {
      if source >= 0 {
        classes.start(SourceBits(lane: lane), at: source)
      } else {
        hubs.announce(SourceBits(lane: lane), at: Int(~source))
      }
    }
  }

  private mutating func step(of search: SourceBits) throws {
    try hubs.step(
      from: classes, back: graph.classesOfHub, ahead: graph.hubsOfClass, of: search, &counter,
      &budget)
    if !graph.directTies.entries.isEmpty {
      try classes.announceFront(along: graph.directTies, &budget)
    }
    try classes.step(
      from: hubs, back: graph.hubsOfClass, ahead: graph.classesOfHub, of: search, &counter,
      &budget)
  }
}
