import CooperationRecords
public import NetworkCore

/// How many activities there are.
///
/// ## Conventions
///
/// - Activities of one organisation count. It is 0 where there are none, and never undefined.
public struct ActivityCount: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "activity-count",
      title: Sentence(english: "Number of activities", latvian: "Aktivitāšu skaits"),
      tells: Sentence(
        english: "How many activities are on record.",
        latvian: "Cik aktivitāšu ir reģistrēts."),
      formula: "activities",
      caution: Sentence(
        english: "It grows with the cluster, with the years, and with the care of keeping records.",
        latvian: "Tas pieaug līdz ar klasteri, gadiem un ierakstu rūpīgumu."),
      misuse: Sentence(
        english: "Not for judging a cluster: one project can be put on record as five.",
        latvian: "Nav izmantojams klastera vērtēšanai: vienu projektu var reģistrēt kā piecus."),
      needs: [], scale: .count, null: .fixed)
  }

  /// The number of activities of `cluster`.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    .value(Double(cluster.activityCount))
  }
}
