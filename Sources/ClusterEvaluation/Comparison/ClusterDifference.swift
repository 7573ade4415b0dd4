import NetworkAlgorithms

/// How far two clusters differ in one indicator, and whether the records can tell them apart.
///
/// ## Definition
///
/// With the values *a* and *b* of two clusters at the common number of activities, and their jackknife
/// errors *s* and *t*:
///
///     difference = a − b          error = √(s² + t²)
///
/// p is that of Student's distribution with Welch's degrees of freedom, of the activities of the two
/// clusters less one each. The adjusted p controls the share of false findings among all pairs of the
/// indicator, which depend on one another (Benjamini and Yekutieli).
///
/// ## Conventions
///
/// - Activities that both clusters share make their values rise and fall together; the error takes no
///   advantage of that, and is rather too wide.
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

  /// The differences of all pairs of `points` that can be compared; `sizes` are the numbers of
  /// activities of the clusters.
  static func all(among points: [RarefactionCurve.Point?], sizes: [Int]) -> [ClusterDifference] {
    let known = points.indices.compactMap { place -> Known? in
      guard let point = points[place], let value = point.value, let error = point.standardError
      else { return nil }
      return Known(place: place, value: value, error: error, freedom: Double(sizes[place] - 1))
    }
    let pairs = known.indices.flatMap { one in
      known.indices.dropFirst(one + 1).map { (known[one], known[$0]) }
    }.filter { $0.error > 0 || $1.error > 0 }
    let values = pairs.map { first, second in first.p(against: second) }
    let adjusted = FalseDiscovery.benjaminiYekutieli.adjusted(values)
    return pairs.indices.map { place in
      let (first, second) = pairs[place]
      return ClusterDifference(
        first: first.place, second: second.place, difference: first.value - second.value,
        standardError: first.error(against: second), p: values[place],
        adjustedP: adjusted[place] ?? 1)
    }
  }

  private struct Known {
    let place: Int
    let value: Double
    let error: Double
    let freedom: Double

    func error(against other: Known) -> Double {
      (error * error + other.error * other.error).squareRoot()
    }

    func p(against other: Known) -> Double {
      let (own, others) = (error * error, other.error * other.error)
      let sum = own + others
      let freedom = sum * sum / (own * own / self.freedom + others * others / other.freedom)
      return StudentQuantile.outside(abs(value - other.value) / sum.squareRoot(), freedom: freedom)
    }
  }
}
