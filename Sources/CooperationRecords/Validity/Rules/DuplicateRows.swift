/// No row of participations says the same as another.
///
/// Rows are the same if organisation (as written), activity, role, contribution, cluster, territory
/// and services are; what Kopa does not read may differ.
public struct DuplicateRows: ValidityRule {
  /// The name of its findings.
  public let code = "duplicate-row"
  /// How much a breach matters.
  public let severity = Finding.Severity.warning
  /// What a breach is.
  public let title = Sentence(
    english: "Rows that say the same as another, merged",
    latvian: "Rindas, kas atkārto citu rindu, apvienotas")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, row by row.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    RepeatedRows.forEach(in: assembled) { row in
      guard row.isSame else { return }
      let mention = assembled.mentions.participations[row.position]
      let hasMoney = (mention.contribution ?? 0) > 0
      breaches.add(
        at: mention.organisation.origin,
        Sentence(
          english: "the row says the same as row \(row.earlier); they were merged"
            + (hasMoney ? ", and their contributions add up." : "."),
          latvian: "rinda saka to pašu, ko rinda \(row.earlier); tās apvienotas"
            + (hasMoney ? ", un to finansējums saskaitīts." : ".")))
    }
  }
}
