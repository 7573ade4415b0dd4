public import NetworkCore

/// Where somebody is found who walks along arcs and now and then starts anew anywhere.
///
/// ## Definition
///
/// With damping *d*, strengths *w* and their sums *s* over the arcs from a node, in a network of *n*
/// nodes:
///
///     x(v) = (1 − d) / n + d · Σ x(u) · w(u,v) / s(u)     over the arcs to v;   Σ x = 1
///
/// ## Conventions
///
/// - Arcs count 1 each, or `.strength` as much as they are strong.
/// - The scores add up to 1: somebody at a node without arcs from it starts anew anywhere, as in
///   NetworkX and igraph (NetworKit leaves such visits out unless told otherwise).
/// - Damping is 0.85 by default; at 0 everybody scores 1/n.
/// - A network without directions is read as one in which every tie points both ways: the score is
///   that of `.pageRank`.
/// - It settles as `.pageRank` does: all scores together are off by no more than 10⁻¹³, or by what
///   rounding errors leave.
///
/// ## Example
///
///     let chain = try DirectedNetwork(arcs: [Arc(1, 2), Arc(2, 3)])
///     try chain.scores(.pageRank)[3]   // 0.4744…
///
/// - Complexity: O(*n* + *m*) for each step, of which it takes some two hundred at the usual damping.
///
/// ## Reference
///
/// > S. Brin, L. Page. "The anatomy of a large-scale hypertextual Web search engine." *Computer
/// > Networks and ISDN Systems* 30, 1998, 107–117. doi:10.1016/S0169-7552(98)00110-X
public struct DirectedPageRank: DirectedNodeMeasure, Hashable {
  /// How likely the walk goes on along an arc, from 0 up to, and not including, 1.
  public let damping: Double

  /// Whether an arc counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  ///
  /// - Precondition: `damping` is at least 0 and below 1.
  public init(damping: Double = 0.85, ties: TieReading = .present) {
    precondition((0..<1).contains(damping), "damping is at least 0 and below 1")
    self.damping = damping
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "directed-pagerank", title: "Directed PageRank",
      definition: "The share of time that a random walk along arcs spends at a node, if it starts "
        + "anew anywhere with probability 1 − damping after each step, and where no arc leads on.",
      conventions: ["The scores add up to 1, isolates included.", ties.convention],
      parameters: [.init(name: "damping", value: "\(damping)"), .ties(ties)],
      citation: "Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  public func scores<Node>(
    in network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let walk = try DirectedWalk(network.graph, reading: ties, damping: damping, run: run)
    guard let shares = try walk.settled(run: run) else {
      throw MeasureError.didNotConverge(
        measure: "Directed PageRank", iterations: RandomWalk.mostSteps)
    }
    run.advance(by: 1)
    return NodeScores(shares, of: self, in: network)
  }
}

extension DirectedNodeMeasure where Self == DirectedPageRank {
  /// Where somebody is found who walks along arcs and now and then starts anew anywhere.
  public static var pageRank: DirectedPageRank { DirectedPageRank() }

  /// Where somebody is found who walks along arcs, by strength if so told.
  public static func pageRank(
    damping: Double = 0.85, ties: TieReading = .present
  ) -> DirectedPageRank {
    DirectedPageRank(damping: damping, ties: ties)
  }
}
