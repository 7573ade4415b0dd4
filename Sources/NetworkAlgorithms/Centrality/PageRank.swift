public import NetworkCore

/// Where somebody is found who walks along ties and now and then starts anew anywhere.
///
/// ## Definition
///
/// With damping *d*, strengths *w* and their sums *s*, in a network of *n* nodes:
///
///     x(v) = (1 − d) / n + d · Σ x(u) · w(u,v) / s(u)     over the ties of v;   Σ x = 1
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong.
/// - The scores add up to 1, isolates included: somebody at an isolate starts anew anywhere, as in
///   NetworkX and igraph (NetworKit leaves such visits out).
/// - Damping is 0.85 by default; at 0 everybody scores 1/n.
/// - In an undirected network it is close to strength divided by all strengths.
/// - A single node scores 1.
/// - It settles when a step of the walk proves that all scores together are off by no more than 10⁻¹³:
///   that is at most 1 / (1 − d) times what the step changes in them. Where *d* is so close to 1 that
///   rounding errors are larger, it settles when a step changes no more than these, 2 · 10⁻¹⁵.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b")])
///     try star.scores(.pageRank)["hub"]   // 0.4864…
///
/// - Complexity: O(*n* + *m*) time for each step of conjugate gradients for *m* ties; a network that
///   was projected from a table takes its *m* participations instead, and the pairs that share several
///   activities, which are looked for in O(Σ n(k)²) for activities of n(k) partners who have others;
///   by the rules whose strengths are no sums, only where ties count 1. Some forty steps at the usual
///   damping.
///
/// ## Reference
///
/// > S. Brin, L. Page. "The anatomy of a large-scale hypertextual Web search engine." *Computer
/// > Networks and ISDN Systems* 30, 1998, 107–117. doi:10.1016/S0169-7552(98)00110-X
public struct PageRank: NodeMeasure, Hashable {
  /// How likely the walk goes on along a tie, from 0 up to, and not including, 1.
  public let damping: Double

  /// Whether a tie counts 1, or as much as it is strong.
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
      name: "pagerank", title: "PageRank",
      definition: "The share of time that a random walk along ties spends at a node, if it starts "
        + "anew anywhere with probability 1 − damping after each step.",
      conventions: [
        "The scores add up to 1, isolates included.",
        ties.convention,
      ],
      parameters: [.init(name: "damping", value: "\(damping)"), .ties(ties)],
      citation: "Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let matrix = try network.tieOperator(reading: ties, run: run)
    let walk = try RandomWalk(matrix, damping: damping, run: run)
    guard let shares = try walk.settled(run: run) else {
      throw MeasureError.didNotConverge(measure: "PageRank", iterations: RandomWalk.mostSteps)
    }
    run.advance(by: 1)
    return NodeScores(shares, of: self, in: network)
  }
}

extension NodeMeasure where Self == PageRank {
  /// Where somebody is found who walks along ties and now and then starts anew anywhere.
  public static var pageRank: PageRank { PageRank() }

  /// Where somebody is found who walks along ties, by strength if so told.
  public static func pageRank(damping: Double = 0.85, ties: TieReading = .present) -> PageRank {
    PageRank(damping: damping, ties: ties)
  }
}
