import CooperationRecords
public import NetworkCore

/// How many activities two partners share on average: the depth of cooperation.
///
/// ## Definition
///
///     Σ shared activities over ties / ties
///
/// ## Conventions
///
/// - Only pairs who share an activity count, so it is 1 or more.
/// - Undefined without ties.
public struct ActivitiesPerTie: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "activities-per-tie",
      title: Sentence(english: "Depth of cooperation", latvian: "Sadarbības dziļums"),
      tells: Sentence(
        english: "How many activities two partners share on average.",
        latvian: "Cik aktivitāšu vidēji ir kopīgas diviem partneriem."),
      formula: "Σ shared activities / ties",
      caution: Sentence(
        english: "A few large activities with many partners pull it towards 1.",
        latvian: "Dažas lielas aktivitātes ar daudziem partneriem to tuvina 1."),
      misuse: Sentence(
        english: "Not for comparing clusters with different numbers of activities as they stand.",
        latvian: "Nav tieši salīdzināms starp klasteriem ar atšķirīgu aktivitāšu skaitu."),
      needs: [], scale: .mean, null: .drawn)
  }

  /// How many activities the ties of `cluster` share on average.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    let ties = try cluster.ties(run: run)
    guard !ties.isEmpty else { return .undefined(.noTies) }
    return .value(
      Double(ties.reduce(0) { $0 + $1.activityCount }) / Double(ties.count))
  }
}
