public import NetworkCore

/// Into how many unconnected parts a network falls.
///
/// ## Definition
///
/// The number of components; two nodes are in one component if a path joins them.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - A node without ties is a component by itself. The empty network has 0.
///
/// ## Example
///
///     try Network(ties: [Tie("a", "b"), Tie("c", "d")]).value(.components).value   // 2.0
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > J. Hopcroft, R. Tarjan. "Algorithm 447: efficient algorithms for graph manipulation."
/// > *Communications of the ACM* 16(6), 1973, 372–378. doi:10.1145/362248.362272
public struct ComponentCount: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "components", title: "Components",
      definition: "The number of parts within which a path joins every two nodes.",
      conventions: ["A node without ties is a component by itself."],
      citation: "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272")
  }

  /// The number of components of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let count = try ComponentLabels(of: network, run: run).sizes.count
    run.advance(by: 1)
    return NetworkValue(.defined(Double(count)), of: self, in: network)
  }
}

extension NetworkMeasure where Self == ComponentCount {
  /// Into how many unconnected parts a network falls.
  public static var components: ComponentCount { ComponentCount() }
}
