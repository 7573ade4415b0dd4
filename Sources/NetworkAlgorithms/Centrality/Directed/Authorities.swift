public import NetworkCore

/// How well a node is pointed at by nodes that point well.
///
/// ## Definition
///
/// With σ the largest singular value of the matrix of arcs, and h the scores of `.hubs`:
///
///     a(v) = 1/σ · Σ w(u,v) h(u)     over the arcs to v;   Σ a² = 1, a ≥ 0
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
///     try network.scores(.authorities)["c"]   // 1.0
///
/// - Complexity: that of the eigenvector of an undirected network of 2*n* nodes.
///
/// ## Reference
///
/// > J. M. Kleinberg. "Authoritative sources in a hyperlinked environment." *Journal of the ACM*
/// > 46(5), 1999, 604–632. doi:10.1145/324133.324140
public struct Authorities: DirectedNodeMeasure, Hashable {
  /// Whether an arc counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(ties: TieReading = .present) {
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "authorities", title: "Authorities",
      definition:
        "How well a node is pointed at by nodes that point well: a singular vector to the largest singular value of the "
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
    let vectors = try HubVectors(network.graph, reading: ties, for: "Authorities", run: run)
    run.advance(by: 1)
    return NodeScores(vectors.authorities, of: self, in: network, whyUndefined: .noTies)
  }
}

extension DirectedNodeMeasure where Self == Authorities {
  /// How well a node is pointed at by nodes that point well.
  public static var authorities: Authorities { Authorities() }

  /// How well a node is pointed at by nodes that point well, by strength if so told.
  public static func authorities(ties: TieReading) -> Authorities { Authorities(ties: ties) }
}
