import CooperationRecords
public import NetworkCore

/// Which share of the members' ties leads out of the cluster.
///
/// ## Definition
///
///     ties between a member and an outsider / ties of which an end is a member
///
/// ## Conventions
///
/// - Ties between two outsiders do not count.
/// - Undefined where the records know no memberships, and where members have no ties.
public struct Openness: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "openness",
      title: Sentence(english: "Openness", latvian: "Atvērtība"),
      tells: Sentence(
        english: "Which share of the members' ties leads to organisations outside the cluster.",
        latvian: "Kāda daļa biedru saišu ved uz organizācijām ārpus klastera."),
      formula: "external ties / (external + internal ties)",
      caution: Sentence(
        english: "A cluster whose outside projects are not recorded looks closed.",
        latvian: "Klasteris, kura ārējie projekti nav reģistrēti, izskatās noslēgts."),
      misuse: Sentence(
        english: "More is not always better: a cluster without ties of its own is fully open.",
        latvian: "Vairāk ne vienmēr ir labāk: klasteris bez iekšējām saitēm ir pilnīgi atvērts."),
      needs: [.memberships], scale: .share, null: .drawn)
  }

  /// Which share of the ties of members leads out of `cluster`.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    guard cluster.knowsMembers else { return .undefined(.noMemberships) }
    let ties = try cluster.tiesOfMembers(run: run)
    return .share(ties.external, of: ties.external + ties.internal, orBecause: .noTies)
  }
}

extension EvaluatedCluster {
  /// How many ties join two members, and how many a member and an outsider.
  func tiesOfMembers(run: RunControl) throws -> (internal: Int, external: Int) {
    var counts = (internal: 0, external: 0)
    for tie in try ties(run: run) {
      switch (roster[tie.first].isMember, roster[tie.second].isMember) {
      case (true, true): counts.internal += 1
      case (false, false): break
      default: counts.external += 1
      }
    }
    return counts
  }
}
