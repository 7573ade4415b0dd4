/// Indicators that put clusters in the same order, or in the opposite one.
///
/// Complete linkage on the rank correlations (Spearman) over the clusters: in a group every two have a
/// correlation of `AssessmentThresholds.redundancy` or more, either way. The two groups whose least
/// correlation is the greatest are joined first.
///
/// With few clusters high rank correlations come about by chance: with seven, 0.79 or more, either
/// way, in one of twenty pairs of unrelated indicators.
enum RedundancyGroup {
  /// The groups of two or more, by the places of the indicators in ascending order.
  ///
  /// `values` are by indicator, by cluster.
  static func groups(
    of values: [[Double?]], threshold: Double, fewestClusters: Int
  ) -> [[Int]] {
    let strengths = values.map { one in
      values.map { other -> Double in
        let pairs = zip(one, other).compactMap { one, other in
          one.flatMap { one in other.map { (one, $0) } }
        }
        guard pairs.count >= fewestClusters else { return 0 }
        return abs(Correlation.spearman(pairs) ?? 0)
      }
    }
    var groups = values.indices.map { [$0] }
    while let (first, second) = closest(groups, strengths, threshold) {
      groups[first] = (groups[first] + groups[second]).sorted()
      groups.remove(at: second)
    }
    return groups.filter { $0.count > 1 }
  }

  private static func closest(
    _ groups: [[Int]], _ strengths: [[Double]], _ threshold: Double
  ) -> (Int, Int)? {
    var best: (places: (Int, Int), strength: Double)?
    for first in groups.indices {
      for second in groups.indices.dropFirst(first + 1) {
        let least =
          groups[first].flatMap { one in groups[second].map { strengths[one][$0] } }.min() ?? 0
        if least >= threshold, least > best?.strength ?? 0 { best = ((first, second), least) }
      }
    }
    return best?.places
  }
}
