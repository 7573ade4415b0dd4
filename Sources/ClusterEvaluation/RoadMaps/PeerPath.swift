public import CooperationRecords

/// What members of one kind did in their first two years.
///
/// ## Definition
///
/// Peers are the members of the same kind who joined on or after the first day of any activity, whose
/// first two years lie before the end of the records, and who stayed that long; the member itself is
/// among them if that is true of it, so that no two road maps differ by one member. A half-year ends 183, 365, 548 and 731 days after joining. An activity counts
/// in the half-year in which it begins; the first partner is the first activity begun since joining
/// with somebody who does not run the cluster.
public struct PeerPath: Hashable, Sendable {
  /// The days after joining on which a half-year ends.
  static let ends = [183, 365, 548, 731]

  /// How many of the peers took part in one kind of activity, half-year by half-year.
  public struct Step: Hashable, Sendable {
    /// The kind of activity.
    public let kind: ActivityKind
    /// How many peers took part, in each half-year.
    public let counts: [Int]
    /// How many took part at some time in the two years.
    public let everCount: Int
  }

  /// How many peers there are.
  public let peerCount: Int

  /// The kinds in which any of them took part, in the order of `ActivityKind`.
  public let steps: [Step]

  /// How many had a partner by the end of each half-year.
  public let partneredCounts: [Int]
}

/// What members of one kind did at first, or why that cannot be told.
public enum PeerReading: Hashable, Sendable {
  /// What they did.
  case told(PeerPath)
  /// Why nothing is known.
  case untold(RoadMapGap)

  /// What they did; `nil` where nothing is known.
  public var path: PeerPath? {
    guard case .told(let path) = self else { return nil }
    return path
  }
}

extension EvaluatedCluster {
  /// What members like the one at `place` did at first, or why that cannot be told.
  func peerPath(of place: Int) -> PeerReading {
    guard knowsMembers else { return .untold(.noMemberships) }
    guard roster[place].organisation.kind != .unknown else { return .untold(.unknownKind) }
    guard let firstDay, let lastDay else { return .untold(.noDates) }
    guard roster.contains(where: { $0.spells.contains { $0.since != nil } }) else {
      return .untold(.noJoiningDates)
    }
    let peers = roster.indices.compactMap { peer -> (place: Int, joined: CalendarDay)? in
      let entry = roster[peer]
      guard entry.organisation.kind == roster[place].organisation.kind,
        !entry.isRunner, let spell = entry.spells.first, let joined = spell.since?.firstDay,
        joined >= firstDay, joined.twoYearsLater <= lastDay,
        spell.until.map({ $0.lastDay >= joined.twoYearsLater }) ?? true
      else { return nil }
      return (peer, joined)
    }
    guard !peers.isEmpty else { return .untold(.noPeers) }
    return .told(path(of: peers))
  }

  private func path(of peers: [(place: Int, joined: CalendarDay)]) -> PeerPath {
    var counts: [ActivityKind: [Set<Int>]] = [:]
    var partnered = [Int](repeating: 0, count: PeerPath.ends.count)
    for (peer, joined) in peers {
      var first: Int?
      for activity in activities(ofOrganisation: peer) {
        guard let day = activities[activity].period?.firstDay, day >= joined else { continue }
        guard let half = PeerPath.ends.firstIndex(where: { joined.days(until: day) < $0 }) else {
          continue
        }
        if let kind = activities[activity].kind {
          counts[kind, default: PeerPath.ends.map { _ in [] }][half].insert(peer)
        }
        if partners(inActivity: activity).contains(where: { $0 != peer && !roster[$0].isRunner }) {
          first = min(first ?? half, half)
        }
      }
      if let first { for half in first..<PeerPath.ends.count { partnered[half] += 1 } }
    }
    let steps = ActivityKind.allCases.compactMap { kind in
      counts[kind].map { halves in
        PeerPath.Step(
          kind: kind, counts: halves.map(\.count),
          everCount: halves.reduce(into: Set()) { $0.formUnion($1) }.count)
      }
    }
    return PeerPath(peerCount: peers.count, steps: steps, partneredCounts: partnered)
  }
}
