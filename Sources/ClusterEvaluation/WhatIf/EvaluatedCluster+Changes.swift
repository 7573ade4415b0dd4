import CooperationRecords
import NetworkCore

extension EvaluatedCluster {
  /// The cluster without `removed`; `nil` where none of them is in it.
  func without(
    _ removed: Set<Organisation.ID>
  ) throws(NetworkError<Organisation.ID>) -> EvaluatedCluster? {
    let kept = roster.indices.filter { !removed.contains(roster[$0].organisation.id) }
    return kept.count == roster.count ? nil : try keeping(organisations: kept)
  }

  /// The cluster with one more activity on its last day, of `first` and `second` alone, and the
  /// identifier of that activity; `nil` where it would not be one of this cluster's.
  ///
  /// It is one where both are in the cluster, or where one of them is a member; the other is then a
  /// partner from outside. Its kind, its budget and its area are not known.
  func meeting(
    of first: Organisation, and second: Organisation
  ) throws(NetworkError<Organisation.ID>) -> (cluster: EvaluatedCluster, activity: Activity.ID)? {
    let strangers = [first, second].filter { twoMode.actors.position(of: $0.id) == nil }
    let isOfMember = roster.contains {
      $0.isMember && ($0.organisation.id == first.id || $0.organisation.id == second.id)
    }
    guard strangers.isEmpty || (strangers.count == 1 && isOfMember) else { return nil }
    let activity = jointActivity(of: first, and: second)
    let entries = strangers.map {
      RosterEntry(organisation: $0, spells: [], clusters: [], isMember: false, isRunner: false)
    }
    let met = try adding(activity, of: [first.id, second.id], strangers: entries)
    return (met, activity.id)
  }

  private func jointActivity(of first: Organisation, and second: Organisation) -> Activity {
    var name = "\(first.id) + \(second.id)"
    while twoMode.events.position(of: Activity.ID(name)) != nil { name += "′" }
    let day = lastCountedDay.flatMap { PartialDate(year: $0.year, month: $0.month, day: $0.day) }
    return Activity(id: .init(name), title: name, start: day, end: day)
  }
}
