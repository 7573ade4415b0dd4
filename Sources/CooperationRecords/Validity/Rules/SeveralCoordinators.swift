/// An activity has one coordinator.
public struct SeveralCoordinators: ValidityRule {
  /// The name of its findings.
  public let code = "several-coordinators"
  /// How much a breach matters.
  public let severity = Finding.Severity.warning
  /// What a breach is.
  public let title = Sentence(
    english: "Activities with several coordinators",
    latvian: "Aktivitātes ar vairākiem koordinatoriem")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, activity by activity.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    let participations = assembled.records.participations
    for (place, parts) in assembled.participationsOfActivities.enumerated() {
      var met: Set<Organisation.ID> = []
      var leaders: [Participation] = []
      for part in parts where LeadRole.isWritten(participations[part].role) {
        let leader = participations[part]
        if met.insert(leader.organisation).inserted { leaders.append(leader) }
      }
      guard leaders.count > 1 else { continue }
      let title = assembled.records.activities[place].title
      let names = leaders.prefix(3).map { assembled.records.label(of: $0.organisation) }
        .joined(separator: "; ")
      let count = leaders.count
      breaches.add(
        at: leaders[1].origin, column: "role",
        Sentence(
          english: "“\(title)” has \(count) coordinators (\(names)); all of them count.",
          latvian: "„\(title)” koordinatoru skaits ir \(count) (\(names)); visi paliek."))
    }
  }
}
