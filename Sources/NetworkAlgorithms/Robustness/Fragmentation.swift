public import NetworkCore

/// The share of pairs of nodes that no path joins.
///
/// ## Definition
///
///     F = 1 − Σ c (c − 1) / (n (n − 1))     over components with c nodes, n in all
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - Each pair counts once. Nodes without ties are in pairs that nothing joins.
/// - It is one less `.connectedness`: 0 where everybody reaches everybody.
/// - With fewer than two nodes there is no pair, and the share is undefined.
///
/// ## Example
///
///     try Network(ties: [Tie("a", "b"), Tie("c", "d")]).value(.fragmentation).value   // 0.666…
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > S. P. Borgatti. "Identifying sets of key players in a social network." *Computational and
/// > Mathematical Organization Theory* 12, 2006, 21–34. doi:10.1007/s10588-006-7084-x
public struct Fragmentation: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "fragmentation", title: "Fragmentation",
      definition: "The share of pairs of nodes that no path joins: one less the connectedness.",
      conventions: [
        "Nodes without ties are in pairs that nothing joins.",
        "Undefined for fewer than two nodes.",
      ],
      citation: "Borgatti 2006, doi:10.1007/s10588-006-7084-x")
  }

  /// The share of pairs of `network` that no path joins.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let joined = try network.value(.connectedness, run: run)
    guard let share = joined.value else {
      return NetworkValue(joined.outcome, of: self, in: network)
    }
    return NetworkValue(.defined(1 - share), of: self, in: network)
  }
}

extension NetworkMeasure where Self == Fragmentation {
  /// The share of pairs of nodes that no path joins.
  public static var fragmentation: Fragmentation { Fragmentation() }
}
