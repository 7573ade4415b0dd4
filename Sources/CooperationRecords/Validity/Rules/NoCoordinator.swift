/// An activity of several organisations has a coordinator.
///
/// Only records that name coordinators at all are looked at, and of them only activities in which
/// everybody's role is told.
public struct NoCoordinator: ValidityRule {
  /// The name of its findings.
  public let code = "no-coordinator"
  /// How much a breach matters.
  public let severity = Finding.Severity.note
  /// What a breach is.
  public let title = Sentence(
    english: "Activities without a coordinator", latvian: "Aktivitātes bez koordinatora")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, activity by activity.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    let participations = assembled.records.participations
    let leads = participations.map { LeadRole.isWritten($0.role) }
    guard leads.contains(true) else { return }
    for (place, parts) in assembled.participationsOfActivities.enumerated() where parts.count > 1 {
      guard !parts.contains(where: { leads[$0] || participations[$0].role == nil }) else {
        continue
      }
      let title = assembled.records.activities[place].title
      breaches.add(
        at: assembled.origin(ofActivity: place), column: "role",
        Sentence(
          english: "nobody coordinates “\(title)”; a row may be missing.",
          latvian: "aktivitāti „\(title)” neviens nekoordinē; varbūt trūkst kādas rindas."))
    }
  }
}

/// The roles of those who lead an activity.
enum LeadRole {
  /// Whether `role` is one of them, in capitals or not.
  static func isWritten(_ role: String?) -> Bool {
    guard let role else { return false }
    return words.contains(role) || words.contains(role.lowercased())
  }

  private static let words: Set<String> = [
    "coordinator", "lead partner", "lead beneficiary", "leader", "project coordinator",
    "koordinators", "vadošais partneris", "projekta koordinators",
  ]
}
