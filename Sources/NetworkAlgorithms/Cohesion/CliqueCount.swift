public import NetworkCore

/// How many groups there are in which everybody is tied to everybody.
///
/// ## Definition
///
/// The number of maximal cliques: sets of nodes that are all tied to one another, and to all of
/// which no further node is tied.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - Cliques of fewer than `smallest` nodes do not count. It is 3 unless set, and 2 at least: a node
///   without ties is in no clique.
/// - Cliques overlap; a node can be in many.
/// - With more than `limit` of them, or if the search is too long, the number is undefined.
///
/// ## Example
///
///     let bow = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"), Tie("d", "e"), Tie("c", "e"),
///     ])
///     try bow.value(.cliques()).value   // 2.0
///
/// - Complexity: O(*d* *n* 3^(*d*/3)) in the worst case, for degeneracy *d*.
///
/// ## Reference
///
/// > R. D. Luce, A. D. Perry. "A method of matrix analysis of group structure." *Psychometrika*
/// > 14(2), 1949, 95–116. doi:10.1007/BF02289146
public struct CliqueCount: NetworkMeasure, Hashable {
  /// The size of the smallest clique that counts.
  public var smallest: Int

  /// How many cliques are counted at most.
  public var limit: Int

  /// Creates the measure.
  public init(smallest: Int = 3, limit: Int = 1_000_000) {
    self.smallest = max(2, smallest)
    self.limit = limit
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "cliques", title: "Cliques",
      definition: "The number of maximal sets of nodes that are all tied to one another.",
      conventions: [
        "Cliques below the smallest size do not count; nodes without ties are in none.",
        "Undefined above the limit.",
      ],
      parameters: [
        .init(name: "smallest", value: "\(smallest)"), .init(name: "limit", value: "\(limit)"),
      ],
      citation: "Luce & Perry 1949, doi:10.1007/BF02289146; "
        + "Bron & Kerbosch 1973, doi:10.1145/362342.362367")
  }

  /// The number of cliques of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let count = try foldCliques(
      of: network.graph(run: run), smallest: smallest, limit: limit, run: run, start: 0
    ) { count, _ in
      count += 1
    } combine: {
      $0 += $1
    }
    return NetworkValue(count.value, of: self, in: network)
  }
}

extension NetworkMeasure where Self == CliqueCount {
  /// How many groups there are in which everybody is tied to everybody.
  public static func cliques(smallest: Int = 3, limit: Int = 1_000_000) -> CliqueCount {
    CliqueCount(smallest: smallest, limit: limit)
  }
}
