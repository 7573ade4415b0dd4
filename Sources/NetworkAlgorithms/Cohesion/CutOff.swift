public import NetworkCore

/// How many others would be cut off if a node were taken away.
///
/// ## Definition
///
/// For a node in a component of *c* nodes whose removal leaves pieces of which the largest has
/// *l* nodes:
///
///     cut-off = c − 1 − l
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - The node itself does not count among those that are cut off.
/// - It is 0 for a node that holds nothing together, and for one without ties.
/// - What happens in one component does not depend on the others.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.scores(.cutOff)["hub"]   // 2.0: one of the three remains as the largest piece
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > R. Tarjan. "Depth-first search and linear graph algorithms." *SIAM Journal on Computing*
/// > 1(2), 1972, 146–160. doi:10.1137/0201010
public struct CutOff: NodeMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "cut-off", title: "Nodes cut off",
      definition: "How many other nodes of its component lie outside the largest piece that is "
        + "left when the node is taken away.",
      conventions: ["The node itself is not counted.", "0 for a node without ties."],
      citation: "Tarjan 1972, doi:10.1137/0201010")
  }

  /// How many others the removal of each node of `network` would cut off.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let cuts = try DepthFirstCuts(network, run: run)
    run.advance(by: 1)
    return NodeScores(cuts.severed.map(Double.init), of: self, in: network)
  }
}

extension NodeMeasure where Self == CutOff {
  /// How many others would be cut off if a node were taken away.
  public static var cutOff: CutOff { CutOff() }
}
