import CooperationRecords
public import NetworkCore

/// Which share of the SMEs works with a university or a research institute.
///
/// ## Definition
///
///     SMEs that share an activity with a university or research institute / SMEs
///
/// ## Conventions
///
/// - SMEs without any activity stay in the denominator.
/// - Where the records know memberships, the SMEs are those that are members; the university may
///   come from outside.
/// - Enterprises of unknown size are no SMEs.
/// - Without the cluster organisation means without the activities that it takes part in: what is
///   left are ties that the partners made themselves.
public struct SMEResearchTies: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "sme-research-ties",
      title: Sentence(
        english: "SMEs with a research tie", latvian: "MVU, kas sadarbojas ar pētniecību"),
      tells: Sentence(
        english: "How many of the SMEs work with a university or a research institute.",
        latvian: "Cik MVU sadarbojas ar augstskolu vai pētniecības iestādi."),
      formula: "SMEs tied to a university or research institute / SMEs",
      caution: Sentence(
        english: "Sharing a large project does not mean that the two worked with each other.",
        latvian: "Dalība vienā lielā projektā vēl nenozīmē, ka abi strādājuši kopā."),
      misuse: Sentence(
        english: "Not for comparing programmes that require a university in every project.",
        latvian:
          "Nav izmantojams, lai salīdzinātu programmas, kurās augstskola ir obligāta katrā projektā."
      ),
      needs: [.organisationKinds], scale: .share, null: .drawn)
  }

  /// It is of organisations.
  public var countsOrganisations: Bool { true }

  /// The cluster without the activities of the organisations that run it.
  public func withoutClusterOrganisation(
    _ cluster: EvaluatedCluster
  ) throws -> EvaluatedCluster {
    try cluster.keeping(
      activities: cluster.activities.indices.filter { activity in
        !cluster.partners(inActivity: activity).contains { cluster.roster[$0].isRunner }
      })
  }

  /// Which share of the SMEs of `cluster` is tied to research.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    let roster = cluster.roster
    guard roster.contains(where: \.isResearch) else { return .undefined(.noResearch) }
    let enterprises = roster.indices.filter {
      roster[$0].organisation.kind == .sme && (roster[$0].isMember || !cluster.knowsMembers)
    }
    let graph = try cluster.network.graph(run: run)
    let tied = enterprises.count { enterprise in
      graph.neighbours(enterprise).contains { roster[Int($0)].isResearch }
    }
    return .share(tied, of: enterprises.count, orBecause: .noSMEs)
  }
}
