public import NetworkCore

/// How little a node's partners repeat one another in whom they lead to.
///
/// ## Definition
///
///     e(v) = r(v) / Σ k(u)     over the partners u of v
///
/// r(v) is the number of others that are at most two hops from *v*, and k(u) the number of partners
/// of *u*.
///
/// ## Conventions
///
/// - Ties have no direction and count as present or absent.
/// - 1 where no two partners of *v* lead to the same node and none are tied, as in a tree; the less,
///   the more often they lead to the same ones.
/// - UCINET gives it in per cent. Some texts describe it as the reach divided by the number of
///   partners, which can exceed 1.
/// - An isolate has no partners, and its score is undefined.
///
/// ## Example
///
///     let triangle = try Network(ties: [Tie("a", "b"), Tie("b", "c"), Tie("c", "a")])
///     try triangle.scores(.reachEfficiency)["a"]   // 2 / 4 = 0.5
///
/// - Complexity: that of the reach in two steps, and O(*m*).
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett, L. C. Freeman. *Ucinet for Windows: Software for Social Network
/// > Analysis.* Analytic Technologies, 2002.
public struct ReachEfficiency: NodeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "reach-efficiency", title: "Reach efficiency",
      definition:
        "How many others are at most two hops away, divided by the numbers of partners of "
        + "the node’s partners, added up.",
      conventions: ["1 where no two ways lead to the same node.", "An isolate has no score."],
      citation: "Borgatti, Everett & Freeman 2002, Ucinet for Windows")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let reached = try DistanceSums(
      overHopsIn: network.folded(run: run), within: 2, run: run
    ).reached
    let matrix = try network.tieOperator(reading: .present, run: run)
    let alters = matrix.spread(try matrix.image(of: matrix.sums, run: run))
    return NodeScores(
      // 0 / 0 is not a number, which is what undefined is stored as.
      zip(reached, alters).map { Double($0) / $1.rounded() }, of: self, in: network,
      whyUndefined: .noTies)
  }
}

extension NodeMeasure where Self == ReachEfficiency {
  /// How little a node's partners repeat one another in whom they lead to.
  public static var reachEfficiency: ReachEfficiency { ReachEfficiency() }
}
