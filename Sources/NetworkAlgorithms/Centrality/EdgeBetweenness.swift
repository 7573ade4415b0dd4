public import NetworkCore

/// How often a tie lies on the shortest paths between two nodes.
///
/// ## Definition
///
/// For a tie *e*, with σ(s,t) the number of shortest paths from *s* to *t* and σ(s,t|e) the number
/// of those that take it:
///
///     b(e) = Σ σ(s,t|e) / σ(s,t)     over unordered pairs s ≠ t
///
/// ## Conventions
///
/// - Ties have no direction. A pair counts once, as in igraph and networkx.
/// - The two ends of a tie are a pair whose path takes it: over hops no tie scores below 1.
/// - Over `.inverseStrength` strong ties are short; paths are compared as whole numbers.
/// - `.share` divides by all n(n − 1) / 2 pairs, as networkx does by default: the only tie of a
///   network of two scores 1.
/// - Where more than 10³⁰⁸ shortest paths join a pair, all scores are undefined.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c"), Tie("c", "d")])
///     try path.scores(.edgeBetweenness(over: .hops))["c", "b"]   // 4.0
///
/// - Complexity: O(*n* *m*) time over hops, O(*n* *m* log *n*) over lengths.
///
/// ## Reference
///
/// > M. Girvan, M. E. J. Newman. "Community structure in social and biological networks."
/// > *Proceedings of the National Academy of Sciences* 99(12), 2002, 7821–7826.
/// > doi:10.1073/pnas.122653799
public struct EdgeBetweenness: TieMeasure, Hashable {
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
      name: "edge-betweenness", title: "Edge betweenness",
      definition: "How often a tie lies on the shortest paths between two nodes: the sum, over all "
        + "pairs of nodes, of the share of their shortest paths that take it.",
      conventions: [
        length.convention,
        "Each unordered pair counts once; the ends of the tie are such a pair.",
        "Scaled to a share, the score is divided by n(n − 1) / 2, isolates counted in n.",
      ],
      parameters: [.over(length), .scale(scale)],
      citation: "Girvan & Newman 2002, doi:10.1073/pnas.122653799")
  }

  /// The scores of the ties of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> TieScores<Node> {
    try run.check()
    let sums = try tieDependencySums(in: network.graph(run: run), over: length, run: run)
    let n = Double(network.nodes.count)
    // Every pair was met from both of its ends.
    let divisor = scale == .share ? n * (n - 1) : 2
    return try TieScores(
      sums.map { $0 / divisor }, of: self, in: network, run: run,
      whyUndefined: .tooManyPaths)
  }
}

extension TieMeasure where Self == EdgeBetweenness {
  /// How often a tie lies on the shortest paths between two nodes.
  public static func edgeBetweenness(
    over length: PathLength, scale: PairScale = .pairs
  ) -> EdgeBetweenness {
    EdgeBetweenness(over: length, scale: scale)
  }
}
