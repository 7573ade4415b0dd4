public import NetworkCore

/// How strong the arcs from a node are together.
///
/// ## Definition
///
///     s(v) = Σ w(v,u)     over the arcs from v, w being their strengths
///
/// ## Conventions
///
/// - Parallel arcs have been merged, their strengths added up. A node without arcs scores 0.
/// - It is not divided by anything: it has the unit of the strengths.
/// - A network without directions is read as one in which every tie points both ways: the score is
///   the strength then.
///
/// ## Example
///
///     let network = try DirectedNetwork(arcs: [Arc("a", "b", strength: 3), Arc("c", "b")])
///     try network.scores(.outStrength)["a"]   // 3.0
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani. "The architecture of complex
/// > weighted networks." *PNAS* 101(11), 2004, 3747–3752. doi:10.1073/pnas.0400087101
public struct OutStrength: DirectedNodeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "out-strength", title: "Out-strength",
      definition: "The strengths of the arcs from a node, added up.",
      conventions: ["A node without arcs scores 0.", "It has the unit of the strengths."],
      citation: "Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004, "
        + "doi:10.1073/pnas.0400087101")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let sums = try network.graph.outgoing.strengthSums(run: run)
    run.advance(by: 1)
    return NodeScores(sums, of: self, in: network)
  }
}

extension DirectedNodeMeasure where Self == OutStrength {
  /// How strong the arcs from a node are together.
  public static var outStrength: OutStrength { OutStrength() }
}
