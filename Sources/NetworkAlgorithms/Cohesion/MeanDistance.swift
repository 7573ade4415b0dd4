public import NetworkCore

/// How many hops lie between two nodes, on average.
///
/// ## Definition
///
///     L = Σ d(s,t) / number of such pairs     over pairs s ≠ t that a path joins
///
/// ## Conventions
///
/// - Ties have no direction. A tie is one hop whatever its strength.
/// - Pairs that no path joins are left out, as in igraph; NetworkX refuses such networks. A
///   network in pieces can therefore look close: read it with `.connectedness`, the share of
///   pairs that were counted.
/// - Without a single tie it is undefined.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.value(.meanDistance).value   // (1 + 1 + 2) / 3
///
/// - Complexity: O(*n* *m*) at most, 512 searches at a time.
///
/// ## Reference
///
/// > D. J. Watts, S. H. Strogatz. "Collective dynamics of 'small-world' networks." *Nature* 393,
/// > 1998, 440–442. doi:10.1038/30918
public struct MeanDistance: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "mean-distance", title: "Mean distance",
      definition: "The mean number of hops on a shortest path, over pairs that a path joins.",
      conventions: [
        "Pairs that no path joins are left out; connectedness tells their share.",
        "A tie is one hop whatever its strength.",
      ],
      citation: "Watts & Strogatz 1998, doi:10.1038/30918")
  }

  /// The mean distance in `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let distances = try network.distanceDistribution(run: run)
    guard distances.reachablePairs > 0 else {
      return NetworkValue(.undefined(.noTies), of: self, in: network)
    }
    let hops = distances.pairs.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    return NetworkValue(
      .defined(Double(hops) / Double(distances.reachablePairs)), of: self, in: network)
  }
}

extension NetworkMeasure where Self == MeanDistance {
  /// How many hops lie between two nodes, on average.
  public static var meanDistance: MeanDistance { MeanDistance() }
}
