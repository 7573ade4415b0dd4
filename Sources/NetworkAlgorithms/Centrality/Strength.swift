public import NetworkCore

/// How strongly a node is tied to all others together.
///
/// ## Definition
///
///     s(v) = Σ w(v,u)     over the ties of v, w being their strengths
///
/// ## Conventions
///
/// - Ties have no direction; parallel ties have been merged, their strengths added up.
/// - An isolate scores 0.
/// - It is not divided by anything: it has the unit of the strengths. After a projection by
///   `.fractional` it is, exactly, the number of activities with a partner; after one by `.count`
///   the partners in all activities, each as often as it is met.
///
/// ## Example
///
///     try Network(ties: [Tie("a", "b", strength: 3), Tie("b", "c")]).scores(.strength)["b"]   // 4.0
///
/// - Complexity: O(*n* + *m*) for *m* ties, or for *m* participations after a projection by a rule
///   that adds up over activities.
///
/// ## Reference
///
/// > A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani. "The architecture of complex
/// > weighted networks." *PNAS* 101(11), 2004, 3747–3752. doi:10.1073/pnas.0400087101
public struct Strength: NodeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "strength", title: "Strength",
      definition: "The strengths of a node’s ties, added up.",
      conventions: ["An isolate scores 0.", "It has the unit of the strengths."],
      citation: "Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004, "
        + "doi:10.1073/pnas.0400087101")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let sums = try strengthSums(of: network, run: run)
    run.advance(by: 1)
    return NodeScores(sums, of: self, in: network)
  }
}

extension NodeMeasure where Self == Strength {
  /// How strongly a node is tied to all others together.
  public static var strength: Strength { Strength() }
}
