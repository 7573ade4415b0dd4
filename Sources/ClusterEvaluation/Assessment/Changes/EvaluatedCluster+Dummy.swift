import CooperationRecords
import NetworkCore

extension EvaluatedCluster {
  /// The cluster with one more activity; `nil` where there is nobody for it.
  ///
  /// The activity is of the day of the latest one, and of the kind, area, direction and theme that
  /// are rarest in the cluster, since who makes it up may call it as pays most.
  func adding(_ dummy: DummyActivity) throws -> EvaluatedCluster? {
    guard let partners = try partners(of: dummy), partners.count > 1 else { return nil }
    let id = Activity.ID("dummy / \(dummy.rawValue)")
    guard twoMode.events.position(of: id) == nil else { return nil }
    let latest = activities.max { first, second in
      guard let second = second.period?.firstDay else { return false }
      return first.period.map { $0.firstDay < second } ?? true
    }
    let activity = Activity(
      id: id, title: id.rawValue, kind: Self.rarest(activities.compactMap(\.kind)) { $0.rawValue },
      start: latest?.start, end: latest?.start,
      ris3Direction: Self.rarest(activities.compactMap(\.ris3Direction)) { $0 },
      ris3Area: Self.rarest(activities.compactMap(\.ris3Area)) { $0 },
      themes: Self.rarest(activities.flatMap(\.themes)) { $0 }.map { [$0] } ?? [])
    return try adding(activity, of: partners.map { twoMode.actors[$0] })
  }

  private func partners(of dummy: DummyActivity) throws -> [Int]? {
    let counts = roster.indices.map { activities(ofOrganisation: $0).count }
    let insiders = roster.indices.filter { (roster[$0].isMember || !knowsMembers) }
    let byActivity = insiders.sorted { (counts[$0], $0) < (counts[$1], $1) }
    let shared = try sharedCounts()
    switch dummy {
    case .allMembers: return insiders
    case .twoUnlinked: return Self.firstPair(in: byActivity) { shared[$0][$1] == nil }
    case .twoLinked:
      let rank = Dictionary(uniqueKeysWithValues: byActivity.enumerated().map { ($1, $0) })
      for first in byActivity {
        let once = shared[first].filter { $0.value == 1 && rank[$0.key] != nil }.keys
        if let second = once.min(by: { rank[$0, default: 0] < rank[$1, default: 0] }) {
          return [first, second]
        }
      }
      return nil
    case .memberAndOutsider:
      guard knowsMembers else { return nil }
      let outsiders = roster.indices.filter { !roster[$0].isMember }
      let member = byActivity.first { place in
        !shared[place].isEmpty && shared[place].keys.allSatisfy { roster[$0].isMember }
      }
      let outsider = outsiders.min { (-counts[$0], $0) < (-counts[$1], $1) }
      return member.flatMap { member in outsider.map { [member, $0] } }
    case .smeAndResearch:
      let research = roster.indices.filter { roster[$0].isResearch }
      let best = research.min { (-counts[$0], $0) < (-counts[$1], $1) }
      let sme = byActivity.first { place in
        roster[place].organisation.kind == .sme
          && !shared[place].keys.contains { roster[$0].isResearch }
      }
      return sme.flatMap { sme in best.map { [sme, $0] } }
    }
  }

  /// How many activities each organisation shares with each of its partners.
  private func sharedCounts() throws -> [[Int: Int]] {
    var shared = [[Int: Int]](repeating: [:], count: roster.count)
    for tie in try ties(run: RunControl()) {
      shared[tie.first][tie.second] = tie.activityCount
      shared[tie.second][tie.first] = tie.activityCount
    }
    return shared
  }

  private static func firstPair(
    in places: [Int], where isWanted: (Int, Int) -> Bool
  ) -> [Int]? {
    for (rank, first) in places.enumerated() {
      if let second = places.dropFirst(rank + 1).first(where: { isWanted(first, $0) }) {
        return [first, second]
      }
    }
    return nil
  }

  /// The value that is found least often, of those by their names.
  private static func rarest<Value: Hashable>(
    _ values: [Value], named name: (Value) -> String
  ) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.min { ($0.value, name($0.key)) < ($1.value, name($1.key)) }?.key
  }
}
