import CooperationRecords
public import NetworkCore

/// Whether the members' ties lead out of the cluster or stay within: Krackhardt and Stern's E-I
/// index.
///
/// ## Definition
///
/// With *E* ties between a member and an outsider and *I* ties between two members:
///
///     E-I = (E − I) / (E + I)
///
/// ## Conventions
///
/// - −1 where all ties stay within, 1 where all lead out.
/// - The rescaled value, among the parts, says where the index lies between the least and the most
///   that the numbers of members and outsiders and of ties allow.
/// - Undefined where the records know no memberships, and where members have no ties.
///
/// ## Reference
///
/// > D. Krackhardt, R. N. Stern. "Informal networks and organizational crises: an experimental
/// > simulation." *Social Psychology Quarterly* 51(2), 1988, 123–140. doi:10.2307/2786835
public struct ExternalInternalIndex: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "ei-index",
      title: Sentence(english: "E-I index", latvian: "E-I indekss"),
      tells: Sentence(
        english: "Whether members tie themselves rather to outsiders or to one another.",
        latvian: "Vai biedri vairāk saistīti ar ārējām organizācijām vai savā starpā."),
      formula: "(external − internal ties) / (external + internal ties)",
      caution: Sentence(
        english: "The sizes of the two groups restrict its range; read the rescaled value too.",
        latvian: "Abu grupu lielums ierobežo tā robežas; jāskatās arī pārrēķinātā vērtība."),
      misuse: Sentence(
        english: "Zero is no neutral value: judge it by what chance makes.",
        latvian: "Nulle nav neitrāla vērtība: jāsalīdzina ar to, ko dod nejaušība."),
      needs: [.memberships], scale: .index, null: .drawn)
  }

  /// The E-I index of the members of `cluster`.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.knowsMembers else { return .undefined(.noMemberships) }
    let ties = try cluster.tiesOfMembers(run: run)
    let total = ties.external + ties.internal
    guard total > 0 else { return .undefined(.noTies) }
    let value = Double(ties.external - ties.internal) / Double(total)
    let rescaled = rescaledValue(external: ties.external, total: total, in: cluster)
    let label = Sentence(english: "rescaled", latvian: "pārrēķināts")
    return .value(value, parts: rescaled.map { [.init(label: label, value: $0)] } ?? [])
  }

  private func rescaledValue(
    external: Int, total: Int, in cluster: EvaluatedCluster
  ) -> Double? {
    let members = cluster.roster.count(where: \.isMember)
    let outsiders = cluster.roster.count - members
    let least = max(0, total - members * (members - 1) / 2)
    let most = min(total, members * outsiders)
    guard least < most else { return nil }
    return 2 * Double(external - least) / Double(most - least) - 1
  }
}
