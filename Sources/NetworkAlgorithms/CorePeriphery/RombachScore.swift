public import NetworkCore

/// How near to the core a node is, where a share of the nodes is peripheral and the boundary is as
/// sharp as one says.
///
/// ## Definition
///
/// The *N* nodes with ties stand in an order from the periphery to the core; with b = ⌊β *N*⌋ the
/// node at place *i*, from 1, scores
///
///     c = i (1 − α) / 2b                              up to place b
///     c = (i − b) (1 − α) / 2(N − b) + (1 + α) / 2    beyond it
///
/// The order is the one that makes the core quality R = Σ a(u,v) c(u) c(v) over ties highest.
///
/// ## Conventions
///
/// - β is the share of the periphery, α the height of the step at its boundary: at 1 the scores are
///   0 and 1 but for the order itself, at 0 they rise evenly if β is a half.
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong.
///   Multiplying all strengths by one number changes nothing.
/// - The search starts from the order of strengths, and from `starts` orders drawn by lot; pairs of
///   nodes change places while the quality rises. It finds a good order, in small networks the best.
/// - No two nodes score the same. Of nodes that are alike, chance and the order of the network
///   decide who comes first.
/// - A node without ties scores 0, and does not count in *N*. Without ties all are undefined, and so
///   they are where more than 6 000 nodes have ties.
/// - The result depends on `seed` and on the order of the nodes, not on the number of workers.
///
/// ## Example
///
///     let cores = try network.scores(.rombach(alpha: 0.5, beta: 0.8, seed: 42))
///
/// - Complexity: O(*n*²) for each round of changes, of which each start makes some five.
///
/// ## Reference
///
/// > M. P. Rombach, M. A. Porter, J. H. Fowler, P. J. Mucha. "Core-periphery structure in networks."
/// > *SIAM Journal on Applied Mathematics* 74(1), 2014, 167–190. doi:10.1137/120881683
public struct RombachScore: NodeMeasure, Hashable {
  /// How sharp the boundary is, from 0 to 1.
  public var alpha: Double

  /// The share of the nodes that are peripheral, from 0 to 1.
  public var beta: Double

  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// How many orders drawn by lot the search starts from, beside that of the strengths.
  public var starts: Int

  /// The number from which all chance in the search follows.
  public var seed: Seed

  /// Creates the measure.
  ///
  /// - Precondition: `alpha` and `beta` are from 0 to 1, and `starts` is not negative.
  public init(
    alpha: Double = 0.5, beta: Double = 0.8, ties: TieReading = .present, starts: Int = 10,
    seed: Seed
  ) {
    precondition((0...1).contains(alpha) && (0...1).contains(beta), "shares lie from 0 to 1")
    precondition(starts >= 0, "no negative number of starts")
    self.alpha = alpha
    self.beta = beta
    self.ties = ties
    self.starts = starts
    self.seed = seed
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "rombach", title: "Core score (Rombach)",
      definition: "The score of a node’s place in the order from the periphery to the core that "
        + "makes Σ a(u,v) c(u) c(v) highest; a share β of the places is peripheral, with a step of "
        + "α at the boundary.",
      conventions: [
        ties.convention, "A node without ties scores 0 and has no place in the order.",
        "The best of what the search finds, by seed.",
      ],
      parameters: [
        .init(name: "alpha", value: "\(alpha)"), .init(name: "beta", value: "\(beta)"),
        .ties(ties), .init(name: "starts", value: "\(starts)"),
        .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Rombach, Porter, Fowler & Mucha 2014, doi:10.1137/120881683")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let graph = try network.graph(run: run)
    try run.check()
    let values = graph.edgeCount > 0 ? try values(in: graph, run: run) : nil
    run.advance(by: 1)
    return NodeScores(
      values ?? network.nodes.map { _ in .nan }, of: self, in: network,
      whyUndefined: graph.edgeCount > 0 ? .tooLarge : .noTies)
  }

  func values(in graph: CompressedGraph, run: RunControl) throws -> [Double]? {
    try bestCoreOrder(
      graph.read(as: ties).scaledToStrongest, alpha: alpha, beta: beta, starts: starts, seed: seed,
      run: run)?.scores
  }
}

extension NodeMeasure where Self == RombachScore {
  /// How near to the core a node is, where a share of the nodes is peripheral and the boundary is as
  /// sharp as one says.
  public static func rombach(
    alpha: Double = 0.5, beta: Double = 0.8, ties: TieReading = .present, starts: Int = 10,
    seed: Seed
  ) -> RombachScore {
    RombachScore(alpha: alpha, beta: beta, ties: ties, starts: starts, seed: seed)
  }
}
