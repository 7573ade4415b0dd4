public import NetworkCore

/// The share of pairs of nodes that a path joins.
///
/// ## Definition
///
///     connectedness = Σ c (c − 1) / (n (n − 1))     over components with c nodes, n in all
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - Each pair counts once. Nodes without ties are in pairs that nothing joins.
/// - With fewer than two nodes there is no pair, and the share is undefined.
///
/// ## Example
///
///     try Network(ties: [Tie("a", "b"), Tie("c", "d")]).value(.connectedness).value   // 0.333…
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > D. Krackhardt. "Graph theoretical dimensions of informal organizations." In K. Carley,
/// > M. Prietula (eds.), *Computational Organization Theory*, 1994, 89–111.
public struct Connectedness: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "connectedness", title: "Connectedness",
      definition: "The share of pairs of nodes that a path joins.",
      conventions: [
        "Nodes without ties are in pairs that nothing joins.",
        "Undefined for fewer than two nodes.",
      ],
      citation: "Krackhardt 1994")
  }

  /// The share of pairs of `network` that a path joins.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let n = network.nodes.count
    guard n > 1 else {
      return NetworkValue(.undefined(.fewerThanTwoNodes), of: self, in: network)
    }
    let joined = try ComponentLabels(of: network, run: run).sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    run.advance(by: 1)
    return NetworkValue(
      .defined(Double(joined) / (Double(n) * Double(n - 1))), of: self, in: network)
  }
}

extension NetworkMeasure where Self == Connectedness {
  /// The share of pairs of nodes that a path joins.
  public static var connectedness: Connectedness { Connectedness() }
}
