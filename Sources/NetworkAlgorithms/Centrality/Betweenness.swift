public import NetworkCore

/// How often a node lies on the shortest paths between two others.
///
/// ## Definition
///
/// For a node *v*, with σ(s,t) the number of shortest paths from *s* to *t* and σ(s,t|v) the
/// number of those that pass through *v*:
///
///     b(v) = Σ σ(s,t|v) / σ(s,t)     over unordered pairs s ≠ t, both ≠ v
///
/// ## Conventions
///
/// - Ties have no direction. A pair counts once, as in igraph and NetworkX (NetworKit and sna
///   count it twice).
/// - The ends of a path do not lie on it.
/// - Over `.inverseStrength` strong ties are short; paths are compared as whole numbers, so equal
///   lengths are equal.
/// - A pair that no path joins adds nothing; an isolate scores 0.
/// - `.share` divides by (n − 1)(n − 2) / 2, isolates counted in n: the hub of a star scores 1
///   (igraph's normalised score divides by all n(n − 1) / 2 pairs). With fewer than three nodes
///   everybody scores 0.
/// - Where more than 10³⁰⁸ shortest paths join a pair, all scores are undefined.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.scores(.betweenness(over: .hops))["hub"]   // 3.0
///
/// - Complexity: O(*n* *m*) time over hops, O(*n* *m* log *n*) over lengths, and O(*n* + *m*)
///   space for each worker, for *n* nodes and *m* ties.
///
/// ## Reference
///
/// > L. C. Freeman. "A set of measures of centrality based on betweenness." *Sociometry* 40(1),
/// > 1977, 35–41. doi:10.2307/3033543
public struct Betweenness: NodeMeasure, Hashable {
  /// How far a tie reaches.
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
      name: "betweenness", title: "Betweenness",
      definition: "How often a node lies on the shortest paths between two others: the sum, over "
        + "all pairs of other nodes, of the share of their shortest paths that pass through it.",
      conventions: [
        length.convention,
        "Each unordered pair counts once, and the ends of a path do not lie on it.",
        "A pair that no path joins adds nothing; an isolate scores 0.",
        "Scaled to a share, the score is divided by (n − 1)(n − 2) / 2, isolates counted in n.",
      ],
      parameters: [.over(length), .scale(scale)],
      citation: "Freeman 1977, doi:10.2307/3033543")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let sums = try dependencySums(in: network, over: length, run: run)
    let n = Double(network.nodes.count)
    let mostPairs = (n - 1) * (n - 2) / 2
    // Every pair was met from both of its ends.
    let divisor = scale == .share && mostPairs > 0 ? 2 * mostPairs : 2
    return NodeScores(
      sums.map { $0 / divisor }, of: self, in: network,
      whyUndefined: .tooManyPaths)
  }
}

extension NodeMeasure where Self == Betweenness {
  /// How often a node lies on the shortest paths between two others.
  public static func betweenness(
    over length: PathLength, scale: PairScale = .pairs
  ) -> Betweenness {
    Betweenness(over: length, scale: scale)
  }
}
