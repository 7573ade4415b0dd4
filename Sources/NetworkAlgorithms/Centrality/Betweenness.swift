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
/// - The ends of a path do not lie on it, unless `ends` are `.counted`: then each node has one more
///   for each other that it reaches.
/// - With a `cutOff` only pairs count that are at most so far apart, as in igraph.
/// - Over `.inverseStrength` strong ties are short; paths are compared as whole numbers, so equal
///   lengths are equal.
/// - A pair that no path joins adds nothing; an isolate scores 0.
/// - `.share` divides by (n − 1)(n − 2) / 2, or by n(n − 1) / 2 where ends count, isolates counted in
///   n: the hub of a star scores 1 (igraph's normalised score divides by all n(n − 1) / 2 pairs).
///   Where there is no pair to lie between everybody scores 0.
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
///
/// > S. P. Borgatti, M. G. Everett. "A graph-theoretic perspective on centrality." *Social Networks*
/// > 28(4), 2006, 466–484. doi:10.1016/j.socnet.2005.11.005
public struct Betweenness: NodeMeasure, Hashable {
  /// How far a tie reaches.
  public var length: PathLength

  /// Whether the pairs are counted, or reported as a share of all pairs.
  public var scale: PairScale

  /// Whether a path lies on its ends.
  public var ends: PathEnds

  /// How far apart a pair may be to count, in hops or as a sum of 1/strength; `nil` for any pair.
  public let cutOff: Double?

  /// Creates the measure.
  ///
  /// - Precondition: `cutOff` is not below 0.
  public init(
    over length: PathLength, scale: PairScale = .pairs, ends: PathEnds = .leftOut,
    cutOff: Double? = nil
  ) {
    precondition(cutOff.map { $0 >= 0 } ?? true, "a cut-off is at least 0")
    self.length = length
    self.scale = scale
    self.ends = ends
    self.cutOff = cutOff
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "betweenness", title: "Betweenness",
      definition: "How often a node lies on the shortest paths between two others: the sum, over "
        + "all pairs of other nodes, of the share of their shortest paths that pass through it.",
      conventions: [
        length.convention,
        ends == .leftOut
          ? "Each unordered pair counts once, and the ends of a path do not lie on it."
          : "Each unordered pair counts once, and the ends of a path lie on it.",
        "A pair that no path joins adds nothing; an isolate scores 0.",
        ends == .leftOut
          ? "Scaled to a share, the score is divided by (n − 1)(n − 2) / 2, isolates counted in n."
          : "Scaled to a share, the score is divided by n(n − 1) / 2, isolates counted in n.",
      ] + (cutOff.map { ["Pairs that are farther apart than \($0) do not count."] } ?? []),
      parameters: [.over(length), .scale(scale), .ends(ends)]
        + (cutOff.map { [.init(name: "cut-off", value: "\($0)")] } ?? []),
      citation: "Freeman 1977, doi:10.2307/3033543")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let sums = try dependencies(in: network, run: run)
    let n = Double(network.nodes.count)
    let mostPairs = ends == .counted ? n * (n - 1) / 2 : (n - 1) * (n - 2) / 2
    // Every pair was met from both of its ends.
    let divisor = scale == .share && mostPairs > 0 ? 2 * mostPairs : 2
    return NodeScores(
      sums.map { $0 / divisor }, of: self, in: network,
      whyUndefined: .tooManyPaths)
  }

  /// What depends on each node, each pair met from both of its ends.
  private func dependencies<Node>(in network: Network<Node>, run: RunControl) throws -> [Double] {
    guard let cutOff else {
      var sums = try dependencySums(in: network, over: length, run: run)
      guard ends == .counted else { return sums }
      let components = try ComponentLabels(of: network, run: run)
      for (node, label) in components.labels.enumerated() {
        sums[node] += 2 * Double(components.sizes[Int(label)] - 1)
      }
      return sums
    }
    let graph = try network.graph(run: run).read(as: length == .hops ? .present : .strength)
    return try lengthDependencySums(in: graph, within: cutOff, run: run) { [ends] sweep in
      ends == .counted
        ? zip(sweep.dependencies, sweep.reached).map { $0 + 2 * $1 } : sweep.dependencies
    }
  }
}

extension NodeMeasure where Self == Betweenness {
  /// How often a node lies on the shortest paths between two others.
  public static func betweenness(
    over length: PathLength, scale: PairScale = .pairs, ends: PathEnds = .leftOut,
    cutOff: Double? = nil
  ) -> Betweenness {
    Betweenness(over: length, scale: scale, ends: ends, cutOff: cutOff)
  }
}
