public import NetworkCore

/// The ties without which their ends could no longer reach each other.
///
/// ## Definition
///
/// A bridge is a tie that is on no cycle.
///
/// ## Conventions
///
/// - Ties have no direction; a strong tie is a bridge as much as a weak one.
/// - Parallel ties have merged, so two projects of the same two partners are one tie.
/// - The only tie of a node is a bridge.
///
/// ## Example
///
///     try network.marks(.bridges).marked   // [Tie<String>], in network order
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > R. Tarjan. "A note on finding the bridges of a graph." *Information Processing Letters*
/// > 2(6), 1974, 160–161. doi:10.1016/0020-0190(74)90003-9
public struct Bridges: TieMarking {
  /// Creates the measure.
  public init() {}

  /// What is marked.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "bridges", title: "Bridges",
      definition: "The ties that are on no cycle: without one, its ends cannot reach each other.",
      conventions: ["Parallel ties have merged into one."],
      citation: "Tarjan 1974, doi:10.1016/0020-0190(74)90003-9")
  }

  /// The bridges of `network`.
  public func marks<Node>(in network: Network<Node>, run: RunControl) throws -> TieMarks<Node> {
    try run.check()
    let bridges = try DepthFirstCuts(network, run: run).bridges.map { bridge in
      let (first, second) = (Int(bridge.first), Int(bridge.second))
      return Tie(
        network.nodes[first], network.nodes[second],
        strength: network.strength(ofTieBetween: first, second))
    }
    // The marks say of how many ties they are.
    _ = try network.tieCount(run: run)
    run.advance(by: 1)
    return TieMarks(bridges, of: self, in: network)
  }
}

extension TieMarking where Self == Bridges {
  /// The ties without which their ends could no longer reach each other.
  public static var bridges: Bridges { Bridges() }
}
