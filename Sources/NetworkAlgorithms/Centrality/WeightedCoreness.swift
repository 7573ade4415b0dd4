public import NetworkCore

/// How far inside the network a node lies by the strength of its ties: the largest *s* such that it
/// is in an *s*-core.
///
/// ## Definition
///
/// The *s*-core is what is left when nodes whose remaining ties have a strength below *s* together
/// are taken away, again and again, until none is left to take.
///
/// ## Conventions
///
/// - Ties have no direction. Where all are equally strong it is that strength times the coreness.
/// - The score is the threshold *s* itself and has the unit of the strengths; Eidsaa and Almaas also
///   number the thresholds that occur.
/// - It is not the weighted core of Garas, Schweitzer and Havlin, who put a mean of degree and
///   strength in the place of the strength.
/// - An isolate scores 0.
///
/// ## Example
///
///     let tail = try Network(ties: [
///       Tie("a", "b", strength: 2), Tie("b", "c", strength: 3), Tie("a", "c", strength: 4),
///       Tie("c", "d", strength: 1),
///     ])
///     try tail.scores(.weightedCoreness)["c"]   // 5.0
///
/// - Complexity: O(*n* + *m* log *m*).
///
/// ## Reference
///
/// > M. Eidsaa, E. Almaas. "s-core network decomposition: a generalization of k-core analysis to
/// > weighted networks." *Physical Review E* 88, 062819, 2013. doi:10.1103/PhysRevE.88.062819
public struct WeightedCoreness: NodeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "weighted-coreness", title: "Weighted coreness",
      definition:
        "The largest s such that the node is among nodes whose ties among themselves have "
        + "a strength of at least s each.",
      conventions: ["It has the unit of the strengths.", "An isolate scores 0."],
      citation: "Eidsaa & Almaas 2013, doi:10.1103/PhysRevE.88.062819")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let cores = try strengthCores(of: network.graph(run: run), run: run)
    run.advance(by: 1)
    return NodeScores(cores, of: self, in: network)
  }
}

extension NodeMeasure where Self == WeightedCoreness {
  /// How far inside the network a node lies by the strength of its ties.
  public static var weightedCoreness: WeightedCoreness { WeightedCoreness() }
}
