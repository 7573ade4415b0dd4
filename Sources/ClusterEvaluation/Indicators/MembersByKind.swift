import CooperationRecords
public import NetworkCore

/// How many members a cluster has, and of which kinds.
///
/// ## Definition
///
/// The number of organisations that were members on a day of the window, and how many of them are
/// of each kind.
///
/// ## Conventions
///
/// - Members of unknown kind are a kind of their own.
/// - The cluster organisation counts where it is a member.
/// - Undefined where the records know no memberships.
public struct MembersByKind: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "members-by-kind",
      title: Sentence(english: "Members by kind", latvian: "Biedri pēc veida"),
      tells: Sentence(
        english: "How many organisations belong to the cluster, and of which kinds they are.",
        latvian: "Cik organizāciju ir klasterī un kāda veida tās ir."),
      formula: "number of members in the window, by kind",
      caution: Sentence(
        english: "Members of unknown kind are shown, and may be of any.",
        latvian: "Biedri, kuru veids nav zināms, ir parādīti atsevišķi un var būt jebkura veida."),
      misuse: Sentence(
        english: "A larger cluster is not a better one.",
        latvian: "Lielāks klasteris nav labāks klasteris."),
      needs: [.memberships, .organisationKinds], scale: .count, null: .fixed)
  }

  /// It is of organisations.
  public var countsOrganisations: Bool { true }

  /// How many members `cluster` has.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard let count = cluster.memberCount else { return .undefined(.noMemberships) }
    let kinds = cluster.roster.lazy.filter(\.isMember).map(\.organisation.kind)
    let parts = OrganisationKind.allCases.compactMap { kind in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : IndicatorReading.Part(label: kind.sentence, value: Double(count))
    }
    return .value(Double(count), parts: parts)
  }
}
