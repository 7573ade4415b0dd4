public import NetworkCore

/// How many ties must go before a node is parted from the one it hangs together with best.
///
/// ## Definition
///
/// With λ(a,b) the least number of ties whose removal parts *a* from *b*, which is the number of
/// paths between them that share no tie:
///
///     level(v) = max λ(v,u)     over the other nodes u
///
/// It is the level of the innermost lambda set that holds the node (``LambdaSets``).
///
/// ## Conventions
///
/// - Ties have no direction and count once, however strong they are.
/// - A node without ties scores 0, one that hangs on a single tie 1.
/// - Where a part of more than 10 000 nodes has no bridge, no node has a score.
///
/// ## Example
///
///     let tail = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"),
///     ])
///     try tail.scores(.lambdaLevel)["a"]   // 2.0
///
/// - Complexity: O(*c* *λ* *m*) for parts of *c* nodes without a bridge.
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett, P. R. Shirey. "LS sets, lambda sets and other cohesive subsets."
/// > *Social Networks* 12(4), 1990, 337–357. doi:10.1016/0378-8733(90)90014-Z
public struct LambdaLevel: NodeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "lambda-level", title: "Lambda level",
      definition: "The number of ties that must go to part the node from the one it hangs together "
        + "with best.",
      conventions: [
        "A tie counts once, however strong it is; a node without ties scores 0.",
        "Undefined if a part of more than 10 000 nodes has no bridge.",
      ],
      citation: "Borgatti, Everett & Shirey 1990, doi:10.1016/0378-8733(90)90014-Z")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let levels = try EdgeConnectivities(of: network, run: run)?.levels.map(Double.init)
    run.advance(by: 1)
    return NodeScores(
      levels ?? network.nodes.map { _ in .nan }, of: self, in: network, whyUndefined: .tooLarge)
  }
}

extension NodeMeasure where Self == LambdaLevel {
  /// How many ties must go before a node is parted from the one it hangs together with best.
  public static var lambdaLevel: LambdaLevel { LambdaLevel() }
}
