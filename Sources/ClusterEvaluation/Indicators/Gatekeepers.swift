import CooperationRecords
public import NetworkCore

/// Which share of the members has ties both within the cluster and out of it.
///
/// ## Definition
///
/// A gatekeeper is a member tied to another member and to an outsider:
///
///     gatekeepers / members
///
/// Among the parts stands the share of the members' external reach that gatekeepers mediate. A
/// member reaches an outsider directly, or through one other member; mediated is what no direct
/// tie reaches:
///
///     Σ outsiders reached through a member only / Σ outsiders reached
///
/// ## Conventions
///
/// - Undefined where the records know no memberships, without members, and where nobody from
///   outside takes part.
///
/// ## Reference
///
/// > H. Graf. "Gatekeepers in regional networks of innovators." *Cambridge Journal of Economics*
/// > 35(1), 2011, 173–198. doi:10.1093/cje/beq001
public struct Gatekeepers: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "gatekeepers",
      title: Sentence(english: "Gatekeepers", latvian: "Vārtziņi"),
      tells: Sentence(
        english: "How many of the members link the cluster with the world outside.",
        latvian: "Cik biedru savieno klasteri ar ārpasauli."),
      formula: "members with internal and external ties / members",
      caution: Sentence(
        english: "Records do not say in which direction knowledge flows.",
        latvian: "Ieraksti nerāda, kurā virzienā plūst zināšanas."),
      misuse: Sentence(
        english: "Not for naming those who block others.",
        latvian: "Nav izmantojams, lai norādītu uz tiem, kas citus kavē."),
      needs: [.memberships], scale: .share, null: .drawn)
  }

  /// It is of organisations.
  public var countsOrganisations: Bool { true }

  /// Which share of the members of `cluster` are gatekeepers.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.knowsMembers else { return .undefined(.noMemberships) }
    let roster = cluster.roster
    let members = roster.indices.filter { roster[$0].isMember }
    guard members.count < roster.count else { return .undefined(.noOutsiders) }
    let graph = try cluster.network.graph(run: run)
    let inside = roster.indices.map { place in
      graph.neighbours(place).map(Int.init).filter { roster[$0].isMember }
    }
    let outside = roster.indices.map { place in
      graph.neighbours(place).map(Int.init).filter { !roster[$0].isMember }
    }
    let gatekeepers = members.count { !inside[$0].isEmpty && !outside[$0].isEmpty }
    let (reached, direct) = members.reduce(into: (0, 0)) { sums, member in
      let all = inside[member].reduce(into: Set(outside[member])) { $0.formUnion(outside[$1]) }
      sums.0 += all.count
      sums.1 += outside[member].count
    }
    let label = Sentence(
      english: "share of external reach mediated",
      latvian: "pastarpinātā ārējās sasniedzamības daļa")
    let parts =
      reached == 0
      ? []
      : [IndicatorReading.Part(label: label, value: Double(reached - direct) / Double(reached))]
    return .share(gatekeepers, of: members.count, orBecause: .noMembers, parts: parts)
  }
}
