public import NetworkCore

/// How often two partners of one node are partners of each other.
///
/// ## Definition
///
///     transitivity = 3 · triangles / triples
///
/// A triple is a node with two of its neighbours.
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent.
/// - Every triple weighs the same, so nodes with many neighbours decide. In the mean of
///   `.localClustering` every node weighs the same.
/// - Without triples it is undefined, as in igraph; NetworkX gives 0.
/// - In a network projected from activities, every activity of three partners or more is full of
///   triangles. Judge the value against chance that keeps the activities.
///
/// ## Example
///
///     let network = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("c", "a"), Tie("a", "d"), Tie("a", "e"),
///     ])
///     try network.value(.transitivity).value   // 3 · 1 / 8
///
/// - Complexity: O(*m* √*m*).
///
/// ## Reference
///
/// > M. E. J. Newman, S. H. Strogatz, D. J. Watts. "Random graphs with arbitrary degree
/// > distributions and their applications." *Physical Review E* 64, 026118, 2001.
/// > doi:10.1103/PhysRevE.64.026118
public struct Transitivity: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "transitivity", title: "Transitivity",
      definition: "The share of triples, each a node with two of its neighbours, whose two "
        + "neighbours are tied: 3 · triangles / triples.",
      conventions: [
        "Ties count as present or absent.", "Undefined where no node has two neighbours.",
      ],
      citation: "Newman, Strogatz & Watts 2001, doi:10.1103/PhysRevE.64.026118")
  }

  /// The transitivity of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let graph = try network.graph(run: run)
    let triples = graph.pairCounts.reduce(0, +)
    guard triples > 0 else {
      return NetworkValue(.undefined(.noNodeWithTwoNeighbours), of: self, in: network)
    }
    // Each triangle closes one triple at each of its corners.
    let closed = try triangleCounts(
      in: graph, satellites: try network.satellites(reading: .present, run: run), run: run
    ).reduce(0, +)
    return NetworkValue(.defined(Double(closed) / Double(triples)), of: self, in: network)
  }
}

extension NetworkMeasure where Self == Transitivity {
  /// How often two partners of one node are partners of each other.
  public static var transitivity: Transitivity { Transitivity() }
}
