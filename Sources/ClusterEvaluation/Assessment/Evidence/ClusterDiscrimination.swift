import NetworkAlgorithms

/// Which share of the variance between clusters is no chance.
///
/// ## Definition
///
/// With *v(c)* the mean value of the halves of cluster *c* over all splits, *m* the activities of a half
/// and *K(c)* those of the cluster, and *s²(c)* the mean over splits of half the squared difference of
/// the two halves, which is the sampling variance at *m* activities:
///
///     (Var v − mean of m/K(c) · s²(c)) / Var v
///
/// *m/K s²* is the most that the mean over all choices of *m* of *K* activities can vary (Hoeffding
/// 1948, theorem 5.2): the share is rather too low.
///
/// ## Conventions
///
/// - The interval, of 95 %, is that of the observed variance by the chi-square distribution with one
///   degree of freedom less than clusters, as if the sampling variance were known.
/// - 1 is all differences are real; 0 or less, the clusters differ no more than by chance.
/// - A cluster counts if more than half of the splits have values in both halves.
/// - Undefined for fewer clusters than `AssessmentThresholds.fewestClusters`, and where they do not
///   differ at all.
///
/// ## Reference
///
/// > W. Hoeffding. "A class of statistics with asymptotically normal distribution." *Annals of
/// > Mathematical Statistics* 19(3), 1948, 293–325. doi:10.1214/aoms/1177730196
public struct ClusterDiscrimination: Hashable, Sendable {
  /// The share.
  public let share: Double

  /// Its 95 % interval.
  public let interval: ClosedRange<Double>

  /// How many clusters it is from.
  public let clusterCount: Int

  /// `first` and `second` are the values of the halves: by split, by cluster.
  init?(
    first: [[Double?]], second: [[Double?]], halfSize: Int, sizes: [Int], fewestClusters: Int
  ) {
    let known = sizes.indices.compactMap { cluster -> (value: Double, variance: Double)? in
      let pairs = zip(first, second).compactMap { one, other in
        one[cluster].flatMap { one in other[cluster].map { (one, $0) } }
      }
      guard 2 * pairs.count > first.count, let value = pairs.map({ ($0 + $1) / 2 }).mean,
        let square = pairs.map({ ($0 - $1) * ($0 - $1) / 2 }).mean
      else { return nil }
      return (value, Double(halfSize) / Double(sizes[cluster]) * square)
    }
    guard known.count >= fewestClusters, let observed = known.map(\.value).variance,
      let sampling = known.map(\.variance).mean, observed > 1e-18
    else { return nil }
    let freedom = known.count - 1
    let ratio = sampling / observed
    share = 1 - ratio
    interval =
      1 - ratio * ChiSquareQuantile.value(0.975, freedom: freedom) / Double(freedom)...1 - ratio
      * ChiSquareQuantile.value(0.025, freedom: freedom) / Double(freedom)
    clusterCount = known.count
  }
}
