public import NetworkCore

/// The share of the ties of two networks that are in both.
///
/// ## Definition
///
///     J = a / (a + b + c)
///
/// with *a* ties in both networks, *b* in the first alone, and *c* in the second alone.
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent. Nodes are matched by name.
/// - It does not matter which network comes first. Without ties in either it is undefined.
/// - Above 0.3 panel models mostly find enough that stayed between two waves.
/// - With `.nodesInBoth` the ties of nodes that are in one of the networks only are left out: what
///   changed is then cooperation, not who is looked at.
///
/// ## Example
///
///     try network2018.value(.tieJaccard(), with: network2019).value   // 0.45
///
/// - Complexity: O(*n* + *m* log *m*), *m* being the ties of both networks.
///
/// ## Reference
///
/// > T. A. B. Snijders, G. G. van de Bunt, C. E. G. Steglich. "Introduction to stochastic
/// > actor-based models for network dynamics." *Social Networks* 32(1), 2010, 44–60.
/// > doi:10.1016/j.socnet.2009.02.004
public struct TieJaccard: NetworkComparison, Hashable {
  /// Whose ties are compared.
  public var among: ComparedTies

  /// Creates the measure.
  public init(among: ComparedTies = .everybody) {
    self.among = among
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "tie-jaccard", title: "Jaccard index of ties",
      definition: "The share of the ties that are in either network that are in both.",
      conventions: ["Ties count as present or absent.", among.convention],
      parameters: [.among(among)],
      citation: "Snijders, van de Bunt & Steglich 2010, doi:10.1016/j.socnet.2009.02.004")
  }

  /// The share of the ties of `first` and `second` that are in both.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    let change = try first.change(to: second, among: among, run: run)
    return NetworkValue(change.jaccard, of: self, in: first)
  }
}

extension NetworkComparison where Self == TieJaccard {
  /// The share of the ties of two networks that are in both.
  public static func tieJaccard(among: ComparedTies = .everybody) -> TieJaccard {
    TieJaccard(among: among)
  }
}
