public import NetworkCore

/// How many nodes the largest group has in which everybody is tied to everybody.
///
/// ## Definition
///
/// The size of the largest clique: a set of nodes that are all tied to one another.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - A single node is a clique of 1; without nodes it is 0.
/// - A project of *k* partners is a clique of *k*: in projected networks it says first of all how
///   large the projects are.
/// - If the search takes more than 50 000 000 steps, the size is undefined.
///
/// ## Example
///
///     let tail = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"),
///     ])
///     try tail.value(.largestClique).value   // 3.0
///
/// - Complexity: exponential in the degeneracy in the worst case.
///
/// ## Reference
///
/// > R. D. Luce, A. D. Perry. "A method of matrix analysis of group structure." *Psychometrika*
/// > 14(2), 1949, 95–116. doi:10.1007/BF02289146
public struct LargestClique: NetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "largest-clique", title: "Largest clique",
      definition: "The number of nodes of the largest set in which all are tied to one another.",
      conventions: ["A single node is a clique of 1.", "Undefined if the search is too long."],
      citation: "Luce & Perry 1949, doi:10.1007/BF02289146")
  }

  /// The size of the largest clique of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let size = try largestCliqueSize(of: network.graph(run: run), run: run)
    run.advance(by: 1)
    return NetworkValue(size.value, of: self, in: network)
  }
}

extension NetworkMeasure where Self == LargestClique {
  /// How many nodes the largest group has in which everybody is tied to everybody.
  public static var largestClique: LargestClique { LargestClique() }
}
