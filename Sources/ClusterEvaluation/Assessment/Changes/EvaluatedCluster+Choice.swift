import CooperationRecords
import NetworkCore

extension EvaluatedCluster {
  /// The cluster as `choice` draws its boundary or its window; `nil` where the records do not carry
  /// the choice.
  func evaluated(by choice: AssessedChoice) throws -> EvaluatedCluster? {
    switch choice {
    case .membersOnly:
      return knowsMembers
        ? try keeping(organisations: roster.indices.filter { roster[$0].isMember }) : nil
    case .membersAndPartners:
      guard knowsMembers else { return nil }
      let kept = activities.indices.filter { activity in
        partners(inActivity: activity).contains { roster[$0].isMember }
      }
      let partnering = Set(kept.flatMap(partners(inActivity:)))
      return try keeping(activities: kept).keeping(
        organisations: roster.indices.filter { roster[$0].isMember || partnering.contains($0) })
    case .withoutFirstYear, .withoutLastYear:
      guard let years, years.count > 1 else { return nil }
      return choice == .withoutFirstYear
        ? try shortened(to: years.lowerBound + 1...years.upperBound)
        : try shortened(to: years.lowerBound...years.upperBound - 1)
    }
  }

  /// The years of the window, or without one those in which activities begin.
  private var years: ClosedRange<Int>? {
    if let window { return window.firstDay.year...window.lastDay.year }
    let starts = activities.compactMap { $0.period?.firstDay.year }
    guard let first = starts.min(), let last = starts.max() else { return nil }
    return first...last
  }

  /// The cluster in a window of whole years; activities without a date are in none.
  private func shortened(to years: ClosedRange<Int>) throws -> EvaluatedCluster? {
    guard let from = PartialDate("\(years.lowerBound)"),
      let through = PartialDate("\(years.upperBound)")
    else { return nil }
    let window = DateWindow(from: from, through: through)
    let kept = activities.indices.filter { place in
      activities[place].period?.overlaps(window) ?? false
    }
    let entries = roster.map { entry in
      let isMember = entry.spells.contains { $0.isActive(in: window) }
      return RosterEntry(
        organisation: entry.organisation, spells: entry.spells, clusters: entry.clusters,
        isMember: isMember, isRunner: entry.isRunner && (isMember || !knowsMembers),
        services: entry.services)
    }
    let partnering = Set(kept.flatMap(partners(inActivity:)))
    let organisations = roster.indices.filter {
      entries[$0].isMember || partnering.contains($0)
    }
    let part = try keeping(activities: kept).keeping(organisations: organisations)
    return try EvaluatedCluster(
      name: name, window: window, lastDay: min(lastDay ?? window.lastDay, window.lastDay),
      knowsMembers: knowsMembers, clusterCount: clusterCount, isCountry: isCountry,
      twoMode: part.twoMode, roster: organisations.map { entries[$0] },
      activities: part.activities)
  }
}
