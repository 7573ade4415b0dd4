public import NetworkCore

/// The groups whose members hang together by more paths than any of them does with others.
///
/// ## Definition
///
/// With λ(a,b) the least number of ties whose removal parts *a* from *b*, two nodes are in one group
/// if λ(a,b) ≥ `connectivity`. The groups of two nodes or more are the lambda sets of that level; those
/// of a higher level lie inside them.
///
/// ## Conventions
///
/// - Ties have no direction and count once, however strong they are.
/// - A node in no lambda set of the level is a group by itself.
/// - Two members need not be tied, and paths between them may lead through others.
/// - At level 1 these are the components.
///
/// ## Example
///
///     let tail = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"),
///     ])
///     try tail.communities(.lambdaSets(connectivity: 2)).groups   // [["a", "b", "c"], ["d"]]
///
/// - Complexity: O(*c* *λ* *m*) for parts of *c* nodes without a bridge.
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett, P. R. Shirey. "LS sets, lambda sets and other cohesive subsets."
/// > *Social Networks* 12(4), 1990, 337–357. doi:10.1016/0378-8733(90)90014-Z
public struct LambdaSets: CommunityDetection, Hashable {
  /// How many ties must go at least to part two members.
  public var connectivity: Int

  /// Creates the division.
  public init(connectivity: Int = 2) {
    self.connectivity = max(1, connectivity)
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "lambda-sets", title: "Lambda sets of level \(connectivity)",
      definition: "Groups of nodes of which no two can be parted by removing fewer ties than the "
        + "connectivity.",
      conventions: ["A node in no lambda set of the level is a group by itself."],
      parameters: [.init(name: "connectivity", value: "\(connectivity)")],
      citation: "Borgatti, Everett & Shirey 1990, doi:10.1016/0378-8733(90)90014-Z")
  }

  /// The groups of `network`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    try run.check()
    let labels =
      try EdgeConnectivities(of: network, limit: .max, run: run)?
      .classes(atLeast: connectivity) ?? []
    run.advance(by: 1)
    return Partition(labels: labels, of: self, in: network)
  }
}

extension CommunityDetection where Self == LambdaSets {
  /// The groups whose members hang together by more paths than any of them does with others.
  public static func lambdaSets(connectivity: Int = 2) -> LambdaSets {
    LambdaSets(connectivity: connectivity)
  }
}
