import CooperationRecords
import NetworkCore

extension EvaluatedCluster {
  /// The cluster without the organisations that run it.
  public var withoutRunners: EvaluatedCluster {
    get throws(NetworkError<Organisation.ID>) {
      try keeping(organisations: roster.indices.filter { !roster[$0].isRunner })
    }
  }

  /// Who takes part in what, by places: activity after activity.
  var participations: [(organisation: Int, activity: Int)] {
    activities.indices.flatMap { activity in
      partners(inActivity: activity).map { ($0, activity) }
    }
  }

  /// The cluster with some of its organisations, in ascending order; activities stay, if only with
  /// those who are left.
  func keeping(
    organisations kept: [Int]
  ) throws(NetworkError<Organisation.ID>) -> EvaluatedCluster {
    let isKept = Set(kept)
    let table = TwoModeNetwork(
      actors: kept.map { twoMode.actors[$0] }, events: Array(twoMode.events),
      participations: participations.lazy.filter { isKept.contains($0.organisation) }.map {
        (twoMode.actors[$0.organisation], twoMode.events[$0.activity])
      },
      context: twoMode.context)
    return try with(table, roster: kept.map { roster[$0] }, activities: activities)
  }

  /// The cluster with some of its activities, in ascending order; organisations that did nothing
  /// else stay.
  func keeping(activities kept: [Int]) throws(NetworkError<Organisation.ID>) -> EvaluatedCluster {
    try with(
      twoMode.keepingEvents(at: kept), roster: roster, activities: kept.map { activities[$0] })
  }

  /// The cluster with one more activity, of `partners`, who are in it or among `strangers`.
  func adding(
    _ activity: Activity, of partners: [Organisation.ID], strangers: [RosterEntry] = []
  ) throws(NetworkError<Organisation.ID>) -> EvaluatedCluster {
    let entries = roster + strangers
    let table = TwoModeNetwork(
      actors: entries.map(\.organisation.id), events: Array(twoMode.events) + [activity.id],
      participations: participations.map {
        (twoMode.actors[$0.organisation], twoMode.events[$0.activity])
      } + partners.map { ($0, activity.id) },
      context: twoMode.context)
    return try with(table, roster: entries, activities: activities + [activity])
  }

  /// The cluster as `table` has it: the same organisations, and the same activities or some of
  /// them, in other hands.
  func meeting(
    as table: TwoModeNetwork<Organisation.ID, Activity.ID>
  ) throws(NetworkError<Organisation.ID>) -> EvaluatedCluster {
    guard table.events.count < activities.count else {
      return try with(table, roster: roster, activities: activities)
    }
    let kept = table.events.compactMap { twoMode.events.position(of: $0) }
    return try with(table, roster: roster, activities: kept.map { activities[$0] })
  }

  /// The cluster with another table, and what is known of those who stand in it.
  func with(
    _ table: TwoModeNetwork<Organisation.ID, Activity.ID>, roster: [RosterEntry],
    activities: [Activity]
  ) throws(NetworkError<Organisation.ID>) -> EvaluatedCluster {
    try EvaluatedCluster(
      name: name, window: window, lastDay: lastDay, knowsMembers: knowsMembers,
      clusterCount: clusterCount, isCountry: isCountry, twoMode: table, roster: roster,
      activities: activities)
  }
}
