public import NetworkCore

/// How much a node carries of what flows between two others along all paths at once.
///
/// ## Definition
///
/// Ties are wires that conduct as well as they are strong. For a unit of current from *s* to *t*, with
/// V(v) the voltage at *v*:
///
///     b(v) = Σ ½ Σ w(v,u) |V(v) − V(u)|     over unordered pairs s ≠ t, both ≠ v, and the ties of v
///
/// It is also how often a walk of chance from *s* to *t* passes through *v* on balance.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong.
/// - A pair counts once. The ends carry nothing, unless `ends` are `.counted`: then each node has one
///   more for each other in its component, as in Newman's article.
/// - `.share` divides by (n − 1)(n − 2) / 2, or by n(n − 1) / 2 where ends count, isolates counted in n:
///   the hub of a star scores 1, as in NetworkX.
/// - A pair in different components adds nothing (NetworkX refuses such networks); an isolate scores 0.
/// - It works in components of at most 2000 nodes; if there is a larger one all scores are undefined.
///
/// ## Example
///
///     let cycle = try Network(ties: [Tie(0, 1), Tie(1, 2), Tie(2, 3), Tie(3, 0)])
///     try cycle.scores(.currentFlowBetweenness())[0]   // ¼ + ½ + ¼ = 1.0
///
/// - Complexity: O(*n*³ + *m* *n* log *n*) time and O(*n*²) space for a component of *n* nodes.
///
/// ## Reference
///
/// > M. E. J. Newman. "A measure of betweenness centrality based on random walks." *Social Networks*
/// > 27(1), 2005, 39–54. doi:10.1016/j.socnet.2004.11.009
public struct CurrentFlowBetweenness: NodeMeasure, Hashable {
  /// Whether the pairs are counted, or reported as a share of all pairs.
  public var scale: PairScale

  /// Whether the ends of a pair carry what flows between them.
  public var ends: PathEnds

  /// Whether a tie conducts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(
    scale: PairScale = .pairs, ends: PathEnds = .leftOut, ties: TieReading = .present
  ) {
    self.scale = scale
    self.ends = ends
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "current-flow-betweenness", title: "Current-flow betweenness",
      definition:
        "How much a node carries of a unit of current between two others, if ties are wires, "
        + "summed over all pairs of others.",
      conventions: [
        ends == .leftOut
          ? "Each unordered pair counts once, and its ends carry nothing."
          : "Each unordered pair counts once, and its ends carry all of it.",
        "A pair that no path joins adds nothing; an isolate scores 0.", ties.convention,
        "Undefined where a component has more than 2000 nodes.",
      ],
      parameters: [.scale(scale), .ends(ends), .ties(ties)],
      citation: "Newman 2005, doi:10.1016/j.socnet.2004.11.009")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let graph = try network.graph(run: run).read(as: ties).scaledToStrongest
    let parts = try ConnectedPart.all(of: graph, run: run)
    guard parts.allSatisfy({ $0.nodes.count <= CurrentFlow.mostNodes }) else {
      return NodeScores(
        network.nodes.map { _ in .nan }, of: self, in: network, whyUndefined: .tooLarge)
    }
    let n = Double(network.nodes.count)
    let mostPairs = ends == .counted ? n * (n - 1) / 2 : (n - 1) * (n - 2) / 2
    let divisor = scale == .share && mostPairs > 0 ? mostPairs : 1
    var scores = [Double](repeating: 0, count: graph.nodeCount)
    for part in parts {
      let own = ends == .counted ? Double(part.nodes.count - 1) : 0
      let carried =
        part.nodes.count > 2
        ? try currentThroughNodes(of: part.graph, run: run) : part.nodes.map { _ in 0 }
      for (node, current) in zip(part.nodes, carried) {
        scores[Int(node)] = current.isFinite ? (current + own) / divisor : .nan
      }
    }
    run.advance(by: 1)
    return NodeScores(scores, of: self, in: network, whyUndefined: .numberTooLarge)
  }
}

extension NodeMeasure where Self == CurrentFlowBetweenness {
  /// How much a node carries of what flows between two others along all paths at once.
  public static func currentFlowBetweenness(
    scale: PairScale = .pairs, ends: PathEnds = .leftOut, ties: TieReading = .present
  ) -> CurrentFlowBetweenness {
    CurrentFlowBetweenness(scale: scale, ends: ends, ties: ties)
  }
}
