public import NetworkCore

/// How often a node lies on the shortest paths along arcs from one other to another.
///
/// ## Definition
///
/// For a node *v*, with σ(s,t) the number of shortest paths from *s* to *t* and σ(s,t|v) the
/// number of those that pass through *v*:
///
///     b(v) = Σ σ(s,t|v) / σ(s,t)     over ordered pairs s ≠ t, both ≠ v
///
/// ## Conventions
///
/// - Paths follow arcs from source to target. A pair counts once for each direction in which a path
///   leads, so that a network in which every tie points both ways has twice the scores of
///   `.betweenness` in pairs, and the same as a share.
/// - The ends of a path do not lie on it. A pair that no path joins adds nothing.
/// - Over `.inverseStrength` strong arcs are short; paths are compared as whole numbers.
/// - `.share` divides by (n − 1)(n − 2), isolates counted in n, as in NetworkX. With fewer than three
///   nodes everybody scores 0.
/// - Where more than 10³⁰⁸ shortest paths join a pair, all scores are undefined.
///
/// ## Example
///
///     let chain = try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "c")])
///     try chain.scores(.betweenness(over: .hops))["b"]   // 1.0
///
/// - Complexity: O(*n* *m* log *n*).
///
/// ## Reference
///
/// > D. R. White, S. P. Borgatti. "Betweenness centrality measures for directed graphs." *Social
/// > Networks* 16(4), 1994, 335–346. doi:10.1016/0378-8733(94)90015-9
public struct DirectedBetweenness: DirectedNodeMeasure, Hashable {
  /// How far an arc reaches.
  public var length: PathLength

  /// Whether the pairs are counted, or reported as a share of all pairs.
  public var scale: PairScale

  /// Creates the measure.
  public init(over length: PathLength, scale: PairScale = .pairs) {
    self.length = length
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "directed-betweenness", title: "Directed betweenness",
      definition:
        "How often a node lies on the shortest paths along arcs from one other to another: "
        + "the sum, over all ordered pairs of other nodes, of the share of their shortest paths that "
        + "pass through it.",
      conventions: [
        length.convention,
        "Each ordered pair counts once, and the ends of a path do not lie on it.",
        "A pair that no path joins adds nothing; an isolate scores 0.",
        "Scaled to a share, the score is divided by (n − 1)(n − 2), isolates counted in n.",
      ],
      parameters: [.over(length), .scale(scale)],
      citation: "White & Borgatti 1994, doi:10.1016/0378-8733(94)90015-9")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let steps = try network.graph.steps(.out, over: length, run: run)
    let sums = try lengthDependencySums(in: steps, run: run, \.dependencies)
    let n = Double(network.nodes.count)
    let mostPairs = (n - 1) * (n - 2)
    let divisor = scale == .share && mostPairs > 0 ? mostPairs : 1
    return NodeScores(
      sums.map { $0 / divisor }, of: self, in: network, whyUndefined: .tooManyPaths)
  }
}

extension DirectedNodeMeasure where Self == DirectedBetweenness {
  /// How often a node lies on the shortest paths along arcs from one other to another.
  public static func betweenness(
    over length: PathLength, scale: PairScale = .pairs
  ) -> DirectedBetweenness {
    DirectedBetweenness(over: length, scale: scale)
  }
}
