import CNetworkKernels
import NetworkCore

/// Shortest paths over hops from eight sources at a time, and what depends on whom.
///
/// Each source has a lane: a bit in a mask and a place in a vector. Neighbouring sources meet the
/// same classes at nearly the same time, so one look at a tie serves most of the lanes.
///
/// A search goes from one level of classes to the next, through the hubs between them and along
/// direct ties. A class that shares several hubs with another would count a path for each of them:
/// what is counted too often is taken away again, which is exact as long as no sum reaches 2⁵³.
///
/// Memory: 118 bytes for each class and 117 for each hub.
@safe final class HopSweep: @unchecked Sendable {
  static let sourcesAtOnce = 8

  /// Above this a `Double` cannot tell a number of paths from the next.
  private static let mostExactPaths = 0x1p53

  private let structure: HopStructure
  private var lanes: HopLanes
  private let memory = KernelMemory()

  /// Where each level starts among the visits, and each hop among the visits of hubs.
  private var levelStarts: [Int64] = []
  private var hopStarts: [Int64] = []

  private typealias Step = (
    UnsafePointer<HopNetwork>, UnsafeMutablePointer<HopLanes>, Int64, Int64
  ) -> Int64

  init(_ structure: HopStructure) {
    self.structure = structure
    let (classes, hubs) = (structure.classCount, structure.hubCount)
    // Each lane visits a class once, and one place more is written before it is known to be new.
    let mostVisits = HopSweep.sourcesAtOnce * classes + 1
    let mostHubVisits = HopSweep.sourcesAtOnce * hubs + 1
    unsafe lanes = HopLanes()
    unsafe lanes.paths = memory.zeros(Double.self, count: HopSweep.sourcesAtOnce * classes)
    unsafe lanes.hub_paths = memory.zeros(Double.self, count: HopSweep.sourcesAtOnce * hubs)
    unsafe lanes.met = memory.zeros(UInt8.self, count: classes)
    unsafe lanes.near = memory.zeros(UInt8.self, count: classes)
    unsafe lanes.far = memory.zeros(UInt8.self, count: classes)
    unsafe lanes.hubs_met = memory.zeros(UInt8.self, count: hubs)
    unsafe lanes.between = memory.zeros(UInt8.self, count: hubs)
    unsafe lanes.visits = memory.zeros(Int32.self, count: mostVisits)
    unsafe lanes.visit_lanes = memory.zeros(UInt8.self, count: mostVisits)
    unsafe lanes.hub_visits = memory.zeros(Int32.self, count: mostHubVisits)
    unsafe lanes.hub_visit_lanes = memory.zeros(UInt8.self, count: mostHubVisits)
    unsafe lanes.dependencies = memory.zeros(Double.self, count: classes)
  }

  /// Adds the dependencies on all classes of `sources`, at most eight, each as often as its weight
  /// says.
  ///
  /// - Returns: Whether that could be done: `false`, with nothing added, where there are hubs and
  ///   more paths than a `Double` can count exactly.
  /// - Throws: `CancellationError` if `run` is cancelled; the sweep is then of no more use.
  func add(from sources: ArraySlice<HopSource>, run: RunControl) throws -> Bool {
    try countPaths(from: sources, run: run)
    let isExact = unsafe structure.hubCount == 0 || lanes.most_paths < HopSweep.mostExactPaths
    if isExact { try shareOut(run: run) }
    forget()
    return isExact
  }

  /// The sums for each class so far; they start anew.
  func takeDependencies() -> [Double] {
    (0..<structure.classCount).map { member in
      let sum = unsafe lanes.dependencies[member] / structure.network.multiplicities[member]
      unsafe lanes.dependencies[member] = 0
      return sum
    }
  }

  // MARK: - Forward

  private func countPaths(from sources: ArraySlice<HopSource>, run: RunControl) throws {
    levelStarts = [0]
    hopStarts = [0]
    for (lane, source) in sources.enumerated() {
      unsafe hop_start(&lanes, Int32(lane), source.position, source.weight)
    }
    while true {
      let level = levelStarts[levelStarts.count - 1]..<(unsafe lanes.visit_count)
      let firstHub = hopStarts[hopStarts.count - 1]
      try unsafe take(hop_leave_classes, level, run)
      let hop = firstHub..<(unsafe lanes.hub_visit_count)
      try unsafe take(hop_cross_hubs, hop, run)
      if levelStarts.count == 1 {
        for (lane, source) in sources.enumerated() {
          unsafe hop_count_start(&lanes, Int32(lane), source.position)
        }
      }
      try unsafe take(hop_enter_classes, level.upperBound..<(lanes.visit_count), run)
      unsafe mark(level, in: lanes.near, with: nil)
      unsafe markHubs(hop, with: nil)
      unsafe (lanes.near, lanes.far) = (lanes.far, lanes.near)
      levelStarts.append(level.upperBound)
      hopStarts.append(hop.upperBound)
      if hop.isEmpty, level.isEmpty { return }
    }
  }

  // MARK: - Backward

  /// Level 0 holds the sources, which lie between nobody; what is behind hop 1 is theirs alone.
  private func shareOut(run: RunControl) throws {
    var level: Range<Int64> = 0..<0
    for hop in stride(from: levelStarts.count - 1, to: 1, by: -1) {
      let hubs = hopStarts[hop - 1]..<hopStarts[hop]
      let nearer = levelStarts[hop - 1]..<levelStarts[hop]
      try unsafe take(hop_return_hubs, hubs, run)
      unsafe markHubs(hubs, with: lanes.hub_visit_lanes)
      try unsafe take(hop_return_classes, nearer, run)
      unsafe markHubs(hubs, with: nil)
      unsafe mark(level, in: lanes.far, with: nil)
      unsafe mark(nearer, in: lanes.far, with: lanes.visit_lanes)
      level = nearer
    }
    unsafe mark(level, in: lanes.far, with: nil)
  }

  private func forget() {
    unsafe mark(0..<(lanes.visit_count), in: lanes.met, with: nil)
    unsafe hop_mark(
      lanes.hubs_met, lanes.hub_visits, nil, 0, lanes.hub_visit_count)
    unsafe lanes.visit_count = 0
    unsafe lanes.hub_visit_count = 0
    unsafe lanes.most_paths = 0
    unsafe lanes.weights = (0, 0, 0, 0, 0, 0, 0, 0)
  }

  // MARK: - Steps

  /// Sets the lanes of what was visited, or takes them away.
  private func mark(
    _ visits: Range<Int64>, in place: UnsafeMutablePointer<UInt8>,
    with visitLanes: UnsafeMutablePointer<UInt8>?
  ) {
    unsafe hop_mark(place, lanes.visits, visitLanes, visits.lowerBound, visits.upperBound)
  }

  private func markHubs(_ visits: Range<Int64>, with visitLanes: UnsafeMutablePointer<UInt8>?) {
    unsafe hop_mark(
      lanes.between, lanes.hub_visits, visitLanes, visits.lowerBound, visits.upperBound)
  }

  /// Takes one step for all visits in `range`, looking at `run` in between.
  private func take(_ step: Step, _ range: Range<Int64>, _ run: RunControl) throws {
    var place = range.lowerBound
    var network = unsafe structure.network
    while place < range.upperBound {
      try run.check()
      place = unsafe step(&network, &lanes, place, range.upperBound)
    }
  }
}
