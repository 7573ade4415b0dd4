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

  let structure: HopStructure
  var lanes: HopLanes
  private let memory = KernelMemory()

  /// Where each level starts among the visits, and each hop among the visits of hubs.
  var levelStarts: [Int64] = []
  var hopStarts: [Int64] = []

  typealias Step = (
    UnsafePointer<HopNetwork>, UnsafeMutablePointer<HopLanes>, Int64, Int64
  ) -> Int64

  /// Between two looks at the run it takes `mostSteps` steps at most, a whole number of list steps.
  init(_ structure: HopStructure, mostSteps: Int = LookBudget.mostSteps) {
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
    unsafe self.lanes.most_steps = Int64(mostSteps)
    unsafe self.lanes.is_over = { run in
      guard let run = unsafe run else { return 0 }
      return unsafe Unmanaged<RunControl>.fromOpaque(run).takeUnretainedValue().isCancelled ? 1 : 0
    }
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
    unsafe lanes.run = UnsafeRawPointer(Unmanaged.passUnretained(run).toOpaque())
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
  func mark(
    _ visits: Range<Int64>, in place: UnsafeMutablePointer<HopLaneSet>,
    with visitLanes: UnsafeMutablePointer<HopLaneSet>?
  ) {
    unsafe hop_mark(place, lanes.visits, visitLanes, visits.lowerBound, visits.upperBound)
  }

  func markHubs(_ visits: Range<Int64>, with visitLanes: UnsafeMutablePointer<HopLaneSet>?) {
    unsafe hop_mark(
      lanes.between, lanes.hub_visits, visitLanes, visits.lowerBound, visits.upperBound)
  }

  /// Takes one step for all visits in `range`, looking at `run` in between.
  func take(_ step: Step, _ range: Range<Int64>, _ run: RunControl) throws {
    var place = range.lowerBound
    var network = unsafe structure.network
    while place < range.upperBound {
      try run.check()
      place = unsafe step(&network, &lanes, place, range.upperBound)
    }
  }
}
