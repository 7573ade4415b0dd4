import CooperationRecords
public import NetworkCore

/// Which share of the members' ties leads to members of another cluster.
///
/// ## Definition
///
///     ties between a member and somebody who is a member of other clusters only
///       / ties of which an end is a member
///
/// ## Conventions
///
/// - A member of two clusters belongs to this one: a tie with it stays within.
/// - Undefined where the records know fewer than two clusters, and where members have no ties.
public struct CrossClusterTies: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "cross-cluster-ties",
      title: Sentence(english: "Ties to other clusters", latvian: "Saites ar citiem klasteriem"),
      tells: Sentence(
        english: "Which share of the members' ties leads to members of other clusters.",
        latvian: "Kāda daļa biedru saišu ved pie citu klasteru biedriem."),
      formula: "ties to members of other clusters / ties of members",
      caution: Sentence(
        english: "Only clusters that the records know are counted.",
        latvian: "Skaitīti tikai ierakstos zināmie klasteri."),
      misuse: Sentence(
        english: "Not as a goal by itself: clusters of one field have more to share.",
        latvian: "Nav pašmērķis: vienas nozares klasteriem kopīgā ir vairāk."),
      needs: [.memberships, .severalClusters], scale: .share, null: .drawn)
  }

  /// Which share of the ties of members of `cluster` leads to other clusters.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.knowsMembers else { return .undefined(.noMemberships) }
    guard cluster.clusterCount > 1 else { return .undefined(.oneClusterOnly) }
    let roster = cluster.roster
    let ties = try cluster.ties(run: run).filter {
      roster[$0.first].isMember || roster[$0.second].isMember
    }
    let crossing = ties.count { tie in
      let outsiders = [tie.first, tie.second].filter { !roster[$0].isMember }
      return outsiders.contains { !roster[$0].clusters.isEmpty }
    }
    return .share(crossing, of: ties.count, orBecause: .noTies)
  }
}
