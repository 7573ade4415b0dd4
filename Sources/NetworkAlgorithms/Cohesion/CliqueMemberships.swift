public import NetworkCore

/// In how many groups a node is in which everybody is tied to everybody.
///
/// ## Definition
///
/// The number of maximal cliques that hold the node.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - Cliques of fewer than `smallest` nodes do not count. It is 3 unless set, and 2 at least.
/// - A node without ties scores 0.
/// - If the network has more than `limit` cliques, or the search is too long, no node has a score.
///
/// ## Example
///
///     let bow = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"), Tie("d", "e"), Tie("c", "e"),
///     ])
///     try bow.scores(.cliqueMemberships())["c"]   // 2.0
///
/// - Complexity: O(*d* *n* 3^(*d*/3)) in the worst case, for degeneracy *d*.
///
/// ## Reference
///
/// > M. G. Everett, S. P. Borgatti. "Analyzing clique overlap." *Connections* 21(1), 1998, 49–61.
public struct CliqueMemberships: NodeMeasure, Hashable {
  /// The size of the smallest clique that counts.
  public var smallest: Int

  /// How many cliques the network may have.
  public var limit: Int

  /// Creates the measure.
  public init(smallest: Int = 3, limit: Int = 1_000_000) {
    self.smallest = max(2, smallest)
    self.limit = limit
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "clique-memberships", title: "Clique memberships",
      definition: "The number of maximal sets of nodes that are all tied to one another which hold "
        + "the node.",
      conventions: [
        "Cliques below the smallest size do not count; a node without ties scores 0.",
        "Undefined above the limit.",
      ],
      parameters: [
        .init(name: "smallest", value: "\(smallest)"), .init(name: "limit", value: "\(limit)"),
      ],
      citation: "Everett & Borgatti 1998, Connections 21(1)")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let counts = try foldCliques(
      of: network.graph(run: run), smallest: smallest, limit: limit, run: run,
      start: NodeTallies()
    ) { tallies, clique in
      for node in clique { tallies.add(node, below: network.nodes.count) }
    } combine: {
      $0.add($1)
    }
    switch counts {
    case .found(let tallies):
      return NodeScores(tallies.counts(of: network.nodes.count), of: self, in: network)
    case .givenUp(let reason):
      return NodeScores(
        network.nodes.map { _ in .nan }, of: self, in: network, whyUndefined: reason)
    }
  }
}

/// How often each node was met; empty until one is.
private struct NodeTallies: Sendable {
  private var counts: [Int] = []

  mutating func add(_ node: Int32, below count: Int) {
    if counts.isEmpty { counts = [Int](repeating: 0, count: count) }
    counts[Int(node)] += 1
  }

  mutating func add(_ other: NodeTallies) {
    if counts.isEmpty {
      counts = other.counts
    } else {
      for node in other.counts.indices { counts[node] += other.counts[node] }
    }
  }

  func counts(of nodeCount: Int) -> [Double] {
    counts.isEmpty ? [Double](repeating: 0, count: nodeCount) : counts.map(Double.init)
  }
}

extension NodeMeasure where Self == CliqueMemberships {
  /// In how many groups a node is in which everybody is tied to everybody.
  public static func cliqueMemberships(
    smallest: Int = 3, limit: Int = 1_000_000
  ) -> CliqueMemberships {
    CliqueMemberships(smallest: smallest, limit: limit)
  }
}
