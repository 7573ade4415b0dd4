public import NetworkCore

/// How many partners a node has on average.
///
/// ## Definition
///
///     mean degree = 2m / n     for n nodes and m ties
///
/// ## Conventions
///
/// - Ties have no direction, and a tie counts once however strong it is.
/// - Nodes without ties count among the *n*.
/// - Without nodes it is undefined.
///
/// ## Example
///
///     try Network(ties: [Tie("a", "b"), Tie("b", "c")]).value(.meanDegree).value   // 1.333…
///
/// - Complexity: O(*n*) once the ties are worked out or counted, as for `Degree`.
///
/// ## Reference
///
/// > S. Wasserman, K. Faust. *Social Network Analysis.* Cambridge University Press, 1994,
/// > section 4.1.2. doi:10.1017/CBO9780511815478
public struct MeanDegree: NetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "mean-degree", title: "Mean degree",
      definition: "The mean number of partners, 2m / n.",
      conventions: [
        "Ties count as present or absent; nodes without ties are included.",
        "Undefined without nodes.",
      ],
      citation: "Wasserman & Faust 1994, doi:10.1017/CBO9780511815478")
  }

  /// The mean degree of the nodes of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    guard !network.nodes.isEmpty else {
      return NetworkValue(.undefined(.noNodes), of: self, in: network)
    }
    let ties = try network.tieCount(run: run)
    run.advance(by: 1)
    return NetworkValue(
      .defined(2 * Double(ties) / Double(network.nodes.count)), of: self, in: network)
  }
}

extension NetworkMeasure where Self == MeanDegree {
  /// How many partners a node has on average.
  public static var meanDegree: MeanDegree { MeanDegree() }
}
