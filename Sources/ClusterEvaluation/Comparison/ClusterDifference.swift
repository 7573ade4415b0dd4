import NetworkAlgorithms

/// How far two clusters differ in one indicator, and whether the records can tell them apart.
///
/// ## Definition
///
/// With the values *a* and *b* of two clusters at the common number of activities, their jackknife
/// errors *s* and *t*, and *x*(e) and *y*(e) by how much each changes without activity *e*:
///
///     difference = a − b          error² = s² + t² − 2 c + d
///     c = f Σ (x(e) − x̄) (y(e) − ȳ) over the activities of both clusters
///
/// f being √((K − 1)/K · (L − 1)/L) for *K* and *L* activities, and d the variance that comes of drawing
/// choices of activities. It is the jackknife of the difference over the activities of either: one that
/// both clusters share is removed from both at once.
///
/// The test is made where errors depend least on the number: with ln(v / (1 − v)) of shares, the same of
/// (1 + v)/2 of indices from −1 to 1, and ln v of means, and the errors times the slopes there. At the end
/// of its scale a number is taken as it stands.
///
/// p is that of Student's distribution with Welch's degrees of freedom, of 2 K/(κ − 1) for each of the
/// two clusters, and K − 1 at most: κ is the kurtosis of the changes *x*, so that an error which a few
/// activities make is trusted as little as they are few. The adjusted p controls the share of false
/// findings among all pairs of the indicator, which depend on one another (Benjamini and Yekutieli).
///
/// ## Conventions
///
/// - An activity is the same in two clusters if it has the same identifier.
/// - The covariance *c* is at most *s t* in size, as it would be without drawing.
/// - A pair is left out where one of the two has no value or no error.
/// - Where neither value changes without any single activity the pair is left out: an error of 0 is no
///   knowledge.
///
/// ## Reference
///
/// > B. L. Welch. "The generalization of ‘Student's’ problem when several different population
/// > variances are involved." *Biometrika* 34, 1947, 28–35. doi:10.1093/biomet/34.1-2.28
public struct ClusterDifference: Hashable, Sendable {
  /// The place of the earlier of the two clusters.
  public let first: Int

  /// The place of the later of the two clusters.
  public let second: Int

  /// By how much the first is above the second.
  public let difference: Double

  /// The standard error of the difference.
  public let standardError: Double

  /// How rarely two alike clusters would differ as much.
  public let p: Double

  /// The same among all pairs of the indicator.
  public let adjustedP: Double

  /// Whether the two can be told apart at the 5 % level.
  public var isTold: Bool { adjustedP <= 0.05 }

  /// The differences of all pairs of `known` that can be compared.
  static func all(among known: [ComparedPoint], on scale: DifferenceScale) -> [ClusterDifference] {
    let every: [PointPair] = known.indices.flatMap { one in
      known.indices.dropFirst(one + 1).map { PointPair(known[one], known[$0], on: scale) }
    }
    let pairs = every.filter(\.isKnown)
    let adjusted = FalseDiscovery.benjaminiYekutieli.adjusted(pairs.map(\.p))
    return zip(pairs, adjusted).map { pair, adjustedP in
      ClusterDifference(
        first: pair.first.place, second: pair.second.place, difference: pair.difference,
        standardError: pair.standardError, p: pair.p, adjustedP: adjustedP ?? 1)
    }
  }
}
