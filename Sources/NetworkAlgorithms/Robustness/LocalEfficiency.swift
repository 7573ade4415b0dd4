public import NetworkCore

/// How close a node's partners are to one another without it.
///
/// ## Definition
///
/// The global efficiency of the network among the partners of a node with *k* of them:
///
///     E(v) = Σ 1/d(s,t) / (k (k − 1))     over ordered pairs of partners s ≠ t
///
/// where *d* counts the hops of paths that lead through partners alone.
///
/// ## Conventions
///
/// - Ties have no direction. A tie is one hop whatever its strength.
/// - Paths stay among the partners, as Latora and Marchiori have it and NetworkX does; igraph lets
///   them lead through everybody but the node itself, so that its scores are at least these.
/// - Partners that are out of each other's reach add nothing.
/// - With fewer than two partners it is undefined.
///
/// ## Example
///
///     let network = try Network(ties: [
///       Tie("a", "b"), Tie("a", "c"), Tie("a", "d"), Tie("b", "c"), Tie("c", "d"),
///     ])
///     try network.scores(.localEfficiency)["a"]   // (1 + 1 + ½) / 3
///
/// - Complexity: that of all distances among each node's partners.
///
/// ## Reference
///
/// > V. Latora, M. Marchiori. "Efficient behavior of small-world networks." *Physical Review
/// > Letters* 87(19), 2001, 198701. doi:10.1103/PhysRevLett.87.198701
public struct LocalEfficiency: NodeMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "local-efficiency", title: "Local efficiency",
      definition: "The mean over pairs of a node's partners of one over their distance in hops, on "
        + "paths that lead through partners alone.",
      conventions: [
        "Partners out of each other's reach add 0.", "A tie is one hop whatever its strength.",
        "Undefined for fewer than two partners.",
      ],
      citation: "Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701")
  }

  /// The efficiency among the partners of each node of `network`.
  public func scores<Node>(in network: Network<Node>, run: RunControl) throws -> NodeScores<Node> {
    let graph = try network.graph(run: run)
    let measured = (0..<graph.nodeCount).filter { graph.degree($0) > 1 }
    let efficiencies = try mapReplicates(0..<measured.count, run: run) {
      (NeighbourhoodGraphs(graph), RunControl(within: run))
    } _: { place, scratch in
      try scratch.0.efficiency(around: measured[place], run: scratch.1)
    }
    var values = [Double](repeating: .nan, count: graph.nodeCount)
    for (place, node) in measured.enumerated() { values[node] = efficiencies[place] }
    return NodeScores(values, of: self, in: network, whyUndefined: .fewerThanTwoNeighbours)
  }
}

extension NodeMeasure where Self == LocalEfficiency {
  /// How close a node's partners are to one another without it.
  public static var localEfficiency: LocalEfficiency { LocalEfficiency() }
}

extension NeighbourhoodGraphs {
  /// The efficiency among the neighbours of `node`, of which there are two at least.
  fileprivate mutating func efficiency(around node: Int, run: RunControl) throws -> Double {
    let count = graph.degree(node)
    let part = try neighbourhood(of: node, run: run)
    let pairs = count * (count - 1)
    guard part.targets.count < pairs else { return 1 }
    guard part.edgeCount > 1 else { return Double(part.targets.count) / Double(pairs) }
    let sums = try DistanceSums(overHopsIn: FoldedGraph(folding: part, run: run), run: run)
    return reciprocalSum(ofPairs: sums.pairs) / Double(pairs)
  }
}
