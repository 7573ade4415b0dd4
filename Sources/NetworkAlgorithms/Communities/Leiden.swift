public import NetworkCore

/// Communities found by the Leiden algorithm: groups with more ties inside than chance would put
/// there.
///
/// ## Definition
///
/// A division of the nodes whose ``Modularity`` is as high as the search can make it. One pass
/// moves single nodes to neighbouring communities while modularity rises, divides each community
/// anew into parts that hang together, and goes on with these parts as nodes.
///
/// Passes are made from each of several starts. What all starts put together stays together while
/// passes improve the best of what they found; then passes over all nodes go on until several in a
/// row bring nothing, or twenty are made: fewer in networks of more than 100 000 ties, down to two.
/// A single start makes these last passes alone. In networks of fewer than 5 000 ties each start
/// stands for several, up to 25.
///
/// ## Conventions
///
/// - Ties have no direction. They count as much as they are strong, or as present with
///   `ties: .present`. Multiplying all strengths by one number changes nothing.
/// - Every community is connected in itself. A node without ties is a community by itself.
/// - A higher `resolution` gives smaller communities; at 1 it is the usual modularity, which
///   overlooks communities of fewer than about √(2*m*) ties.
/// - In dividing a community, a merger is drawn with a chance in proportion to exp(gain / θ), gain
///   in units of the mean strength of a tie and θ = 0.03.
/// - The result depends on `seed`, and on the order of the nodes: the same network with its nodes
///   in another order is another draw. It does not depend on the number of workers.
/// - It is one good division among many. Compare several seeds with `agreement(with:by:)`.
/// - Communities are numbered by size, the largest first; equal sizes by their first node.
///
/// ## Example
///
///     let clusters = try network.communities(.leiden(resolution: 1, seed: 42))
///     clusters["TUM"]                          // the number of its community
///     try network.modularity(of: clusters).value
///
/// - Complexity: O(*n* + *m*) for each round of moves; in practice a first pass takes some ten
///   rounds and each of the others two. It takes 24 bytes for each tie, and at most 48
///   more for each tie and each start under way.
///
/// ## Reference
///
/// > V. A. Traag, L. Waltman, N. J. van Eck. "From Louvain to Leiden: guaranteeing well-connected
/// > communities." *Scientific Reports* 9, 5233, 2019. doi:10.1038/s41598-019-41695-z
public struct Leiden: CommunityDetection {
  /// How heavily chance weighs against ties that are there: more gives smaller communities.
  public var resolution: Double

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// From how many starts the search is made.
  public var starts: Int

  /// The number from which all chance in the search follows.
  public var seed: Seed

  /// Creates the search.
  ///
  /// - Precondition: `resolution` is not negative, and `starts` is at least 1.
  public init(resolution: Double, ties: TieReading = .strength, starts: Int = 4, seed: Seed) {
    precondition(resolution >= 0, "a resolution is not negative")
    precondition(starts > 0, "a search needs a start")
    self.resolution = resolution
    self.ties = ties
    self.starts = starts
    self.seed = seed
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "leiden", title: "Communities (Leiden)",
      definition: "The division of highest modularity that the Leiden algorithm found.",
      conventions: [
        ties.convention,
        "Every community is connected; a node without ties is a community by itself.",
        "The result depends on the seed and on the order of the nodes.",
      ],
      parameters: [
        .init(name: "resolution", value: "\(resolution)"),
        .ties(ties), .init(name: "starts", value: "\(starts)"),
        .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z")
  }

  /// The communities of `network`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    let start = try LeidenStart(
      network.graph(run: run), as: ties, resolution: resolution, run: run)
    let labels = try LeidenOptimiser(start, resolution: resolution)
      .optimise(starts: starts, seed: seed, run: run)
    return Partition(labels: start.places.map { labels[Int($0)] }, of: self, in: network)
  }
}

extension CommunityDetection where Self == Leiden {
  /// Groups with more ties inside than chance would put there, found by the Leiden algorithm.
  public static func leiden(
    resolution: Double, ties: TieReading = .strength, starts: Int = 4, seed: Seed
  ) -> Leiden {
    Leiden(resolution: resolution, ties: ties, starts: starts, seed: seed)
  }
}
