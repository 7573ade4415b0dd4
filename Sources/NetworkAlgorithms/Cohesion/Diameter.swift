public import NetworkCore

/// How many hops the two nodes that are furthest apart lie apart.
///
/// ## Definition
///
///     D = max d(s,t)     over pairs s ≠ t that a path joins
///
/// ## Conventions
///
/// - Ties have no direction. A tie is one hop whatever its strength.
/// - Pairs that no path joins are left out, as in igraph: it is the largest diameter of a
///   component. NetworkX refuses networks in pieces.
/// - Without a single tie it is undefined.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.value(.diameter).value   // 2.0
///
/// - Complexity: O(*m*) time where few nodes are far from the middle, as in most cooperation
///   networks; O(*n* *m*) at most, most steps being shared by 512 searches.
///
/// ## Reference
///
/// > S. Wasserman, K. Faust. *Social Network Analysis.* Cambridge University Press, 1994,
/// > section 4.2.4. doi:10.1017/CBO9780511815478
public struct Diameter: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "diameter", title: "Diameter",
      definition: "The most hops on a shortest path between two nodes that a path joins.",
      conventions: [
        "Pairs that no path joins are left out.", "A tie is one hop whatever its strength.",
      ],
      citation: "Wasserman & Faust 1994, doi:10.1017/CBO9780511815478")
  }

  /// The diameter of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let furthest = try furthestDistance(in: network, run: run)
    return NetworkValue(
      furthest > 0 ? .defined(Double(furthest)) : .undefined(.noTies), of: self, in: network)
  }
}

extension NetworkMeasure where Self == Diameter {
  /// How many hops the two nodes that are furthest apart lie apart.
  public static var diameter: Diameter { Diameter() }
}
