public import NetworkCore

/// Into how many parts a network falls if paths must follow the arcs.
///
/// ## Definition
///
/// The number of strong components; two nodes are in one if paths lead from each to the other.
///
/// ## Conventions
///
/// - Paths follow the arcs; strengths play no part.
/// - A node to which no path leads back is a component by itself. The empty network has 0.
/// - If ties have no direction, these are the components.
///
/// ## Example
///
///     try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "a"), Arc("b", "c")])
///       .value(.strongComponents).value   // 2.0
///
/// - Complexity: O(*n* + *m*) for *m* arcs.
///
/// ## Reference
///
/// > R. Tarjan. "Depth-first search and linear graph algorithms." *SIAM Journal on Computing*
/// > 1(2), 1972, 146–160. doi:10.1137/0201010
public struct StrongComponentCount: DirectedNetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "strong-components", title: "Strong components",
      definition: "The number of parts within which paths along arcs lead from every node to every "
        + "other.",
      conventions: ["A node to which no path leads back is a component by itself."],
      citation: "Tarjan 1972, doi:10.1137/0201010")
  }

  /// The number of strong components of `network`.
  public func value<Node>(
    of network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    let count = try StrongLabels(network.graph.outgoing, run: run).sizes.count
    run.advance(by: 1)
    return NetworkValue(.defined(Double(count)), of: self, in: network)
  }
}

extension DirectedNetworkMeasure where Self == StrongComponentCount {
  /// Into how many parts a network falls if paths must follow the arcs.
  public static var strongComponents: StrongComponentCount { StrongComponentCount() }
}
