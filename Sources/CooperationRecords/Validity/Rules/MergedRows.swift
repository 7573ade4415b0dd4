/// One row tells all of an organisation in an activity.
///
/// More of them are merged: a second role, a second department, another spelling of the name.
public struct MergedRows: ValidityRule {
  /// The name of its findings.
  public let code = "merged-row"
  /// How much a breach matters.
  public let severity = Finding.Severity.note
  /// What a breach is.
  public let title = Sentence(
    english: "Further rows on one organisation in one activity, merged",
    latvian: "Vēl kāda rinda par to pašu organizāciju tajā pašā aktivitātē, apvienota")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, row by row.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    RepeatedRows.forEach(in: assembled) { row in
      guard !row.isSame else { return }
      let mention = assembled.mentions.participations[row.position]
      let name = assembled.name(
        ofOrganisation: assembled.organisation(ofParticipation: row.position))
      breaches.add(
        at: mention.organisation.origin,
        Sentence(
          english:
            "“\(name)” takes part in “\(mention.activity.id)” by row \(row.earlier) already; "
            + "the rows were merged, and their contributions add up.",
          latvian: "„\(name)” piedalās aktivitātē „\(mention.activity.id)” jau pēc rindas "
            + "\(row.earlier); rindas apvienotas, un to finansējums saskaitīts."))
    }
  }
}
