public import NetworkCore

/// How many of the ties that could be there are there.
///
/// ## Definition
///
///     density = m / (n (n − 1) / 2)     for n nodes and m ties
///
/// ## Conventions
///
/// - Ties have no direction, and a tie counts as present whatever its strength.
/// - Nodes without ties count among the *n*.
/// - Missing ties are no absent ones: where the nodes have the attribute `answered`, a pair of two
///   that both did not answer counts only if somebody else told a tie between them.
/// - With fewer than two nodes no tie is possible, and density is undefined.
/// - It falls with size where everybody keeps the same number of partners, so networks of
///   different sizes cannot be compared by it.
///
/// ## Example
///
///     try Network(ties: [Tie("a", "b"), Tie("b", "c")]).value(.density).value   // 0.666…
///
/// - Complexity: O(*n*) once the ties are worked out or counted, as for `Degree`.
///
/// ## Reference
///
/// > S. Wasserman, K. Faust. *Social Network Analysis.* Cambridge University Press, 1994,
/// > section 4.1.3. doi:10.1017/CBO9780511815478
public struct Density: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "density", title: "Density",
      definition: "The number of ties divided by the number of pairs of nodes, m / (n(n − 1)/2).",
      conventions: [
        "Ties count as present or absent; nodes without ties are included.",
        "Pairs of two that did not answer a survey count only if they are tied all the same.",
        "Undefined for fewer than two nodes, or if nobody answered.",
        "Not comparable between networks of different size.",
      ],
      citation: "Wasserman & Faust 1994, doi:10.1017/CBO9780511815478")
  }

  /// The density of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let n = network.nodes.count
    guard n > 1 else {
      return NetworkValue(.undefined(.fewerThanTwoNodes), of: self, in: network)
    }
    let unknown = try UnknownPairs.count(in: network, run: run)
    let pairs = Double(n) * Double(n - 1) / 2 - Double(unknown)
    guard pairs > 0 else {
      return NetworkValue(.undefined(.nobodyAnswered), of: self, in: network)
    }
    let ties = try network.tieCount(run: run)
    run.advance(by: 1)
    return NetworkValue(.defined(Double(ties) / pairs), of: self, in: network)
  }
}

extension NetworkMeasure where Self == Density {
  /// How many of the ties that could be there are there.
  public static var density: Density { Density() }
}
