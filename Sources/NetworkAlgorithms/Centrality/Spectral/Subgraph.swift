public import NetworkCore

/// How many closed walks a node is on, short ones counting more.
///
/// ## Definition
///
///     s(v) = Σ (A^k)(v,v) / k!     over all k from 0 on: the diagonal of the exponential of A
///
/// (A^k)(v,v) is the number of walks of *k* steps from *v* back to it.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong, in which case
///   the unit of strength matters.
/// - The walk of no steps counts, as in NetworkX and igraph: an isolate scores 1.
/// - All terms are positive and are added up until the rest is below 10⁻¹⁶ of the sum, which is proved;
///   programs that go by eigenvectors lose small scores in the rounding errors of large ones.
/// - A score that is larger than any number that can be written is undefined; that can be so where the
///   largest eigenvalue is above 700.
///
/// ## Example
///
///     let pair = try Network(ties: [Tie("a", "b")])
///     try pair.scores(.subgraph)["a"]   // 1 + 1/2! + 1/4! + … = 1.5430…
///
/// - Complexity: O(*n* *m* (λ + 20)) for the largest eigenvalue λ, on all cores.
///
/// ## Reference
///
/// > E. Estrada, J. A. Rodríguez-Velázquez. "Subgraph centrality in complex networks." *Physical Review
/// > E* 71, 056103, 2005. doi:10.1103/PhysRevE.71.056103
public struct Subgraph: NodeMeasure, Hashable {
  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(ties: TieReading = .present) {
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "subgraph", title: "Subgraph centrality",
      definition:
        "How many closed walks a node is on, those of k steps divided by k!: the diagonal of "
        + "the exponential of the matrix of ties.",
      conventions: ["An isolate scores 1.", ties.convention],
      parameters: [.ties(ties)],
      citation: "Estrada & Rodríguez-Velázquez 2005, doi:10.1103/PhysRevE.71.056103")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let graph = try network.graph(run: run).read(as: ties)
    let weakened = try TieOperator(graph.scaledToStrongest, reading: .strength, run: run)
    let largest =
      try weakened.largestEigenvalue(for: "Subgraph centrality", run: run)
      * (graph.strengths.max() ?? 0)
    let walks = try closedWalks(in: graph, largestEigenvalue: largest * (1 + 1e-9), run: run)
    return NodeScores(
      walks.map { $0.isFinite ? $0 : .nan }, of: self, in: network, whyUndefined: .numberTooLarge)
  }
}

extension NodeMeasure where Self == Subgraph {
  /// How many closed walks a node is on, short ones counting more.
  public static var subgraph: Subgraph { Subgraph() }

  /// How many closed walks a node is on, by strength if so told.
  public static func subgraph(ties: TieReading) -> Subgraph { Subgraph(ties: ties) }
}
