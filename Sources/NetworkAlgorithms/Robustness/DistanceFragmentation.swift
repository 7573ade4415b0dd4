public import NetworkCore

/// How far from one another the nodes are: 0 where all are tied, 1 where nobody reaches anybody.
///
/// ## Definition
///
///     DF = 1 − Σ 1/d(s,t) / (n (n − 1))     over ordered pairs s ≠ t, d in hops; 1/∞ is 0
///
/// ## Conventions
///
/// - Ties have no direction. A tie is one hop whatever its strength.
/// - It is one less `.globalEfficiency`. Unlike `.fragmentation` it tells networks in one piece
///   apart: long paths count as being nearly apart.
/// - With fewer than two nodes it is undefined.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.value(.distanceFragmentation).value   // 1 − (1 + 1 + ½) / 3
///
/// - Complexity: O(*n* *m*) at most, 512 searches at a time.
///
/// ## Reference
///
/// > S. P. Borgatti. "Identifying sets of key players in a social network." *Computational and
/// > Mathematical Organization Theory* 12, 2006, 21–34. doi:10.1007/s10588-006-7084-x
public struct DistanceFragmentation: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "distance-fragmentation", title: "Distance-weighted fragmentation",
      definition: "One less the mean over pairs of nodes of one over their distance in hops.",
      conventions: [
        "A pair that no path joins counts as infinitely far apart.",
        "A tie is one hop whatever its strength.", "Undefined for fewer than two nodes.",
      ],
      citation: "Borgatti 2006, doi:10.1007/s10588-006-7084-x")
  }

  /// The distance-weighted fragmentation of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let efficiency = try network.meanReciprocalDistance(run: run)
    return NetworkValue(
      efficiency.map { .defined(1 - $0) } ?? .undefined(.fewerThanTwoNodes), of: self, in: network)
  }
}

extension NetworkMeasure where Self == DistanceFragmentation {
  /// How far from one another the nodes are: 0 where all are tied, 1 where nobody reaches anybody.
  public static var distanceFragmentation: DistanceFragmentation { DistanceFragmentation() }
}
