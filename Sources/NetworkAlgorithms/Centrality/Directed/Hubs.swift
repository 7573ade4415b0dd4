public import NetworkCore

/// How well a node points at nodes that are well pointed at.
///
/// ## Definition
///
/// With σ the largest singular value of the matrix of arcs, and a the scores of `.authorities`:
///
///     h(v) = 1/σ · Σ w(v,u) a(u)     over the arcs from v;   Σ h² = 1, h ≥ 0
///
/// ## Conventions
///
/// - Arcs count 1 each, or `.strength` as much as they are strong.
/// - The squares of the scores add up to 1 (in NetworkX the scores add up to 1, in igraph the largest
///   is 1).
/// - Where several parts that share no node share the largest singular value, the scores are the
///   projection of (1, 1, …, 1) on what their vectors span, so equal parts score equally. Nodes
///   elsewhere score 0.
/// - Without any arc all scores are undefined.
///
/// ## Example
///
///     let network = try DirectedNetwork(arcs: [Arc("a", "c"), Arc("b", "c")])
///     try network.scores(.hubs)["a"]   // 0.7071…
///
/// - Complexity: that of the eigenvector of an undirected network of 2*n* nodes.
///
/// ## Reference
///
/// > J. M. Kleinberg. "Authoritative sources in a hyperlinked environment." *Journal of the ACM*
/// > 46(5), 1999, 604–632. doi:10.1145/324133.324140
public struct Hubs: DirectedNodeMeasure, Hashable {
  /// Whether an arc counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(ties: TieReading = .present) {
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "hubs", title: "Hubs",
      definition:
        "How well a node points at nodes that are well pointed at: a singular vector to the largest singular value of the "
        + "matrix of arcs.",
      conventions: ["The squares of the scores add up to 1.", ties.convention],
      parameters: [.ties(ties)],
      citation: "Kleinberg 1999, doi:10.1145/324133.324140")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  public func scores<Node>(
    in network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let vectors = try HubVectors(network.graph, reading: ties, for: "Hubs", run: run)
    run.advance(by: 1)
    return NodeScores(vectors.hubs, of: self, in: network, whyUndefined: .noTies)
  }
}

extension DirectedNodeMeasure where Self == Hubs {
  /// How well a node points at nodes that are well pointed at.
  public static var hubs: Hubs { Hubs() }

  /// How well a node points at nodes that are well pointed at, by strength if so told.
  public static func hubs(ties: TieReading) -> Hubs { Hubs(ties: ties) }
}
