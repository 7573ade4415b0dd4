public import NetworkCore

/// How many others a node is tied to.
///
/// ## Definition
///
///     k(v) = the number of ties of v
///
/// ## Conventions
///
/// - Ties have no direction and count once, however strong they are; there are no loops, and
///   parallel ties are one tie.
/// - An isolate scores 0.
/// - Missing ties are not counted: what a node has with another is not known where both did not
///   answer, so that the degree of one that did not is a lower bound.
/// - `.share` divides by n − 1, the most that is possible; it is undefined for a single node.
/// - In a two-mode network take `TwoModeDegree`, whose share is of the other mode.
///
/// ## Example
///
///     try Network(ties: [Tie("a", "b"), Tie("b", "c")]).scores(.degree)["b"]   // 2.0
///
/// - Complexity: O(*n*) once the ties are worked out or counted. Where they come from a two-mode
///   network, counting them takes O(Σ n(k)²) for activities of n(k) partners, and stores none.
///
/// ## Reference
///
/// > L. C. Freeman. "Centrality in social networks: conceptual clarification." *Social Networks*
/// > 1(3), 1978, 215–239. doi:10.1016/0378-8733(78)90021-7
public struct Degree: NodeMeasure, Hashable {
  /// Whether the ties are counted, or reported as a share of the most that is possible.
  public var scale: CountScale

  /// Creates the measure.
  public init(scale: CountScale = .count) {
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "degree", title: "Degree",
      definition: "How many others a node is tied to.",
      conventions: [
        "A tie counts once, however strong it is; an isolate scores 0.",
        "Ties that are missing because both ends did not answer a survey are not counted.",
        "Scaled to a share, the count is divided by n − 1, isolates counted in n.",
      ],
      parameters: [.scale(scale)],
      citation: "Freeman 1978, doi:10.1016/0378-8733(78)90021-7")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let divisor = scale == .share ? Double(network.nodes.count - 1) : 1
    let values = try network.partnerCounts(run: run).map { Double($0) / divisor }
    run.advance(by: 1)
    return NodeScores(values, of: self, in: network, whyUndefined: .noOtherNode)
  }
}

extension NodeMeasure where Self == Degree {
  /// How many others a node is tied to.
  public static var degree: Degree { Degree() }

  /// How many others a node is tied to, as a count or a share.
  public static func degree(scale: CountScale) -> Degree { Degree(scale: scale) }
}
