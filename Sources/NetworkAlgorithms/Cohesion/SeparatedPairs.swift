public import NetworkCore

/// How many pairs of others would no longer reach each other if a node were taken away.
///
/// ## Definition
///
/// For a node whose removal leaves its component in pieces of *p(1), p(2), …* nodes:
///
///     separated pairs = Σ p(k) p(l) over all k < l
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - The pairs that the node itself is in do not count.
/// - It is 0 for a node that holds nothing together, and for one without ties.
/// - The node with the most is the key player of Borgatti's fragmentation, for sets of one.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.scores(.separatedPairs)["hub"]   // 3.0: a and b, a and c, b and c
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > S. P. Borgatti. "Identifying sets of key players in a social network." *Computational and
/// > Mathematical Organization Theory* 12, 2006, 21–34. doi:10.1007/s10588-006-7084-x
public struct SeparatedPairs: NodeMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "separated-pairs", title: "Pairs separated",
      definition: "How many pairs of other nodes reach each other only through the node.",
      conventions: ["Pairs with the node itself are not counted.", "0 for a node without ties."],
      citation: "Borgatti 2006, doi:10.1007/s10588-006-7084-x")
  }

  /// How many pairs the removal of each node of `network` would part.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let cuts = try DepthFirstCuts(network, run: run)
    run.advance(by: 1)
    return NodeScores(cuts.separatedPairs.map(Double.init), of: self, in: network)
  }
}

extension NodeMeasure where Self == SeparatedPairs {
  /// How many pairs of others would no longer reach each other if a node were taken away.
  public static var separatedPairs: SeparatedPairs { SeparatedPairs() }
}
