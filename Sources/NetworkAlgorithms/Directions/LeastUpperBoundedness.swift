public import NetworkCore

/// How far any two have one above them to whom they can turn, and under whom all others above them
/// both stand.
///
/// ## Definition
///
/// A node is an upper bound of a pair if paths along arcs lead from it to both, each node being
/// led to by itself; it is the least one if all upper bounds of the pair lead to it. For weak components of c
/// nodes each:
///
///     least upper boundedness = 1 − V / Σ (c − 1)(c − 2) / 2     V pairs without a least one
///
/// ## Conventions
///
/// - Arcs point from above: from who orders to who is ordered. Turn them round if they mean reports.
/// - Pairs in different weak components do not count; components of one or two nodes have no say.
/// - Strengths play no part.
/// - Undefined if no weak component has three nodes.
/// - If ties have no direction, it is 1.
/// - It is undefined where a weak component has more than 10 000 strong components.
///
/// ## Example
///
///     let reports = try DirectedNetwork(arcs: [Arc("chief", "a"), Arc("chief", "b"), Arc("a", "c")])
///     try reports.value(.leastUpperBoundedness).value   // 1.0
///
/// - Complexity: O(*n* + *m* + *c*³ / 64) for *m* arcs and *c* strong components in a weak one.
///
/// ## Reference
///
/// > D. Krackhardt. "Graph theoretical dimensions of informal organizations." In K. Carley,
/// > M. Prietula (eds.), *Computational Organization Theory*, 1994, 89–111.
public struct LeastUpperBoundedness: DirectedNetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "least-upper-boundedness", title: "Least upper boundedness",
      definition: "One less the pairs of a weak component without a node that leads to both and to "
        + "which all others that do so lead, divided by the most there can be.",
      conventions: [
        "Arcs point from above.", "A node leads to itself.",
        "Undefined if no weak component has three nodes.",
      ],
      citation: "Krackhardt 1994")
  }

  /// The least upper boundedness of `network`.
  public func value<Node>(
    of network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    let bounds = try UpperBounds(network.graph, run: run)
    run.advance(by: 1)
    guard bounds.most > 0 else {
      return NetworkValue(.undefined(.noComponentOfThree), of: self, in: network)
    }
    guard !bounds.isTooLarge else {
      return NetworkValue(.undefined(.tooLarge), of: self, in: network)
    }
    return NetworkValue(
      .defined(1 - Double(bounds.violations) / Double(bounds.most)), of: self, in: network)
  }
}

extension DirectedNetworkMeasure where Self == LeastUpperBoundedness {
  /// How far any two have one above them under whom all others above them both stand.
  public static var leastUpperBoundedness: LeastUpperBoundedness { LeastUpperBoundedness() }
}
