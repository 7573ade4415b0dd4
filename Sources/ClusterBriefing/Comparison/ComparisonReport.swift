public import ClusterEvaluation
import CooperationRecords
public import Documents
import NetworkAlgorithms

/// Clusters side by side, in words.
///
///     let report = ComparisonReport(of: comparison, likeness: likeness, network: network, seed: 1)
///     print(report.text(in: .latvian))
///
/// ## Conventions
///
/// - One block for each indicator: what it tells, a line for each cluster, and which of them can be
///   told apart.
/// - A cluster without a number has the reason in its place.
/// - Where a cluster has an organisation that runs it, the last column says the number without it.
/// - Ranks are ranges, at the common number of activities; where the records cannot tell clusters
///   apart, the report says so.
public struct ComparisonReport: Sendable {
  let comparison: ClusterComparison
  let likeness: ClusterLikeness
  let network: ClusterNetwork
  let seed: UInt64

  /// Creates the report of `comparison`, which followed from `seed`, with how alike the clusters are and
  /// what they share.
  public init(
    of comparison: ClusterComparison, likeness: ClusterLikeness, network: ClusterNetwork,
    seed: UInt64
  ) {
    self.comparison = comparison
    self.likeness = likeness
    self.network = network
    self.seed = seed
  }

  /// The report as plain text.
  public func text(in language: DocumentLanguage) -> String {
    let blocks =
      indicators.lines(in: language)
      + likenessLines(in: language) + [""] + networkLines(in: language)
    return blocks.joined(separator: "\n") + "\n"
  }

  /// What is said of the indicators.
  var indicators: ComparisonText { ComparisonText(comparison: comparison, seed: seed) }
}

extension ClusterComparison {
  /// Whether one of the compared clusters has half as many organisations again as another one.
  var differsInOrganisations: Bool {
    let counts = clusters.filter(isCompared).map(\.organisationCount)
    guard let least = counts.min(), let most = counts.max() else { return false }
    return 2 * most >= 3 * least && counts.count > 1
  }

  /// Whether `cluster` has enough activities to be compared, if there is another one.
  func hasEnough(_ cluster: ComparedCluster) -> Bool {
    cluster.activityCount >= commonSize ?? Self.fewestActivities
  }

  /// Whether `cluster` is compared.
  func isCompared(_ cluster: ComparedCluster) -> Bool {
    commonSize.map { cluster.activityCount >= $0 } ?? false
  }
}
