extension CooperationRecords {
  /// For each organisation in each cluster, its memberships in the order of time, those that
  /// adjoin or overlap joined into one.
  ///
  /// Two adjoin if the later begins on the day after the earlier ends; of a month or a year the
  /// last day ends and the first begins. An unknown start is before all others, and an unknown
  /// end after all others; a membership with neither tells no time where there is another. Of services it tells nothing: these
  /// stay with ``memberships``. The origin is that of the row in which the time begins. Where some of
  /// these memberships were left out, as those before a window, they are taken in all the same.
  package var membershipSpells: [[Membership]] {
    struct Key: Hashable {
      var organisation: Organisation.ID
      var cluster: String
    }
    let present = Set(
      memberships.map { Key(organisation: $0.organisation, cluster: $0.cluster) })
    var places: [Key: Int] = [:]
    var groups: [[Membership]] = []
    for membership in listedMemberships {
      let key = Key(organisation: membership.organisation, cluster: membership.cluster)
      guard present.contains(key) else { continue }
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append([])
      }
      groups[place].append(membership)
    }
    return groups.map { $0.count > 1 ? Self.joined($0) : $0 }
  }

  private static func joined(_ memberships: [Membership]) -> [Membership] {
    let dated = memberships.filter { $0.since != nil || $0.until != nil }
    let ordered = (dated.isEmpty ? memberships : dated).enumerated().sorted { first, second in
      let (one, other) = (first.element.since?.firstDay, second.element.since?.firstDay)
      guard one != other else { return first.offset < second.offset }
      guard let one else { return true }
      return other.map { one < $0 } ?? false
    }
    var spells: [Membership] = []
    for (_, membership) in ordered {
      guard let last = spells.indices.last, spells[last].adjoins(membership) else {
        spells.append(membership)
        continue
      }
      guard let end = spells[last].until else { continue }
      if membership.until.map({ $0.lastDay > end.lastDay }) ?? true {
        spells[last].until = membership.until
      }
    }
    return spells
  }
}

extension Membership {
  /// Whether no day lies between this membership and `later`, which begins no earlier.
  fileprivate func adjoins(_ later: Membership) -> Bool {
    guard let until, let since = later.since else { return true }
    return since.firstDay <= until.lastDay.next
  }
}
