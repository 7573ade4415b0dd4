import CooperationRecords

extension EvaluatedCluster {
  /// The places of those whose use of services is counted: who is or was a member on the last day; where
  /// the records know no memberships, everybody.
  var serviceUsers: [Int] {
    guard knowsMembers else { return Array(roster.indices) }
    return roster.indices.filter { place in
      roster[place].spells.contains { spell in
        guard let lastDay, let since = spell.since else { return true }
        return since.firstDay <= lastDay
      }
    }
  }

  /// The services that these or the organisation at `place` have used, those that most used first and else in the order of first mention.
  ///
  /// - Complexity: O(*n* log *n*) for *n* services, each counted once for each organisation.
  func serviceUses(of place: Int) -> [RoadMap.ServiceUse] {
    var counts: [String: Int] = [:]
    var names: UsedServices = []
    for user in serviceUsers {
      names.formUnion(roster[user].services)
      for name in roster[user].services.names { counts[name, default: 0] += 1 }
    }
    names.formUnion(roster[place].services)
    let ordered = names.names.enumerated().sorted { one, other in
      (-counts[one.element, default: 0], one.offset)
        < (-counts[other.element, default: 0], other.offset)
    }
    return ordered.map { _, name in
      RoadMap.ServiceUse(
        service: name, isUsed: roster[place].services.contains(name),
        userCount: counts[name, default: 0])
    }
  }
}
