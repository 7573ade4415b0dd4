public import NetworkCore

/// Into how many parts that no single node holds together a network falls.
///
/// ## Definition
///
/// The number of bicomponents. A bicomponent is a largest set of two or more nodes such that a path
/// joins every two of them, and still does when any one other node is taken away. Each tie lies in
/// one bicomponent; two of these share one node at most, an articulation node.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - A bridge and its two ends are a bicomponent; a node without ties is in none.
/// - As in igraph, NetworkX and graph-tool.
/// - The partners in one activity are in one bicomponent.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.value(.bicomponents).value   // 2.0
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > J. Hopcroft, R. Tarjan. "Algorithm 447: efficient algorithms for graph manipulation."
/// > *Communications of the ACM* 16(6), 1973, 372–378. doi:10.1145/362248.362272
public struct BicomponentCount: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "bicomponents", title: "Bicomponents",
      definition: "The number of parts within which every two nodes stay joined when any one "
        + "other node is taken away.",
      conventions: [
        "A bridge with its two ends is a bicomponent.", "A node without ties is in none.",
      ],
      citation: "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272")
  }

  /// The number of bicomponents of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let count = try DepthFirstCuts(network, run: run).bicomponentCount
    run.advance(by: 1)
    return NetworkValue(.defined(Double(count)), of: self, in: network)
  }
}

extension NetworkMeasure where Self == BicomponentCount {
  /// Into how many parts that no single node holds together a network falls.
  public static var bicomponents: BicomponentCount { BicomponentCount() }
}
