public import NetworkCore

/// The share of nodes that have a tie at all.
///
/// ## Definition
///
///     active share = nodes with a tie / all nodes
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - Without nodes it is undefined.
/// - It depends on who is on the list: the members of a cluster that cooperate with nobody count only
///   where they are nodes.
///
/// ## Example
///
///     try Network(nodes: ["a", "b", "c"], ties: [Tie("a", "b")]).value(.activeShare).value   // 0.666…
///
/// - Complexity: O(*n*) once the ties are worked out or counted, as for `Degree`.
///
/// ## Reference
///
/// > S. Wasserman, K. Faust. *Social Network Analysis.* Cambridge University Press, 1994,
/// > section 4.1.2. doi:10.1017/CBO9780511815478
public struct ActiveShare: NetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "active-share", title: "Active share",
      definition: "The share of nodes that have at least one tie.",
      conventions: ["Strengths play no part.", "Undefined without nodes."],
      citation: "Wasserman & Faust 1994, doi:10.1017/CBO9780511815478")
  }

  /// The share of the nodes of `network` that have a tie.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    guard !network.nodes.isEmpty else {
      return NetworkValue(.undefined(.noNodes), of: self, in: network)
    }
    let active = try network.partnerCounts(run: run).count { $0 > 0 }
    run.advance(by: 1)
    return NetworkValue(
      .defined(Double(active) / Double(network.nodes.count)), of: self, in: network)
  }
}

extension NetworkMeasure where Self == ActiveShare {
  /// The share of nodes that have a tie at all.
  public static var activeShare: ActiveShare { ActiveShare() }
}
