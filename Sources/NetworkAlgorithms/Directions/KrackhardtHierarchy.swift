public import NetworkCore

/// How far influence runs one way: the share of joined pairs that are joined one way only.
///
/// ## Definition
///
/// Among the pairs of nodes of which a path along arcs leads from at least one to the other:
///
///     hierarchy = 1 − V / M     V pairs with paths both ways, M such pairs
///
/// ## Conventions
///
/// - Paths follow the arcs; strengths play no part.
/// - It looks at who can reach whom, and not only at who points at whom.
/// - Without arcs no pair is joined, and it is undefined.
/// - If ties have no direction, it is 0.
///
/// ## Example
///
///     let reports = try DirectedNetwork(arcs: [Arc("chief", "a"), Arc("chief", "b"), Arc("a", "c")])
///     try reports.value(.krackhardtHierarchy).value   // 1.0
///
/// - Complexity: O(*n* + *m* + *c* (*c* + *a*) / 64) for *m* arcs, *c* strong components and *a*
///   pairs of these with arcs.
///
/// ## Reference
///
/// > D. Krackhardt. "Graph theoretical dimensions of informal organizations." In K. Carley,
/// > M. Prietula (eds.), *Computational Organization Theory*, 1994, 89–111.
public struct KrackhardtHierarchy: DirectedNetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "krackhardt-hierarchy", title: "Krackhardt's hierarchy",
      definition: "The share of the pairs joined by a path along arcs that are joined one way "
        + "only.",
      conventions: ["Paths count, and not only arcs.", "Undefined without arcs."],
      citation: "Krackhardt 1994")
  }

  /// The hierarchy of `network`.
  public func value<Node>(
    of network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    guard network.arcCount > 0 else {
      return NetworkValue(.undefined(.noTies), of: self, in: network)
    }
    let pairs = try ReachedPairs(network.graph.outgoing, run: run)
    let (mutual, oneWay) = (Double(pairs.mutual), Double(pairs.oneWay))
    return NetworkValue(.defined(oneWay / (mutual + oneWay)), of: self, in: network)
  }
}

extension DirectedNetworkMeasure where Self == KrackhardtHierarchy {
  /// The share of joined pairs that are joined one way only.
  public static var krackhardtHierarchy: KrackhardtHierarchy { KrackhardtHierarchy() }
}
