public import NetworkCore

/// Communities that a walker along the ties stays in for long: those that shorten the description
/// of its way.
///
/// ## Definition
///
/// The division of the nodes into modules whose ``MapEquation``, the number of bits that tell a
/// step of a random walk, is as small as the search can make it.
///
/// From each of several starts, nodes move to the module of their neighbours where the code gets
/// shortest, and each module becomes a node that moves likewise; then single nodes, and parts of
/// modules, may move again while it helps. The shortest code of all starts is taken. In networks of
/// fewer than 5 000 ties each start stands for several, up to 25.
///
/// ## Conventions
///
/// - Two levels: a module has no modules inside. Ties have no direction, and the walker never jumps.
/// - Ties count as much as they are strong, or as present with `ties: .present`. Multiplying all
///   strengths by one number changes nothing.
/// - A node without ties is a module by itself, and costs nothing.
/// - Where no division shortens the code, the nodes of a component are together.
/// - The result depends on `seed` and on the order of the nodes, not on the number of workers.
///
/// ## Example
///
///     let modules = try network.communities(.infomap(seed: 42))
///     try network.value(.mapEquation(of: .infomap(seed: 42))).value   // bits a step
///
/// - Complexity: O(*n* + *m*) for each round of moves, of which each start makes some tens.
///
/// ## Reference
///
/// > M. Rosvall, C. T. Bergstrom. "Maps of random walks on complex networks reveal community
/// > structure." *Proceedings of the National Academy of Sciences* 105(4), 2008, 1118–1123.
/// > doi:10.1073/pnas.0706851105
public struct Infomap: CommunityDetection {
  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// From how many starts the search is made.
  public var starts: Int

  /// The number from which all chance in the search follows.
  public var seed: Seed

  /// Creates the search.
  ///
  /// - Precondition: `starts` is at least 1.
  public init(ties: TieReading = .strength, starts: Int = 4, seed: Seed) {
    precondition(starts > 0, "a search needs a start")
    self.ties = ties
    self.starts = starts
    self.seed = seed
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "infomap", title: "Communities (Infomap)",
      definition: "The division of shortest code for a random walk, after the two-level map "
        + "equation, that the search found.",
      conventions: [
        ties.convention,
        "A node without ties is a community by itself.",
        "The result depends on the seed and on the order of the nodes.",
      ],
      parameters: [
        .ties(ties), .init(name: "starts", value: "\(starts)"),
        .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Rosvall & Bergstrom 2008, doi:10.1073/pnas.0706851105")
  }

  /// The communities of `network`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    let graph = try network.graph(run: run)
    let tied = graph.tiedNodes
    let level = try LeidenLevel(walking: graph.induced(by: tied), as: ties, run: run)
    let total = level.weights.reduce(0, +)
    let walk = total > 0 ? level.divided(by: total) : level
    let found = try MapEquationSearch(walk).optimise(starts: starts, seed: seed, run: run)
    // Negative labels are free, and each is used once.
    var labels = (0..<Int32(graph.nodeCount)).map { -1 - $0 }
    for (place, node) in tied.enumerated() { labels[node] = found[place] }
    return Partition(labels: labels, of: self, in: network)
  }
}

extension CommunityDetection where Self == Infomap {
  /// Communities that a walker along the ties stays in for long.
  public static func infomap(
    ties: TieReading = .strength, starts: Int = 4, seed: Seed
  ) -> Infomap {
    Infomap(ties: ties, starts: starts, seed: seed)
  }
}
