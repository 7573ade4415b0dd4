public import NetworkCore

/// How many of the ties that could be there among a node's neighbours are there.
///
/// ## Definition
///
/// For a node with *k* neighbours, *t* pairs of which are tied:
///
///     c = t / (k (k − 1) / 2)
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent.
/// - A node with fewer than two neighbours has no pair of them: its score is undefined, as in
///   igraph; NetworkX gives 0.
///
/// ## Example
///
///     let triangle = try Network(ties: [Tie("a", "b"), Tie("b", "c"), Tie("c", "a")])
///     try triangle.scores(.localClustering)["a"]   // 1.0
///
/// - Complexity: O(*m* √*m*).
///
/// ## Reference
///
/// > D. J. Watts, S. H. Strogatz. "Collective dynamics of 'small-world' networks." *Nature* 393,
/// > 1998, 440–442. doi:10.1038/30918
public struct LocalClustering: NodeMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "local-clustering", title: "Local clustering",
      definition: "The share of pairs of a node's neighbours that are tied to each other.",
      conventions: [
        "Ties count as present or absent.",
        "Undefined for a node with fewer than two neighbours.",
      ],
      citation: "Watts & Strogatz 1998, doi:10.1038/30918")
  }

  /// The local clustering of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let graph = try network.graph(run: run)
    let triangles = try triangleCounts(
      in: graph, satellites: try network.satellites(reading: .present, run: run), run: run)
    return NodeScores(
      // 0 / 0 is not a number, which is what undefined is stored as.
      zip(triangles, graph.pairCounts).map { Double($0) / Double($1) }, of: self, in: network,
      whyUndefined: .fewerThanTwoNeighbours)
  }
}

extension NodeMeasure where Self == LocalClustering {
  /// How many of the ties that could be there among a node's neighbours are there.
  public static var localClustering: LocalClustering { LocalClustering() }
}
