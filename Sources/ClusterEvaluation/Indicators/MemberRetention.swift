import CooperationRecords
public import NetworkCore

/// Which share of the members at the beginning is still there at the end.
///
/// ## Definition
///
///     members on the first and on the last day / members on the first day
///
/// ## Conventions
///
/// - The days are those of the window; without one, that of the first activity and the last of the
///   records.
/// - A membership since nobody knows when reaches back for ever. Who left and came back is still there.
/// - Undefined where the records know no memberships or no dates, and where nobody was a member on the
///   first day.
public struct MemberRetention: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// It does: who joined, who stayed and who is busy is given with the organisations.
  public var variesWithOrganisations: Bool { true }

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "member-retention",
      title: Sentence(english: "Members who stayed", latvian: "Palikušie biedri"),
      tells: Sentence(
        english: "How many of the members at the beginning of the window are members at its end.",
        latvian: "Cik no laika posma sākuma biedriem ir biedri arī tā beigās."),
      formula: "members on both days / members on the first day",
      caution: Sentence(
        english: "Records that do not note leaving make everybody stay.",
        latvian: "Ja izstāšanās netiek reģistrēta, šķiet, ka visi paliek."),
      misuse: Sentence(
        english: "Not as a sign of quality: some turnover is healthy.",
        latvian: "Nav kvalitātes rādītājs: zināma mainība ir veselīga."),
      needs: [.memberships, .dates], scale: .share, null: .fixed)
  }

  /// It is of organisations.
  public var countsOrganisations: Bool { true }

  /// Which share of the first members of `cluster` stayed.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.knowsMembers else { return .undefined(.noMemberships) }
    guard let firstDay = cluster.firstDay, let lastDay = cluster.lastDay else {
      return .undefined(.noDates)
    }
    let first = cluster.roster.filter { $0.isMember(on: firstDay) }
    return .share(
      first.count { $0.isMember(on: lastDay) }, of: first.count, orBecause: .noMembers)
  }
}
