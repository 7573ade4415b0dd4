public import NetworkCore

/// How near a node is to the others it can reach along arcs, or that can reach it.
///
/// ## Definition
///
/// For a node *v* and the *r* others that paths join it with, Σd being the sum of their distances, in
/// a network of *n* nodes:
///
///     .wassermanFaust     r / (n − 1) · r / Σd
///     .freeman            (n − 1) / Σd     undefined unless v reaches everybody
///     .component          r / Σd
///
/// ## Conventions
///
/// - `.out` follows arcs from *v*, as igraph's mode “out” and sna; `.incoming` follows them back, as
///   NetworkX does, where a node is near if others reach it soon; `.both` ignores directions.
/// - Over `.inverseStrength` a distance is a sum of 1/strength. Either way, two that point at each
///   other are as far apart as the stronger arc is long.
/// - A node that reaches nobody scores 0 under `.wassermanFaust`; under `.component` its score is
///   undefined.
/// - A network without directions is read as one in which every tie points both ways.
///
/// ## Example
///
///     let chain = try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "c")])
///     try chain.scores(.closeness(.out, over: .hops))["a"]   // 2 / 3
///
/// - Complexity: O(*n* *m* log *n*).
///
/// ## Reference
///
/// > L. C. Freeman. "Centrality in social networks: conceptual clarification." *Social Networks*
/// > 1(3), 1978, 215–239. doi:10.1016/0378-8733(78)90021-7
///
/// > S. Wasserman, K. Faust. *Social Network Analysis.* Cambridge University Press, 1994, p. 201.
/// > doi:10.1017/CBO9780511815478
public struct DirectedCloseness: DirectedNodeMeasure, Hashable {
  /// Which way arcs are followed.
  public var direction: ArcDirection

  /// How far an arc reaches.
  public var length: PathLength

  /// What becomes of the nodes out of reach.
  public var variant: Closeness.Variant

  /// Creates the measure.
  public init(
    _ direction: ArcDirection, over length: PathLength,
    variant: Closeness.Variant = .wassermanFaust
  ) {
    self.direction = direction
    self.length = length
    self.variant = variant
  }

  /// What is measured.
  public var description: MeasureDescription {
    let undirected = Closeness(over: length, variant: variant).description
    return MeasureDescription(
      name: "directed-closeness", title: "Directed closeness", definition: undirected.definition,
      conventions: [
        direction.convention, length.convention,
        variant == .wassermanFaust
          ? "A node that reaches nobody scores 0; isolates count in n."
          : "A node that reaches nobody has no score.",
      ],
      parameters: [
        .direction(direction), .over(length), .init(name: "variant", value: variant.rawValue),
      ],
      citation: undirected.citation)
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let steps = try network.graph.steps(direction, over: length, run: run)
    let sums = try DistanceSums(overLengthsIn: steps, run: run)
    let others = Double(network.nodes.count - 1)
    let values = zip(sums.reached, sums.totals).map { reached, total in
      variant.score(reached: Double(reached), total: total, others: others)
    }
    return NodeScores(
      values, of: self, in: network,
      whyUndefined: variant == .freeman ? .notAllReached : .noTies)
  }
}

extension DirectedNodeMeasure where Self == DirectedCloseness {
  /// How near a node is to the others it can reach along arcs, or that can reach it.
  public static func closeness(
    _ direction: ArcDirection, over length: PathLength,
    variant: Closeness.Variant = .wassermanFaust
  ) -> DirectedCloseness {
    DirectedCloseness(direction, over: length, variant: variant)
  }
}
