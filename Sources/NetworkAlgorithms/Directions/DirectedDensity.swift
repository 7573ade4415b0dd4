public import NetworkCore

/// How many of the arcs that could be there are there.
///
/// ## Definition
///
///     density = m / (n (n − 1))     for n nodes and m arcs
///
/// ## Conventions
///
/// - An arc counts as present, however strong it is; one there and one back are two.
/// - Nodes without arcs count among the *n*.
/// - Missing arcs are no absent ones: where the nodes have the attribute `answered`, one that did
///   not answer points at nobody as far as is known, and its *n* − 1 possible arcs do not count
///   unless they are there.
/// - With fewer than two nodes no arc is possible, and density is undefined.
///
/// ## Example
///
///     try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "c")]).value(.directedDensity).value   // 1/3
///
/// - Complexity: O(*n*).
///
/// ## Reference
///
/// > S. Wasserman, K. Faust. *Social Network Analysis.* Cambridge University Press, 1994,
/// > section 4.3.3. doi:10.1017/CBO9780511815478
public struct DirectedDensity: DirectedNetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "directed-density", title: "Density of arcs",
      definition: "The number of arcs divided by the number of ordered pairs of nodes, "
        + "m / (n(n − 1)).",
      conventions: [
        "Arcs count as present or absent; nodes without arcs are included.",
        "Of nodes that did not answer a survey only arcs that are there count.",
        "Undefined for fewer than two nodes, or if nobody answered.",
      ],
      citation: "Wasserman & Faust 1994, doi:10.1017/CBO9780511815478")
  }

  /// The density of `network`.
  public func value<Node>(
    of network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    let n = Double(network.nodes.count)
    guard n > 1 else {
      return NetworkValue(.undefined(.fewerThanTwoNodes), of: self, in: network)
    }
    let unknown = network.attributes.silent.reduce(0.0) { sum, node in
      sum + n - 1 - Double(network.graph.outgoing.degree(node))
    }
    let pairs = n * (n - 1) - unknown
    run.advance(by: 1)
    return NetworkValue(
      pairs > 0 ? .defined(Double(network.arcCount) / pairs) : .undefined(.nobodyAnswered),
      of: self, in: network)
  }
}

extension DirectedNetworkMeasure where Self == DirectedDensity {
  /// How many of the arcs that could be there are there.
  public static var directedDensity: DirectedDensity { DirectedDensity() }
}
