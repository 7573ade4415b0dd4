/// How strongly two organisations are tied by what they do together.
///
/// An activity with a single partner ties nobody.
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

  /// What one activity with `partners` partners adds to the tie between two of them.
  package func share(partners: Int) -> Double {
    switch self {
    case .count: 1
    case .fractional: 1 / Double(partners - 1)
    }
  }
}
