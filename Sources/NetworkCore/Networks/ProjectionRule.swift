/// How strongly two organisations are tied by what they do together.
///
/// An activity with a single partner ties nobody. Every rule ties the same organisations; they
/// differ in the strengths.
///
///     let table = TwoModeNetwork(participations: [
///       ("a", 1), ("b", 1), ("c", 1), ("a", 2), ("b", 2), ("a", 3),
///     ])
///     try table.projected(by: .cosine).partners(of: "b").first?.strength   // 2 / √(3 · 2) = 0.816…
public enum ProjectionRule: String, Hashable, Sendable, CaseIterable {
  /// The number of shared activities.
  ///
  ///     w(i,j) = Σ 1     over the activities k that i and j share
  case count

  /// Each activity is shared out among its partners.
  ///
  ///     w(i,j) = Σ 1 / (n(k) − 1)     over the activities k that i and j share,
  ///                                   n(k) being the number of partners in k
  ///
  /// The strength of an organisation is then the number of its activities with two partners
  /// or more.
  ///
  /// > M. E. J. Newman. "Scientific collaboration networks. II. Shortest paths, weighted
  /// > networks, and centrality." *Physical Review E* 64, 016132, 2001.
  /// > doi:10.1103/PhysRevE.64.016132
  case fractional

  /// Each activity counts less the more partners it has.
  ///
  ///     w(i,j) = Σ 1 / n(k)     over the activities k that i and j share
  ///
  /// The organisation itself is among those an activity is shared out to, so an activity of two
  /// partners adds one half. (The hyperbolic weighting of the R package tnet is ``fractional``.)
  ///
  /// > V. Batagelj, M. Cerinšek. "On bibliographic networks." *Scientometrics* 96(3), 2013,
  /// > 845–864. doi:10.1007/s11192-012-0940-1
  case hyperbolic

  /// The shared activities as a share of the geometric mean of both organisations' activities.
  ///
  ///     w(i,j) = s(i,j) / √(a(i) · a(j))     s(i,j) being the number of shared activities,
  ///                                          a(i) the number of activities of i
  ///
  /// It is 1 for two organisations that do everything together. All activities of the table count
  /// among *a*, also those with a single partner: whoever works alone as well is less close.
  ///
  /// > G. Salton, M. J. McGill. *Introduction to Modern Information Retrieval.* McGraw-Hill, 1983.
  case cosine

  /// The shared activities as a share of the activities that either organisation is in.
  ///
  ///     w(i,j) = s(i,j) / (a(i) + a(j) − s(i,j))
  ///
  /// It is 1 for two organisations that do everything together. All activities of the table count
  /// among *a*, also those with a single partner.
  ///
  /// > P. Jaccard. "The distribution of the flora in the alpine zone." *New Phytologist* 11(2),
  /// > 1912, 37–50. doi:10.1111/j.1469-8137.1912.tb05611.x
  case jaccard

  /// Whether a strength is a sum over the shared activities of ``share(partners:)``.
  package var isSum: Bool { share(partners: 2) != nil }

  /// What one activity with `partners` partners adds to the tie between two of them; `nil` where
  /// a strength is no such sum.
  package func share(partners: Int) -> Double? {
    switch self {
    case .count: 1
    case .fractional: 1 / Double(partners - 1)
    case .hyperbolic: 1 / Double(partners)
    case .cosine, .jaccard: nil
    }
  }

  /// The strength of the tie between two that are in `first` and `second` activities and share
  /// some, over which the shares of ``share(partners:)``, or else ones, add up to `sum`.
  func strength(ofSum sum: Double, activities first: Int, _ second: Int) -> Double {
    switch self {
    case .count, .fractional, .hyperbolic: sum
    case .cosine: sum / (Double(first) * Double(second)).squareRoot()
    case .jaccard: sum / (Double(first) + Double(second) - sum)
    }
  }
}
