public import NetworkCore

/// How many groups there are whose members are all within *n* steps of one another.
///
/// ## Definition
///
/// The number of *n*-cliques: maximal sets of nodes of which any two are at a distance of at most
/// *n* in the whole network.
///
/// ## Conventions
///
/// - Ties have no direction; distances are counted in hops.
/// - The paths may lead through nodes outside the group, so that it need not even be connected; see
///   ``ClanCount``.
/// - Groups of fewer than `smallest` nodes do not count. It is 3 unless set, and 2 at least.
/// - With more than `limit` of them, or if the search is too long, the number is undefined; also
///   where more than 10 000 000 pairs are that near.
/// - With a distance of 1 these are the cliques.
///
/// ## Example
///
///     let ring = try Network(ties: (0..<5).map { Tie($0, ($0 + 1) % 5) })
///     try ring.value(.nCliques(distance: 2)).value   // 1.0
///
/// - Complexity: that of finding cliques in the network of pairs that are near.
///
/// ## Reference
///
/// > R. D. Luce. "Connectivity and generalized cliques in sociometric group structure."
/// > *Psychometrika* 15(2), 1950, 169–190. doi:10.1007/BF02289199
public struct DistanceCliqueCount: NetworkMeasure, Hashable {
  /// The largest distance between two members.
  public var distance: Int

  /// The size of the smallest group that counts.
  public var smallest: Int

  /// How many groups are counted at most.
  public var limit: Int

  /// Creates the measure.
  public init(distance: Int = 2, smallest: Int = 3, limit: Int = 1_000_000) {
    self.distance = max(1, distance)
    self.smallest = max(2, smallest)
    self.limit = limit
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "n-cliques", title: "\(distance)-cliques",
      definition: "The number of maximal sets of nodes that are all within a distance of one "
        + "another in the whole network.",
      conventions: [
        "Paths may lead through others.", "Groups below the smallest size do not count.",
        "Undefined above the limit.",
      ],
      parameters: [
        .init(name: "distance", value: "\(distance)"),
        .init(name: "smallest", value: "\(smallest)"), .init(name: "limit", value: "\(limit)"),
      ],
      citation: "Luce 1950, doi:10.1007/BF02289199")
  }

  /// The number of such groups in `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    guard
      let near = try nearnessGraph(of: network.graph(run: run), within: distance, run: run)
    else { return NetworkValue(.undefined(.tooLarge), of: self, in: network) }
    let count = try foldCliques(
      of: near, smallest: smallest, limit: limit, run: run, start: 0
    ) { count, _ in
      count += 1
    } combine: {
      $0 += $1
    }
    return NetworkValue(count.value, of: self, in: network)
  }
}

extension NetworkMeasure where Self == DistanceCliqueCount {
  /// How many groups there are whose members are all within a distance of one another.
  public static func nCliques(
    distance: Int = 2, smallest: Int = 3, limit: Int = 1_000_000
  ) -> DistanceCliqueCount {
    DistanceCliqueCount(distance: distance, smallest: smallest, limit: limit)
  }
}
