import CooperationRecords
public import NetworkCore

/// Which share of the ties touches the three organisations with the most ties.
///
/// ## Definition
///
///     ties of which an end is one of the three / ties
///
/// ## Conventions
///
/// - The three are those with the most partners; where several have as many, the earlier in the
///   records.
/// - Undefined without ties, and for fewer than three organisations.
public struct TopThreeDependence: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "top-three-dependence",
      title: Sentence(
        english: "Dependence on the top three", latvian: "Atkarība no trim lielākajiem"),
      tells: Sentence(
        english: "Which share of all ties touches the three best linked organisations.",
        latvian: "Kāda daļa visu saišu skar trīs organizācijas ar visvairāk partneriem."),
      formula: "ties that touch one of the three / ties",
      caution: Sentence(
        english: "In a small cluster three organisations are a large part of it.",
        latvian: "Mazā klasterī trīs organizācijas ir liela tā daļa."),
      misuse: Sentence(
        english: "Not for comparing clusters of different sizes as they stand.",
        latvian: "Nav tieši salīdzināms starp dažāda lieluma klasteriem."),
      needs: [], scale: .share, null: .drawn)
  }

  /// Which share of the ties of `cluster` touches the three best linked.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.organisationCount > 2 else { return .undefined(.tooFewOrganisations) }
    let degrees = try cluster.network.partnerCounts(run: run)
    let topThree = Set(
      degrees.indices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }.prefix(3))
    let ties = try cluster.ties(run: run)
    let touching = ties.count { topThree.contains($0.first) || topThree.contains($0.second) }
    return .share(touching, of: ties.count, orBecause: .noTies)
  }
}
