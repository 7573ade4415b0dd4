public import NetworkCore

/// How well a node is tied to nodes that are well tied themselves.
///
/// ## Definition
///
/// The scores are the eigenvector to the largest eigenvalue λ of the matrix of ties:
///
///     x(v) = 1/λ · Σ w(v,u) x(u)     over the ties of v;   Σ x² = 1, x ≥ 0
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong.
/// - The Euclidean norm is 1, as in NetworkX (igraph and Gephi set the largest score to 1): the hub
///   of a star with four leaves scores 0.7071, each leaf 0.3536.
/// - Where the network is not connected, the component with the largest eigenvalue has the scores,
///   and all others score 0. Where several components share the largest eigenvalue, the scores are
///   the projection of (1, 1, …, 1) on what their eigenvectors span, so equal components score
///   equally.
/// - Bipartite networks are no exception: the largest eigenvalue is meant, not the largest in
///   magnitude.
/// - Without any tie all scores are undefined.
/// - It settles where what is left of A x − λ x has a length of at most 10⁻¹³ of the gap between λ
///   and the next eigenvalue that was met, so that the scores, taken together, are off by about
///   10⁻¹³ (C. Davis and W. M. Kahan's sin θ theorem); or where rounding errors leave more. Scores
///   below about 10⁻¹⁵ are rounding errors.
///
/// ## Example
///
///     let pair = try Network(ties: [Tie("a", "b")])
///     try pair.scores(.eigenvector)["a"]   // 0.7071…
///
/// - Complexity: O(*n* + *m*) time for each step for *m* ties; a network that was projected from a
///   table takes its *m* participations instead, and the pairs that share several activities, which
///   are looked for in O(Σ n(k)²) for activities of n(k) partners who have others; by the rules
///   whose strengths are no sums, only where ties count 1. Some tens of steps in most networks, and
///   up to O(*n*) of them in long chains.
///
/// ## Reference
///
/// > P. Bonacich. "Factoring and weighting approaches to status scores and clique identification."
/// > *Journal of Mathematical Sociology* 2(1), 1972, 113–120. doi:10.1080/0022250X.1972.9989806
public struct Eigenvector: NodeMeasure, Hashable {
  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(ties: TieReading = .present) {
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "eigenvector", title: "Eigenvector centrality",
      definition: "The eigenvector to the largest eigenvalue of the matrix of ties: each score is "
        + "proportional to the sum of the scores of those the node is tied to.",
      conventions: [
        "The squares of the scores add up to 1.",
        "The component with the largest eigenvalue has the scores; the others score 0.",
        ties.convention,
      ],
      parameters: [.ties(ties)],
      citation: "Bonacich 1972, doi:10.1080/0022250X.1972.9989806")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let matrix = try network.tieOperator(reading: ties, run: run).scaledToStrongest(run: run)
    let vector = try matrix.principalVector(for: "Eigenvector centrality", run: run)
    run.advance(by: 1)
    return NodeScores(
      vector.contains { $0 > 0 } ? vector : vector.map { _ in .nan }, of: self, in: network,
      whyUndefined: .noTies)
  }
}

extension NodeMeasure where Self == Eigenvector {
  /// How well a node is tied to nodes that are well tied themselves.
  public static var eigenvector: Eigenvector { Eigenvector() }

  /// How well a node is tied to nodes that are well tied themselves, by strength if so told.
  public static func eigenvector(ties: TieReading) -> Eigenvector { Eigenvector(ties: ties) }
}
