/// Who is a member of a cluster is so without a gap.
///
/// Memberships of one organisation in one cluster adjoin if the later begins on the day after the
/// earlier ends, or before; of a month or a year, the last day ends and the first begins. An
/// unknown start is before all others.
public struct MembershipGaps: ValidityRule {
  /// The name of its findings.
  public let code = "membership-gap"
  /// How much a breach matters.
  public let severity = Finding.Severity.note
  /// What a breach is.
  public let title = Sentence(
    english: "Gaps in memberships", latvian: "Pārtraukumi dalībā klasterī")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, membership by membership.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    for spells in assembled.records.membershipSpells {
      for (earlier, later) in zip(spells, spells.dropFirst()) {
        guard let end = earlier.until, let start = later.since else { continue }
        let name = assembled.records.label(of: later.organisation)
        breaches.add(
          at: later.origin, column: "member_since",
          Sentence(
            english: "“\(name)” left “\(later.cluster)” (\(end)) and came back (\(start)).",
            latvian: "„\(name)” izstājās no klastera „\(later.cluster)” (\(end)) un atgriezās "
              + "(\(start))."))
      }
    }
  }
}
