/// Where activities are listed, those that somebody takes part in are among them.
///
/// Records that list none are sound: then whatever somebody takes part in is an activity.
public struct NoSuchActivity: ValidityRule {
  /// The name of its findings.
  public let code = "no-such-activity"
  /// How much a breach matters.
  public let severity = Finding.Severity.error
  /// What a breach is.
  public let title = Sentence(
    english: "Rows on activities that the list of activities does not have",
    latvian: "Rindas par aktivitātēm, kuru nav aktivitāšu sarakstā")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, row by row.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    let mentions = assembled.mentions
    guard !mentions.activities.isEmpty else { return }
    // Listed activities come first among the records.
    let listedCount = Set(mentions.activities.map(\.id)).count
    for (position, place) in assembled.activityPlaces.enumerated() where place >= listedCount {
      let id = mentions.participations[position].activity.id
      breaches.add(
        at: mentions.participations[position].organisation.origin, column: "activity_id",
        Sentence(
          english: "“\(id)” is not in the list of activities; it counts all the same.",
          latvian: "„\(id)” nav aktivitāšu sarakstā; aktivitāte tomēr tiek skaitīta."))
    }
  }
}
