public import NetworkCore

/// How many groups there are in which everybody is tied to all but a few.
///
/// ## Definition
///
/// The number of maximal *k*-plexes: sets of *s* nodes each of which is tied to at least *s* − *k* of
/// the others, and that no further node can join.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part. With *k* = 1 these are the cliques.
/// - Plexes of fewer than `smallest` nodes do not count, nor those of fewer than 2*k* − 1, which need
///   not be connected.
/// - Plexes overlap, often by nearly all their members; there are many of them.
/// - With more than `limit` of them, or if the search is too long, the number is undefined.
///
/// ## Example
///
///     let square = try Network(ties: (0..<4).map { Tie($0, ($0 + 1) % 4) })
///     try square.value(.kPlexes(k: 2)).value   // 1.0: each is tied to all but itself and one
///
/// - Complexity: exponential in the worst case.
///
/// ## Reference
///
/// > S. B. Seidman, B. L. Foster. "A graph-theoretic generalization of the clique concept." *Journal
/// > of Mathematical Sociology* 6(1), 1978, 139–154. doi:10.1080/0022250X.1978.9989883
public struct PlexCount: NetworkMeasure, Hashable {
  /// How many of the group, itself included, a member may not be tied to.
  public var k: Int

  /// The size of the smallest plex that counts.
  public var smallest: Int

  /// How many plexes are counted at most.
  public var limit: Int

  /// Creates the measure.
  public init(k: Int = 2, smallest: Int = 3, limit: Int = 1_000_000) {
    self.k = max(1, k)
    self.smallest = max(2, smallest)
    self.limit = limit
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "k-plexes", title: "\(k)-plexes",
      definition:
        "The number of maximal sets of s nodes each of which is tied to at least s − k of "
        + "the others.",
      conventions: [
        "Plexes of fewer than the smallest size, or of fewer than 2k − 1 nodes, do not count.",
        "Undefined above the limit.",
      ],
      parameters: [
        .init(name: "k", value: "\(k)"), .init(name: "smallest", value: "\(smallest)"),
        .init(name: "limit", value: "\(limit)"),
      ],
      citation: "Seidman & Foster 1978, doi:10.1080/0022250X.1978.9989883")
  }

  /// The number of such groups in `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let count = try countPlexes(
      of: network.graph(run: run), k: k, smallest: smallest, limit: limit, run: run)
    return NetworkValue(count.value, of: self, in: network)
  }
}

extension NetworkMeasure where Self == PlexCount {
  /// How many groups there are in which everybody is tied to all but a few.
  public static func kPlexes(
    k: Int = 2, smallest: Int = 3, limit: Int = 1_000_000
  ) -> PlexCount {
    PlexCount(k: k, smallest: smallest, limit: limit)
  }
}
