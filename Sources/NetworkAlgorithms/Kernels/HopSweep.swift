import CNetworkKernels
import NetworkCore

/// Shortest paths over hops from several sources at a time, and what depends on whom.
///
/// Each source has a lane: a bit in a set and a place in a vector. Neighbouring sources meet the
/// same classes at nearly the same time, so one look at a tie serves most of the lanes.
///
/// A search goes from one level of classes to the next, through the hubs between them and along
/// direct ties. A class that shares several hubs with another would count a path for each of them:
/// what is counted too often is taken away again, which is exact as long as no sum reaches 2⁵³.
///
/// Memory: at most 238 bytes for each class and 228 for each hub.
@safe final class HopSweep: @unchecked Sendable {
  static let sourcesAtOnce = Int(hop_lane_count)

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
    // Behind the last class and hub comes what lists are filled up with.
    let (classes, hubs) = (structure.classCount + 1, structure.hubCount + 1)
    let lanes = HopSweep.sourcesAtOnce
    unsafe self.lanes = HopLanes()
    unsafe self.lanes.paths = memory.zeros(Double.self, count: lanes * classes)
    unsafe self.lanes.hub_paths = memory.zeros(Double.self, count: lanes * hubs)
    unsafe self.lanes.met = memory.zeros(HopLaneSet.self, count: classes)
    unsafe self.lanes.near = memory.zeros(HopLaneSet.self, count: classes)
    unsafe self.lanes.far = memory.zeros(HopLaneSet.self, count: classes)
    unsafe self.lanes.hubs_met = memory.zeros(HopLaneSet.self, count: hubs)
    unsafe self.lanes.between = memory.zeros(HopLaneSet.self, count: hubs)
    // Each lane visits a class once.
    unsafe self.lanes.visits = memory.zeros(Int32.self, count: lanes * classes)
    unsafe self.lanes.visit_lanes = memory.zeros(HopLaneSet.self, count: lanes * classes)
    unsafe self.lanes.hub_visits = memory.zeros(Int32.self, count: lanes * hubs)
    unsafe self.lanes.hub_visit_lanes = memory.zeros(HopLaneSet.self, count: lanes * hubs)
    unsafe self.lanes.dependencies = memory.zeros(Double.self, count: classes)
    unsafe self.lanes.met[classes - 1] = .max
    unsafe self.lanes.hubs_met[hubs - 1] = .max
  }

  /// Adds the dependencies on all classes of `sources`, as many as there are lanes at most, each
  /// as often as its weight says.
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
    let sums = structure.inOrder { place in
      unsafe lanes.dependencies[place] / structure.network.multiplicities[place]
    }
    for place in 0..<structure.classCount { unsafe lanes.dependencies[place] = 0 }
    return sums
  }

  // MARK: - Forward

  private func countPaths(from sources: ArraySlice<HopSource>, run: RunControl) throws {
    levelStarts = [0]
    hopStarts = [0]
    for (lane, source) in sources.enumerated() {
      unsafe hop_start(&lanes, Int32(lane), structure.position(of: source), source.weight)
    }
    while true {
      let level = levelStarts[levelStarts.count - 1]..<(unsafe lanes.visit_count)
      let hop = try leave(level, run)
      try cross(hop, from: level, run)
      if levelStarts.count == 1 {
        for (lane, source) in sources.enumerated() {
          unsafe hop_count_start(&lanes, Int32(lane), structure.position(of: source))
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

  /// Finds the hubs behind `level`; many are listed all at once.
  private func leave(_ level: Range<Int64>, _ run: RunControl) throws -> Range<Int64> {
    let start = hopStarts[hopStarts.count - 1]
    if level.count * HopSweep.fewerThanMany > structure.hubCount {
      var network = unsafe structure.network
      try unsafe take(hop_leave_many, level, run)
      unsafe hop_list_hubs(&network, &lanes, start)
      unsafe hop_list_classes(&network, &lanes, level.upperBound)
    } else {
      try unsafe take(hop_leave_classes, level, run)
    }
    return start..<(unsafe lanes.hub_visit_count)
  }

  /// Finds the classes behind the hubs of `hop`.
  private func cross(
    _ hop: Range<Int64>, from level: Range<Int64>, _ run: RunControl
  ) throws {
    if hop.count * HopSweep.fewerThanMany > structure.classCount {
      var network = unsafe structure.network
      try unsafe take(hop_cross_many, hop, run)
      unsafe hop_list_classes(&network, &lanes, level.upperBound)
    } else {
      try unsafe take(hop_cross_hubs, hop, run)
    }
  }

  /// A look at four entries takes a step, and a visit four steps or more.
  private static let fewerThanMany = 32

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
  }

  // MARK: - Steps

  /// Sets the lanes of what was visited, or takes them away.
  private func mark(
    _ visits: Range<Int64>, in place: UnsafeMutablePointer<HopLaneSet>,
    with visitLanes: UnsafeMutablePointer<HopLaneSet>?
  ) {
    unsafe hop_mark(place, lanes.visits, visitLanes, visits.lowerBound, visits.upperBound)
  }

  private func markHubs(_ visits: Range<Int64>, with visitLanes: UnsafeMutablePointer<HopLaneSet>?)
  {
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
