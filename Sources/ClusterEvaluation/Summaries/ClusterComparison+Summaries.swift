import CooperationRecords
import NetworkAlgorithms
import NetworkCore

/// Why summaries cannot be merged.
public enum SummaryMergeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two summaries follow different plans, or different versions of the program; `key` is the first
  /// entry in which they differ.
  case differentPlans(first: String, second: String, key: String, one: String, other: String)
  /// Two summaries have a cluster of one name.
  case clusterTwice(String, first: String, second: String)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .differentPlans(let first, let second, let key, let one, let other):
      "\(first) and \(second) were made by different plans: “\(key)” is \(one) in one and "
        + "\(other) in the other; have all offices summarise by one plan."
    case .clusterTwice(let name, let first, let second):
      "the cluster “\(name)” is in \(first) and in \(second); give each cluster a name of its own."
    }
  }
}

extension ClusterComparison {
  /// Sets the clusters of several summaries side by side, as if the records had been read together.
  ///
  /// ## Conventions
  ///
  /// - Clusters stand in the order of the summaries.
  /// - Which activities two clusters share is not in summaries: all differences are taken as if there
  ///   were none. Where clusters share none, they are those of one run, bit for bit.
  ///
  /// - Parameter summaries: Summaries, each with what errors call it.
  /// - Throws: `SummaryMergeError` where they follow different plans, or two have a cluster of one name.
  public init(
    merging summaries: [(source: String, summary: ComparisonSummary)]
  ) throws(SummaryMergeError) {
    try Self.check(summaries)
    let plan = summaries.first?.summary.plan
    let parts = summaries.flatMap(\.summary.clusters)
    self.init(
      clusters: parts.map(\.cluster), commonSize: plan?.size,
      rows: (plan?.chosenIndicators ?? []).enumerated().map { place, indicator in
        let numbers = parts.map { $0.indicators[place] }
        let known = numbers.enumerated().compactMap { ComparedPoint($1.atSize, at: $0) }
        return Row(
          profile: indicator.profile,
          evaluations: zip(parts, numbers).map { part, number in
            IndicatorEvaluation(number, of: part.cluster, by: indicator.profile)
          },
          atCommonSize: numbers.map { number in
            number.atSize.map { RarefactionCurve.Point($0, at: plan?.size ?? 0) }
          },
          differences: indicator.variesWithOrganisations
            ? []
            : ClusterDifference.all(among: known, on: DifferenceScale(indicator.profile.scale)),
          variesWithOrganisations: indicator.variesWithOrganisations)
      })
  }

  private static func check(
    _ summaries: [(source: String, summary: ComparisonSummary)]
  ) throws(SummaryMergeError) {
    guard let first = summaries.first else { return }
    var sources: [String: String] = [:]
    for (source, summary) in summaries {
      for (one, other) in zip(first.summary.entries, summary.entries) where one != other {
        throw .differentPlans(
          first: first.source, second: source, key: one.key, one: one.value,
          other: other.value)
      }
      for cluster in summary.clusters {
        if let earlier = sources.updateValue(source, forKey: cluster.cluster.name) {
          throw .clusterTwice(cluster.cluster.name, first: earlier, second: source)
        }
      }
    }
  }
}

extension ComparisonSummary {
  /// All in which summaries that are merged must agree.
  fileprivate var entries: [(key: String, value: String)] { [("version", version)] + plan.entries }
}

extension IndicatorEvaluation {
  /// What a summary says, as far as it goes.
  fileprivate init(
    _ summary: IndicatorSummary, of cluster: ComparedCluster, by profile: IndicatorProfile
  ) {
    self.init(
      profile: profile, cluster: cluster.name, window: cluster.window,
      organisationCount: cluster.organisationCount, memberCount: cluster.memberCount,
      activityCount: cluster.activityCount,
      reading: IndicatorReading(
        outcome: summary.outcome, count: summary.count, parts: [], interval: summary.interval),
      withoutClusterOrganisation: summary.withoutClusterOrganisation.map {
        IndicatorReading.value($0)
      },
      jackknife: nil, chance: nil, summarisedTest: summary.chanceTest)
  }
}

extension RarefactionCurve.Point {
  fileprivate init(_ summary: SizedSummary, at size: Int) {
    self.init(
      restoringAt: size, value: summary.value, standardError: summary.standardError,
      drawingError: summary.drawingError)
  }
}
