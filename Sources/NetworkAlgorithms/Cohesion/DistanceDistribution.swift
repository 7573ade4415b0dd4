public import NetworkCore

/// How many pairs of nodes are one hop apart, two hops, three, ….
///
///     let distances = try network.distanceDistribution()
///     distances.pairs[1]          // as many as there are ties
///     distances.unreachablePairs
public struct DistanceDistribution: Hashable, Sendable {
  /// The number of pairs at each distance; nothing is at distance 0.
  public let pairs: [Int]

  /// The number of pairs that no path joins.
  public let unreachablePairs: Int

  /// How the network came about.
  public let context: NetworkContext

  /// The number of pairs that a path joins.
  public var reachablePairs: Int { pairs.reduce(0, +) }
}

extension Network {
  /// How many pairs of nodes are how many hops apart.
  ///
  /// Each pair counts once. Searches from 512 nodes run at a time.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* *m*) at most; the searches share most of the work in networks of few
  ///   hops.
  public func distanceDistribution(run: RunControl = RunControl()) throws -> DistanceDistribution {
    // Every pair was met from both of its ends.
    let pairs = try distanceSums(over: .hops, run: run).pairs.map { $0 / 2 }
    let all = nodes.count * (nodes.count - 1) / 2
    return DistanceDistribution(
      pairs: pairs, unreachablePairs: all - pairs.reduce(0, +), context: context)
  }
}
