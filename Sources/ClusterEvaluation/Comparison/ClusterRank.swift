import NetworkAlgorithms

/// Which rank a cluster has in one indicator, as far as the records can tell.
///
/// ## Definition
///
/// Of *K* clusters that were compared, with *a* of them told to be above it and *b* to be below it,
/// a cluster has one of the ranks from 1 + a to K − b; rank 1 is the largest value.
///
/// ## Conventions
///
/// - Ranks are of the values at the common number of activities, never of what clusters of different
///   size have as they stand.
/// - A pair counts where it is told apart (`ClusterDifference.isTold`) and its p, adjusted among all
///   pairs of the indicator (`HolmAdjustment`), is 0.05 or less. The ranks then hold for all clusters at
///   once, 95 times in a hundred.
/// - A pair without a difference counts as not told.
///
/// ## Reference
///
/// > M. Mogstad, J. P. Romano, A. M. Shaikh, D. Wilhelm. "Inference for ranks with applications to
/// > mobility across neighbourhoods and academic achievement across countries." *Review of Economic
/// > Studies* 91(1), 2024, 476–518. doi:10.1093/restud/rdad006
public struct ClusterRank: Hashable, Sendable {
  /// The best and the worst rank that the cluster may have.
  public let range: ClosedRange<Int>

  /// How many clusters were compared.
  public let count: Int

  /// Whether the cluster may have any rank.
  public var isUnknown: Bool { range == 1...count }

  /// The ranks of `clusterCount` clusters by the differences of their pairs; `nil` for those that were
  /// compared with nobody.
  static func all(of clusterCount: Int, by differences: [ClusterDifference]) -> [ClusterRank?] {
    var isCompared = [Bool](repeating: false, count: clusterCount)
    var above = [Int](repeating: 0, count: clusterCount)
    var below = above
    for (difference, p) in zip(differences, HolmAdjustment.adjusted(differences.map(\.p))) {
      isCompared[difference.first] = true
      isCompared[difference.second] = true
      guard difference.isTold, p <= 0.05 else { continue }
      let isFirstAbove = difference.difference > 0
      above[isFirstAbove ? difference.second : difference.first] += 1
      below[isFirstAbove ? difference.first : difference.second] += 1
    }
    let count = isCompared.count { $0 }
    return isCompared.indices.map { place in
      isCompared[place]
        ? ClusterRank(range: (1 + above[place])...(count - below[place]), count: count) : nil
    }
  }
}

extension ClusterComparison.Row {
  /// The rank of each cluster at the common number of activities, in their order; `nil` for those that
  /// were compared with nobody.
  public var ranks: [ClusterRank?] {
    ClusterRank.all(of: evaluations.count, by: differences)
  }

  /// Whether the records rank any two of the clusters.
  public var isRanked: Bool { ranks.contains { $0?.isUnknown == false } }
}
