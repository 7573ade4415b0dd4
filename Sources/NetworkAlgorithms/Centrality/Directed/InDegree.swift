public import NetworkCore

/// How many others point at a node.
///
/// ## Definition
///
///     k(v) = the number of arcs to v
///
/// ## Conventions
///
/// - An arc counts once, however strong it is; there are no loops, and parallel arcs are one arc.
/// - Two that point at each other have one arc each way.
/// - `.share` divides by n − 1, the most that is possible; it is undefined for a single node.
/// - A network without directions is read as one in which every tie points both ways: the score is
///   the degree then.
///
/// ## Example
///
///     try DirectedNetwork(arcs: [Arc("a", "b"), Arc("a", "c")]).scores(.inDegree)["b"]   // 1.0
///
/// - Complexity: O(*n*).
///
/// ## Reference
///
/// > L. C. Freeman. "Centrality in social networks: conceptual clarification." *Social Networks*
/// > 1(3), 1978, 215–239. doi:10.1016/0378-8733(78)90021-7
public struct InDegree: DirectedNodeMeasure, Hashable {
  /// Whether the arcs are counted, or reported as a share of the most that is possible.
  public var scale: CountScale

  /// Creates the measure.
  public init(scale: CountScale = .count) {
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "in-degree", title: "In-degree",
      definition: "How many others point at a node.",
      conventions: [
        "An arc counts once, however strong it is; an isolate scores 0.",
        "Scaled to a share, the count is divided by n − 1, isolates counted in n.",
      ],
      parameters: [.scale(scale)],
      citation: "Freeman 1978, doi:10.1016/0378-8733(78)90021-7")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let divisor = scale == .share ? Double(network.nodes.count - 1) : 1
    let rows = network.graph.incoming
    let values = network.nodes.indices.map { Double(rows.degree($0)) / divisor }
    run.advance(by: 1)
    return NodeScores(values, of: self, in: network, whyUndefined: .noOtherNode)
  }
}

extension DirectedNodeMeasure where Self == InDegree {
  /// How many others point at a node.
  public static var inDegree: InDegree { InDegree() }

  /// How many others point at a node, as a count or a share.
  public static func inDegree(scale: CountScale) -> InDegree { InDegree(scale: scale) }
}
