public import NetworkCore

/// The nodes without which some others could no longer reach each other.
///
/// ## Definition
///
/// An articulation node is one whose removal leaves its component in two pieces or more.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - A node without ties, and the end of a chain, are not articulation nodes.
/// - Taking several nodes away at once is another question.
/// - How many nodes would be cut off is `.cutOff`; it is above 0 exactly here.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.marks(.articulation).marked   // ["b"]
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > R. Tarjan. "Depth-first search and linear graph algorithms." *SIAM Journal on Computing*
/// > 1(2), 1972, 146–160. doi:10.1137/0201010
public struct ArticulationNodes: NodeMarking {
  /// Creates the measure.
  public init() {}

  /// What is marked.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "articulation", title: "Articulation nodes",
      definition: "The nodes whose removal leaves their component in two pieces or more.",
      conventions: ["One node is taken away at a time."],
      citation: "Tarjan 1972, doi:10.1137/0201010")
  }

  /// The articulation nodes of `network`.
  public func marks<Node>(in network: Network<Node>, run: RunControl) throws -> NodeMarks<Node> {
    try run.check()
    let cuts = try DepthFirstCuts(network, run: run)
    run.advance(by: 1)
    return NodeMarks(cuts.severed.map { $0 > 0 }, of: self, in: network)
  }
}

extension NodeMarking where Self == ArticulationNodes {
  /// The nodes without which some others could no longer reach each other.
  public static var articulation: ArticulationNodes { ArticulationNodes() }
}
