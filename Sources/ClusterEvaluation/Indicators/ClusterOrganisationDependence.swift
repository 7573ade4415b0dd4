import CooperationRecords
import NetworkAlgorithms
public import NetworkCore

/// How much of the largest group falls apart without the organisation that runs the cluster.
///
/// ## Definition
///
/// With *L* the organisations of the largest component that do not run the cluster, and *L′* the
/// size of the largest component once those that run it are gone:
///
///     dependence = (L − L′) / L
///
/// ## Conventions
///
/// - 0 where everybody stays linked, near 1 where only the cluster organisation held the group
///   together. Never below 0.
/// - Undefined where nobody is known to run the cluster, and where nobody is tied to anybody.
public struct ClusterOrganisationDependence: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "cluster-organisation-dependence",
      title: Sentence(
        english: "Dependence on the cluster organisation",
        latvian: "Atkarība no klastera organizācijas"),
      tells: Sentence(
        english: "Which share of the largest linked group would lose touch with it if the cluster "
          + "organisation were not there.",
        latvian: "Kāda daļa lielākās saistītās grupas zaudētu saikni ar to, ja nebūtu klastera "
          + "organizācijas."),
      formula: "(L − L′) / L, the largest component with and without the cluster organisation",
      caution: Sentence(
        english: "Records kept by the cluster organisation show what it took part in.",
        latvian: "Klastera organizācijas veidotie ieraksti rāda to, kurā tā pati piedalījusies."),
      misuse: Sentence(
        english: "Not against a young cluster, whose cluster organisation is there to bring "
          + "partners together.",
        latvian: "Nav izmantojams pret jaunu klasteri, kura organizācijas uzdevums ir savest "
          + "partnerus kopā."),
      needs: [.clusterOrganisation], scale: .share, null: .drawn)
  }

  /// It is of organisations.
  public var countsOrganisations: Bool { true }

  /// How much of the largest group of `cluster` hangs on those that run it.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.hasRunner else { return .undefined(.noClusterOrganisation) }
    let groups = try cluster.network.communities(.components, run: run).groups
    guard let largest = groups.first, largest.count > 1 else { return .undefined(.noTies) }
    let runners = Set(
      cluster.roster.lazy.filter(\.isRunner).map(\.organisation.id))
    let others = largest.count { !runners.contains($0) }
    let rest = try cluster.network.without(runners).communities(.components, run: run).groups
    let left = rest.first?.count ?? 0
    return .share(max(0, others - left), of: others, orBecause: .noTies)
  }
}
