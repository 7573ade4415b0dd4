import CooperationRecords

/// Who came when into a cluster, and whom they met; by places in its network.
struct Arrivals {
  /// The newcomers.
  let newcomers: [Newcomer]
  /// The places of those who are not new.
  let establishedPlaces: [Int]
  /// How many are members since nobody knows when.
  let undatedCount: Int

  init(in cluster: EvaluatedCluster, on day: CalendarDay, basis: NewcomerStudy.Basis) {
    let roster = cluster.roster
    let starts = roster.indices.map { place in
      basis == .membership
        ? roster[place].joining(on: day) : cluster.firstAppearance(ofOrganisation: place)
    }
    let present = roster.indices.filter { place in
      basis == .membership
        ? roster[place].isMember(on: day) && !roster[place].isRunner : starts[place] != nil
    }
    let new = present.filter { place in
      guard let start = starts[place] else { return false }
      return day < start.twoYearsLater
        && (basis == .appearance || !roster[place].isEstablished(on: day))
    }
    let isNew = Set(new)
    establishedPlaces = present.filter { !isNew.contains($0) }
    undatedCount =
      basis == .membership ? establishedPlaces.count { starts[$0] == nil } : 0
    let isEstablished = Set(establishedPlaces)
    newcomers = new.compactMap { place in
      starts[place].map {
        cluster.newcomer(at: place, since: $0, isEstablished: isEstablished, basis: basis)
      }
    }
  }
}

extension RosterEntry {
  /// When the membership on `day` began; of several the earliest, `nil` where none has a date.
  fileprivate func joining(on day: CalendarDay) -> CalendarDay? {
    spells.filter { $0.includes(day) }.compactMap { $0.since?.firstDay }.min()
  }
}

extension EvaluatedCluster {
  /// The first day of the first dated activity of `organisation`.
  fileprivate func firstAppearance(ofOrganisation organisation: Int) -> CalendarDay? {
    activities(ofOrganisation: organisation).compactMap { activities[$0].period?.firstDay }.min()
  }

  /// What is told of the newcomer at `place`, who joined or appeared on `since`.
  fileprivate func newcomer(
    at place: Int, since: CalendarDay, isEstablished: Set<Int>, basis: NewcomerStudy.Basis
  ) -> Newcomer {
    var partners: Set<Int> = []
    var before: Set<Int> = []
    var first: (day: CalendarDay, partners: Set<Int>)?
    for activity in activities(ofOrganisation: place) {
      guard let day = activities[activity].period?.firstDay else { continue }
      let others = Set(
        self.partners(inActivity: activity).filter { other in
          other != place && (basis == .appearance || !roster[other].isRunner)
        })
      guard day >= since else {
        before.formUnion(others)
        continue
      }
      partners.formUnion(others)
      if let known = first, known.day < day { continue }
      first =
        first.map { $0.day == day ? (day, $0.partners.union(others)) : (day, others) }
        ?? (day, others)
    }
    let wereIn = { (other: Int) in
      basis == .membership
        ? roster[other].isMember(on: since) : isEstablished.contains(other)
    }
    let (known, met) = (before.filter(wereIn), (first?.partners ?? []).filter(wereIn))
    let doors = known.isEmpty ? met : known
    return Newcomer(
      organisation: roster[place].organisation, since: since,
      partners: partners.sorted().map { roster[$0].organisation },
      establishedCount: partners.intersection(isEstablished).count,
      doors: doors.sorted().map { roster[$0].organisation }, knewDoorsBefore: !known.isEmpty)
  }
}
