public import NetworkCore

/// How many groups there are whose members are all within *n* steps of one another by paths inside
/// the group.
///
/// ## Definition
///
/// The number of *n*-clans: *n*-cliques (``DistanceCliqueCount``) of which any two members are at a
/// distance of at most *n* also in the group alone.
///
/// ## Conventions
///
/// - Ties have no direction; distances are counted in hops.
/// - An *n*-clique whose diameter is larger is left out as a whole; a smaller group inside it is not
///   looked for (that would be an *n*-club).
/// - Groups of fewer than `smallest` nodes do not count. It is 3 unless set, and 2 at least.
/// - If there are more than `limit` *n*-cliques, or the search is too long, the number is undefined;
///   also where more than 10 000 000 pairs are that near.
///
/// ## Example
///
///     let ring = try Network(ties: (0..<5).map { Tie($0, ($0 + 1) % 5) })
///     try ring.value(.nClans(distance: 2)).value   // 1.0
///
/// - Complexity: that of finding cliques in the network of pairs that are near.
///
/// ## Reference
///
/// > R. J. Mokken. "Cliques, clubs and clans." *Quality and Quantity* 13(2), 1979, 161–173.
/// > doi:10.1007/BF00139635
public struct ClanCount: NetworkMeasure, Hashable {
  /// The largest distance between two members.
  public var distance: Int

  /// The size of the smallest group that counts.
  public var smallest: Int

  /// How many *n*-cliques are looked at.
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
      name: "n-clans", title: "\(distance)-clans",
      definition: "The number of n-cliques whose members are within the distance of one another by "
        + "paths inside the group.",
      conventions: [
        "An n-clique of larger diameter is left out as a whole.",
        "Groups below the smallest size do not count.", "Undefined above the limit.",
      ],
      parameters: [
        .init(name: "distance", value: "\(distance)"),
        .init(name: "smallest", value: "\(smallest)"), .init(name: "limit", value: "\(limit)"),
      ],
      citation: "Mokken 1979, doi:10.1007/BF00139635; Alba 1973, doi:10.1080/0022250X.1973.9989826")
  }

  /// The number of such groups in `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let graph = try network.graph(run: run)
    guard let near = try nearnessGraph(of: graph, within: distance, run: run) else {
      return NetworkValue(.undefined(.tooLarge), of: self, in: network)
    }
    let count = try foldCliques(
      of: near, smallest: smallest, limit: limit, run: run, start: 0
    ) { count, clique in
      if graph.spanWithin(distance, among: clique) { count += 1 }
    } combine: {
      $0 += $1
    }
    return NetworkValue(count.value, of: self, in: network)
  }
}

extension NetworkMeasure where Self == ClanCount {
  /// How many groups there are whose members are near by paths inside the group.
  public static func nClans(
    distance: Int = 2, smallest: Int = 3, limit: Int = 1_000_000
  ) -> ClanCount {
    ClanCount(distance: distance, smallest: smallest, limit: limit)
  }
}
