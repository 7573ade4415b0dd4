public import NetworkCore

/// How far inside the network a node lies: the largest *k* such that it is in a *k*-core.
///
/// ## Definition
///
/// The *k*-core is what is left when nodes with fewer than *k* ties are taken away, again and
/// again, until none is left to take.
///
/// ## Conventions
///
/// - Ties have no direction and count once, however strong they are.
/// - An isolate scores 0, everybody else at least 1.
/// - It is a count and is not divided by anything; as in igraph, NetworkX and graph-tool.
/// - A project of *k* partners alone puts each of them into a (*k* − 1)-core: in projected
///   networks it says first of all how large the projects are.
///
/// ## Example
///
///     let tail = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"),
///     ])
///     try tail.scores(.coreness)["c"]   // 2.0
///
/// - Complexity: O(*n* + *m*) for given ties, O(*n* + Σ n(k)²) for activities of n(k) partners.
///
/// ## Reference
///
/// > S. B. Seidman. "Network structure and minimum degree." *Social Networks* 5(3), 1983, 269–287.
/// > doi:10.1016/0378-8733(83)90028-X
public struct Coreness: NodeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "coreness", title: "Coreness",
      definition: "The largest k such that the node is among nodes that have at least k ties "
        + "among themselves each.",
      conventions: ["A tie counts once, however strong it is; an isolate scores 0."],
      citation: "Seidman 1983, doi:10.1016/0378-8733(83)90028-X")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let numbers = try coreNumbers(of: network, run: run)
    run.advance(by: 1)
    return NodeScores(numbers.map(Double.init), of: self, in: network)
  }
}

extension NodeMeasure where Self == Coreness {
  /// How far inside the network a node lies.
  public static var coreness: Coreness { Coreness() }
}
