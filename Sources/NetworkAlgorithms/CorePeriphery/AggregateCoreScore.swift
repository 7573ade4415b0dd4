public import NetworkCore

/// How near to the core a node is, whatever the size of the core and the sharpness of its boundary.
///
/// ## Definition
///
/// With c(v; α, β) the ``RombachScore`` of *v* and R(α, β) the core quality that goes with it:
///
///     C(v) = Z Σ c(v; α, β) · R(α, β)     over a grid of α and β
///
/// Z makes the highest score 1.
///
/// ## Conventions
///
/// - The grid has `grid` values of α and as many of β: the middles of so many equal parts of the
///   range from 0 to 1.
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong.
/// - A node without ties scores 0. Without ties all scores are undefined, and so they are where more
///   than 6 000 nodes have ties.
/// - Each pair of α and β is searched from its own stream of `seed`. The result depends on the seed
///   and on the order of the nodes, not on the number of workers.
///
/// ## Example
///
///     let cores = try network.scores(.aggregateCoreScore(seed: 42))
///
/// - Complexity: that of ``RombachScore`` times the square of `grid`.
///
/// ## Reference
///
/// > M. P. Rombach, M. A. Porter, J. H. Fowler, P. J. Mucha. "Core-periphery structure in networks."
/// > *SIAM Journal on Applied Mathematics* 74(1), 2014, 167–190. doi:10.1137/120881683
public struct AggregateCoreScore: NodeMeasure, Hashable {
  /// How many values α and β have each.
  public var grid: Int

  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// How many orders drawn by lot each search starts from, beside that of the strengths.
  public var starts: Int

  /// The number from which all chance in the search follows.
  public var seed: Seed

  /// Creates the measure.
  ///
  /// - Precondition: `grid` is at least 1, and `starts` is not negative.
  public init(grid: Int = 10, ties: TieReading = .present, starts: Int = 0, seed: Seed) {
    precondition(grid > 0 && starts >= 0, "a grid has a place, and starts are not negative")
    self.grid = grid
    self.ties = ties
    self.starts = starts
    self.seed = seed
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "aggregate-core-score", title: "Core score (Rombach, aggregate)",
      definition: "The core scores of Rombach and others over a grid of α and β, each times its "
        + "core quality, added up; the highest is 1.",
      conventions: [
        ties.convention, "A node without ties scores 0.",
        "The best of what each search finds, by seed.",
      ],
      parameters: [
        .init(name: "grid", value: "\(grid)"), .ties(ties),
        .init(name: "starts", value: "\(starts)"), .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Rombach, Porter, Fowler & Mucha 2014, doi:10.1137/120881683")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let graph = try network.graph(run: run).read(as: ties).scaledToStrongest
    try run.check()
    let sums = graph.edgeCount > 0 ? try sums(in: graph, run: run) : nil
    let highest = sums?.max() ?? 1
    return NodeScores(
      sums?.map { $0 / highest } ?? network.nodes.map { _ in .nan }, of: self, in: network,
      whyUndefined: graph.edgeCount > 0 ? .tooLarge : .noTies)
  }

  private func sums(in graph: CompressedGraph, run: RunControl) throws -> [Double]? {
    let parts = try mapReplicates(0..<grid * grid, run: run) {
      RunControl(within: run)
    } _: { place, inner in
      let order = try bestCoreOrder(
        graph, alpha: (Double(place / grid) + 0.5) / Double(grid),
        beta: (Double(place % grid) + 0.5) / Double(grid), starts: starts,
        seed: seed.stream(place), run: inner)
      return order.map { order in
        let quality = order.quality
        return order.scores.map { $0 * quality }
      }
    }
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    for part in parts {
      guard let part else { return nil }
      for node in sums.indices { sums[node] += part[node] }
    }
    return sums
  }
}

extension NodeMeasure where Self == AggregateCoreScore {
  /// How near to the core a node is, whatever the size of the core and the sharpness of its boundary.
  public static func aggregateCoreScore(
    grid: Int = 10, ties: TieReading = .present, starts: Int = 0, seed: Seed
  ) -> AggregateCoreScore {
    AggregateCoreScore(grid: grid, ties: ties, starts: starts, seed: seed)
  }
}
