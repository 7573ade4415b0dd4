import CooperationRecords
public import NetworkCore

/// Whether the cluster does many kinds of things together or one.
///
/// ## Definition
///
/// Shannon's entropy of the shares *p(k)* of the five kinds of activity, divided by the most it can be:
///
///     mix = −Σ p(k) ln p(k) / ln 5
///
/// ## Conventions
///
/// - 0 where all activities are of one kind, 1 where all five kinds are as frequent.
/// - Activities of unknown kind are left out.
/// - Undefined where no kind is known.
public struct ActivityMix: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "activity-mix",
      title: Sentence(english: "Mix of activities", latvian: "Aktivitāšu daudzveidība"),
      tells: Sentence(
        english: "Whether partners do one kind of thing together or several.",
        latvian: "Vai partneri kopā veic viena veida aktivitātes vai dažādas."),
      formula: "entropy of activities over five kinds / ln 5",
      caution: Sentence(
        english: "Small activities count as much as large ones.",
        latvian: "Mazas aktivitātes skaitītas tāpat kā lielas."),
      misuse: Sentence(
        english: "Not for asking a research cluster for fairs.",
        latvian: "Nav izmantojams, lai no pētniecības klastera prasītu izstādes."),
      needs: [.activityKinds], scale: .share, null: .fixed)
  }

  /// How mixed the activities of `cluster` are.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    let kinds = cluster.activities.compactMap(\.kind)
    guard !kinds.isEmpty else { return .undefined(.noActivityKinds) }
    let counts = ActivityKind.allCases.map { kind in kinds.count { $0 == kind } }
    let parts = zip(ActivityKind.allCases, counts).filter { $0.1 > 0 }.map { kind, count in
      IndicatorReading.Part(label: kind.sentence, value: Double(count))
    }
    return .value(evenness(of: counts.map(Double.init)), parts: parts)
  }
}
