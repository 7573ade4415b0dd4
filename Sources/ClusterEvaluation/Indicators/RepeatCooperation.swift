import CooperationRecords
public import NetworkCore

/// Which share of the ties was renewed.
///
/// ## Definition
///
///     pairs that share two activities or more / pairs that share an activity
///
/// ## Conventions
///
/// - Undefined where no two organisations share an activity.
public struct RepeatCooperation: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "repeat-cooperation",
      title: Sentence(english: "Repeated cooperation", latvian: "Atkārtota sadarbība"),
      tells: Sentence(
        english: "How many of the pairs that worked together did so again.",
        latvian: "Cik pāru, kas sadarbojušies, ir sadarbojušies atkārtoti."),
      formula: "pairs with two or more activities / pairs with an activity",
      caution: Sentence(
        english: "It grows with the length of the window and with the number of activities.",
        latvian: "Tas pieaug līdz ar laika posma garumu un aktivitāšu skaitu."),
      misuse: Sentence(
        english: "Not for comparing clusters with different numbers of activities as they stand.",
        latvian: "Nav tieši salīdzināms starp klasteriem ar atšķirīgu aktivitāšu skaitu."),
      needs: [], scale: .share, null: .drawn)
  }

  /// Which share of the ties of `cluster` was renewed.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    let ties = try cluster.ties(run: run)
    return .share(ties.count { $0.activityCount > 1 }, of: ties.count, orBecause: .noTies)
  }
}
