public import NetworkCore

/// How deep a node is embedded: the largest *k* such that it is in a *k*-component.
///
/// ## Definition
///
/// A *k*-component is a largest part of more than *k* nodes that no *k* − 1 of them can part when
/// they go; any two of its nodes have *k* paths between them that meet nowhere else. The parts of
/// higher *k* are nested in those of lower *k*.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - A node without ties scores 0, one in a tree 1, one on a cycle 2 at least.
/// - A clique of *s* nodes is an (*s* − 1)-component.
/// - `kComponents()` gives the parts themselves, which may share nodes.
/// - Parts of more than 5000 nodes are not searched for 3-components and deeper ones; their nodes have
///   no score.
///
/// ## Example
///
///     let tail = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"),
///     ])
///     try tail.scores(.kComponents)["a"]   // 2.0
///
/// - Complexity: O(*c* (*c* + *k*²) *k* *m*) in the worst case, for parts of *c* nodes.
///
/// ## Reference
///
/// > J. Moody, D. R. White. "Structural cohesion and embeddedness: a hierarchical concept of social
/// > groups." *American Sociological Review* 68(1), 2003, 103–127. doi:10.2307/3088904
public struct KComponents: NodeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "k-components", title: "Nesting in k-components",
      definition: "The largest k such that the node is in a part of more than k nodes that no "
        + "k − 1 of them can part.",
      conventions: [
        "0 for a node without ties, 1 in a tree.",
        "Undefined in parts of more than 5000 nodes that could hold a 3-component.",
      ],
      citation: "Moody & White 2003, doi:10.2307/3088904")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let blocks = try ConnectedBlocks(network.graph(run: run), run: run)
    var scores = [Double](repeating: 0, count: network.nodes.count)
    for block in blocks.blocks {
      for position in block.positions { scores[position] = Double(block.k) }
    }
    for part in blocks.unsearched {
      for position in part.positions { scores[position] = .nan }
    }
    run.advance(by: 1)
    return NodeScores(scores, of: self, in: network, whyUndefined: .tooLarge)
  }
}

extension NodeMeasure where Self == KComponents {
  /// How deep a node is embedded.
  public static var kComponents: KComponents { KComponents() }
}

extension Network {
  /// The *k*-components for every *k* from 1 on, as ``KComponents`` defines them; those of one *k* may
  /// share nodes.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  public func kComponents(
    run: RunControl = RunControl()
  ) throws -> [(k: Int, members: [Node])] {
    try ConnectedBlocks(graph(run: run), run: run).blocks.map { block in
      (k: block.k, members: block.positions.map { nodes[$0] })
    }
  }
}
