import CNetworkKernels
import NetworkCore

extension HopSweep {
  // MARK: - Forward

  func countPaths(from sources: ArraySlice<HopSource>, run: RunControl) throws {
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
  func shareOut(run: RunControl) throws {
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
}
