/// Whether two halves of the activities of clusters put these in the same order.
///
/// ## Definition
///
/// With *m* half of the activities of the smallest cluster, rounded down: in every split two choices of
/// *m* activities without a common one are drawn in each cluster. The correlation (Pearson) over the
/// clusters of the values of the one with those of the other, its mean over all splits:
///
///     r = mean over splits of cor(first half, second half)
///
/// ## Conventions
///
/// - A cluster in which one of the halves has no value is left out of that split; a split with fewer
///   clusters than `AssessmentThresholds.fewestClusters`, or in which one side does not vary, has no
///   correlation. Where more than half of the splits have none, there is no reliability.
/// - It is the reliability at *m* activities, and never stretched to more: the Spearman–Brown formula
///   2r / (1 + r) holds where the value of the whole is the sum or mean of those of its halves. That
///   is so for sums over activities alone, such as budgets; most indicators are about ties, and
///   two halves have fewer repeated ties than the whole.
/// - It depends on the clusters: where they hardly differ, no indicator is reliable.
///
/// ## Reference
///
/// > W. Brown. "Some experimental results in the correlation of mental abilities." *British Journal
/// > of Psychology* 3(3), 1910, 296–322. doi:10.1111/j.2044-8295.1910.tb00207.x
public struct SplitHalfReliability: Hashable, Sendable {
  /// The mean correlation.
  public let correlation: Double

  /// What it would be for both halves together; `nil` where halves do not add up.
  public let spearmanBrown: Double?

  /// How many of the splits have a correlation.
  public let splitCount: Int

  /// `first` and `second` are the values of the halves: by split, by cluster.
  init?(
    first: [[Double?]], second: [[Double?]], addsUp: Bool, fewestClusters: Int
  ) {
    let correlations = zip(first, second).compactMap { one, other -> Double? in
      let pairs = zip(one, other).compactMap { one, other in
        one.flatMap { one in other.map { (one, $0) } }
      }
      return pairs.count >= fewestClusters ? Correlation.pearson(pairs) : nil
    }
    guard 2 * correlations.count >= first.count, let mean = correlations.mean else { return nil }
    correlation = mean
    spearmanBrown = addsUp && mean > -1 ? 2 * mean / (1 + mean) : nil
    splitCount = correlations.count
  }
}

/// An indicator whose value of a cluster is the sum of its values of single activities.
protocol SumOverActivities: ClusterIndicator {}

extension Money: SumOverActivities {}

extension ActivityCount: SumOverActivities {}
