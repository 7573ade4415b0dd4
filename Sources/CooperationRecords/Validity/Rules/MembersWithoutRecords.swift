/// A member takes part in something.
///
/// That one does not is a finding of its own, and no mistake: such members stay in the network.
public struct MembersWithoutRecords: ValidityRule {
  /// The name of its findings.
  public let code = "member-without-records"
  /// How much a breach matters.
  public let severity = Finding.Severity.note
  /// What a breach is.
  public let title = Sentence(
    english: "Members that take part in nothing", latvian: "Biedri, kas nekur nepiedalās")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, member by member.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    var settled = Set(assembled.records.participations.map(\.organisation))
    for membership in assembled.records.memberships
    where settled.insert(membership.organisation).inserted {
      let name = assembled.records.label(of: membership.organisation)
      breaches.add(
        at: membership.origin,
        Sentence(
          english: "“\(name)” is a member and takes part in nothing.",
          latvian: "„\(name)” ir biedrs, bet nekur nepiedalās."))
    }
  }
}
