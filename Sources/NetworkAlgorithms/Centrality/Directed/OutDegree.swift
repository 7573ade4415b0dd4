public import NetworkCore

/// How many others a node points at.
///
/// ## Definition
///
///     k(v) = the number of arcs from v
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
///     try DirectedNetwork(arcs: [Arc("a", "b"), Arc("a", "c")]).scores(.outDegree)["a"]   // 2.0
///
/// - Complexity: O(*n*).
///
/// ## Reference
///
/// > L. C. Freeman. "Centrality in social networks: conceptual clarification." *Social Networks*
/// > 1(3), 1978, 215–239. doi:10.1016/0378-8733(78)90021-7
public struct OutDegree: DirectedNodeMeasure, Hashable {
  /// Whether the arcs are counted, or reported as a share of the most that is possible.
  public var scale: CountScale

  /// Creates the measure.
  public init(scale: CountScale = .count) {
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "out-degree", title: "Out-degree",
      definition: "How many others a node points at.",
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
    let rows = network.graph.outgoing
    let values = network.nodes.indices.map { Double(rows.degree($0)) / divisor }
    run.advance(by: 1)
    return NodeScores(values, of: self, in: network, whyUndefined: .noOtherNode)
  }
}

extension DirectedNodeMeasure where Self == OutDegree {
  /// How many others a node points at.
  public static var outDegree: OutDegree { OutDegree() }

  /// How many others a node points at, as a count or a share.
  public static func outDegree(scale: CountScale) -> OutDegree { OutDegree(scale: scale) }
}
