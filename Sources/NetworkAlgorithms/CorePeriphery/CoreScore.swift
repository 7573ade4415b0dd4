public import NetworkCore

/// How near to the core of the network a node is, from 0 to 1.
///
/// ## Definition
///
/// The scores c whose products come nearest to the ties, the strongest of which is 1:
///
///     Σ ( a(u,v) − c(u) · c(v) )²     over pairs u ≠ v, as small as it gets with 0 ≤ c ≤ 1
///
/// ## Conventions
///
/// - This is the continuous model of Borgatti and Everett, solved by least squares without the
///   diagonal (MINRES). The principal eigenvector, which some programs report for it, takes a node
///   to be tied to itself by 0.
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong, in
///   proportion to the strongest. Multiplying all strengths by one number changes nothing.
/// - No score exceeds 1. Without that bound the hub of a star would be infinitely more central than
///   its leaves; MINRES elsewhere has none, and scales the scores afterwards.
/// - There is one core: in components that have no part in it scores are 0. Where several parts of
///   the network would be the core equally well, the order of the nodes decides.
/// - An isolate scores 0. Without ties all scores are undefined.
/// - One score after the other takes its best value, from the strengths on, until no score changes
///   by more than 10⁻¹⁴; a network that has not settled after 100 000 rounds is an error.
///
/// ## Example
///
///     let cores = try network.scores(.coreScore)
///     cores.ranking.prefix(5)
///
/// - Complexity: O(*n* + *m*) for each round, of which there are some tens.
///
/// ## Reference
///
/// > J. P. Boyd, W. J. Fitzgerald, M. C. Mahutga, D. A. Smith. "Computing continuous core/periphery
/// > structures for social relations data with MINRES/SVD." *Social Networks* 32(2), 2010, 125–137.
/// > doi:10.1016/j.socnet.2009.09.003
public struct CoreScore: NodeMeasure, Hashable {
  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(ties: TieReading = .present) {
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "core-score", title: "Core score",
      definition: "The scores from 0 to 1 whose products come nearest to the ties in the sum of "
        + "squares over pairs of nodes: Σ (a(u,v) − c(u) c(v))².",
      conventions: [
        ties.convention, "The strongest tie is 1; no node is tied to itself.",
        "An isolate scores 0.",
      ],
      parameters: [.ties(ties)],
      citation: "Boyd, Fitzgerald, Mahutga & Smith 2010, doi:10.1016/j.socnet.2009.09.003")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError`, `MeasureError.didNotConverge`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let graph = try network.graph(run: run)
    let values = try values(in: graph, run: run)
    run.advance(by: 1)
    return NodeScores(
      graph.edgeCount > 0 ? values : values.map { _ in .nan }, of: self, in: network,
      whyUndefined: .noTies)
  }

  func values(in graph: CompressedGraph, run: RunControl) throws -> [Double] {
    try minimalResidualScores(
      graph.read(as: ties).scaledToStrongest, for: description.title, run: run)
  }
}

extension NodeMeasure where Self == CoreScore {
  /// How near to the core of the network a node is, from 0 to 1.
  public static var coreScore: CoreScore { CoreScore() }

  /// How near to the core of the network a node is, by strength if so told.
  public static func coreScore(ties: TieReading) -> CoreScore { CoreScore(ties: ties) }
}
