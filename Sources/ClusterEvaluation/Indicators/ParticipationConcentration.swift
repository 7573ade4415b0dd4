import CooperationRecords
public import NetworkCore

/// How unevenly participations are spread over organisations: their Gini coefficient.
///
/// ## Definition
///
/// With *x(1) ≤ … ≤ x(n)* the numbers of activities of the organisations:
///
///     G = Σ (2i − n − 1) x(i) / (n Σ x(i))
///
/// ## Conventions
///
/// - 0 where all take part in as many activities; at most 1 − 1/n.
/// - Where the records know memberships, the organisations are the members, and those who do
///   nothing count; else everybody.
/// - The null model keeps every organisation's number of activities, so it draws this value always.
/// - Undefined without participations, and for fewer than two organisations.
public struct ParticipationConcentration: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// It does: who joined, who stayed and who is busy is given with the organisations.
  public var variesWithOrganisations: Bool { true }

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "participation-gini",
      title: Sentence(
        english: "Concentration of participations", latvian: "Dalības koncentrācija"),
      tells: Sentence(
        english: "Whether all members take part alike or a few do most of the work.",
        latvian: "Vai visi biedri piedalās līdzīgi vai lielāko daļu darba veic daži."),
      formula: "Σ (2i − n − 1) x(i) / (n Σ x(i)), activities x in ascending order",
      caution: Sentence(
        english: "With few activities everybody has one or none, and the value is high by itself.",
        latvian: "Ja aktivitāšu ir maz, vērtība ir augsta jau pati par sevi."),
      misuse: Sentence(
        english: "Not for saying that a firm does too little.",
        latvian: "Nav izmantojams, lai apgalvotu, ka kāds uzņēmums dara par maz."),
      needs: [], scale: .share, null: .fixed)
  }

  /// The Gini coefficient of the participations in `cluster`.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    let counts = cluster.roster.indices
      .filter { cluster.roster[$0].isMember || !cluster.knowsMembers }
      .map { cluster.activities(ofOrganisation: $0).count }.sorted()
    guard counts.count > 1 else { return .undefined(.tooFewOrganisations) }
    let total = counts.reduce(0, +)
    guard total > 0 else { return .undefined(.noActivities) }
    let weighted = counts.enumerated().reduce(0) { sum, next in
      sum + (2 * (next.offset + 1) - counts.count - 1) * next.element
    }
    return .value(Double(weighted) / Double(counts.count * total))
  }
}
