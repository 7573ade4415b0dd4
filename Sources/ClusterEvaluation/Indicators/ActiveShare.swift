import CooperationRecords
public import NetworkCore

/// Which share of the members takes part in anything.
///
/// ## Definition
///
///     members with an activity in the window / members
///
/// ## Conventions
///
/// - Members who do nothing stay in the denominator.
/// - An activity with one organisation counts: it is a record of work, though not of cooperation.
/// - Undefined where the records know no memberships, and without members.
public struct ActiveShare: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "active-share",
      title: Sentence(english: "Active members", latvian: "Aktīvie biedri"),
      tells: Sentence(
        english: "How many of the members took part in at least one activity.",
        latvian: "Cik biedru piedalījās vismaz vienā aktivitātē."),
      formula: "members with an activity / members",
      caution: Sentence(
        english: "A longer window makes more members active; at the same number of activities a "
          + "larger cluster has fewer of them.",
        latvian: "Garākā laika posmā aktīvo biedru ir vairāk; ja aktivitāšu skaits ir vienāds, "
          + "lielākā klasterī to ir mazāk."),
      misuse: Sentence(
        english: "Not for judging a cluster whose activities are recorded in part.",
        latvian: "Nav izmantojams klasterim, kura aktivitātes reģistrētas tikai daļēji."),
      needs: [.memberships], scale: .share, null: .fixed)
  }

  /// It is of organisations.
  public var countsOrganisations: Bool { true }

  /// Which share of the members of `cluster` takes part in anything.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.knowsMembers else { return .undefined(.noMemberships) }
    let members = cluster.roster.indices.filter { cluster.roster[$0].isMember }
    let active = members.count { !cluster.activities(ofOrganisation: $0).isEmpty }
    return .share(active, of: members.count, orBecause: .noMembers)
  }
}
