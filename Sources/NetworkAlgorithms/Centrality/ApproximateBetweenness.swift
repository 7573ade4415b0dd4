public import NetworkCore

/// How often a node lies on the shortest paths between two others, up to an error that is held.
///
/// ## Definition
///
/// An estimate of the share that `betweenness(over: hops, scale: share)` is exactly. With chance
/// 1 − δ, all estimates of the network together are off by ε at most:
///
///     P( max |estimate(v) − b(v)| > ε ) ≤ δ
///
/// Pairs of nodes are drawn, and for each pair four of its shortest paths; the estimate is the share
/// of these paths that pass through a node. Pairs are drawn until the bound is proved by what was
/// seen: by empirical Bernstein bounds that hold at all times, δ being dealt out to the nodes.
///
/// ## Conventions
///
/// - Shares as in betweenness: of the (n − 1)(n − 2) / 2 pairs of others, isolates counted.
/// - A node that is never between others scores 0 exactly.
/// - Where more than four pairs for each search of the exact measure were needed, the exact scores
///   are given: they then take no longer.
/// - The same seed gives the same estimates, whatever the number of cores.
///
/// ## Example
///
///     let close = ApproximateBetweenness(error: 0.003, failure: 0.1, seed: 1)
///     try network.scores(close).ranking.prefix(20)
///
/// - Complexity: about 2 V log(2 / δ) / ε² pairs for the largest variance V of a node's part in the
///   paths of a pair, at most b (1 − b) for the share b. A pair takes O(*m*) at most, and far less
///   where paths are short.
///
/// ## Reference
///
/// > M. Borassi, E. Natale. "KADABRA is an adaptive algorithm for betweenness via random
/// > approximation." *ACM Journal of Experimental Algorithmics* 24, 2019. doi:10.1145/3284359
/// >
/// > S. R. Howard, A. Ramdas, J. McAuliffe, J. Sekhon. "Time-uniform, nonparametric, nonasymptotic
/// > confidence sequences." *Annals of Statistics* 49(2), 2021, 1055–1080. doi:10.1214/20-AOS1991
public struct ApproximateBetweenness: NodeMeasure, Hashable {
  /// How far any share may be off, above 0.
  public var error: Double

  /// The chance that some share is off by more, above 0 and below 1.
  public var failure: Double

  /// Where chance starts.
  public var seed: Seed

  /// Creates the measure.
  public init(error: Double, failure: Double, seed: Seed) {
    precondition(error > 0 && failure > 0 && failure < 1, "no bound holds without an error")
    self.error = error
    self.failure = failure
    self.seed = seed
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "approximate-betweenness", title: "Approximate betweenness",
      definition: "How often a node lies on the shortest paths between two others, as a share of "
        + "all pairs of others, estimated from shortest paths drawn by chance.",
      conventions: [
        PathLength.hops.convention,
        "With chance 1 − failure, no estimate of the network is off by more than the error.",
        "Where drawing would take longer than counting, the scores are exact.",
      ],
      parameters: [
        .init(name: "error", value: "\(error)"), .init(name: "failure", value: "\(failure)"),
        .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Borassi & Natale 2019, doi:10.1145/3284359")
  }

  /// The estimates for the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let n = network.nodes.count
    guard n > 2 else {
      return NodeScores([Double](repeating: 0, count: n), of: self, in: network)
    }
    let folded = try network.folded(run: run)
    if let shares = try sampledBetweenness(
      in: folded, error: error, failure: failure, seed: seed, mostPairs: 4 * folded.sources.count,
      run: run)
    {
      return NodeScores(shares, of: self, in: network)
    }
    let exact = try Betweenness(over: .hops, scale: .share).scores(in: network, run: run)
    return NodeScores(
      exact.values, of: self, in: network, whyUndefined: exact.undefinedReason)
  }
}

extension NodeMeasure where Self == ApproximateBetweenness {
  /// How often a node lies on the shortest paths between two others, up to an error that is held.
  public static func approximateBetweenness(
    error: Double, failure: Double, seed: Seed
  ) -> ApproximateBetweenness {
    ApproximateBetweenness(error: error, failure: failure, seed: seed)
  }
}
