public import NetworkCore

/// Communities found by the Louvain algorithm: groups with more ties inside than chance would put
/// there.
///
/// ## Definition
///
/// A division of the nodes whose ``Modularity`` is high. Every node starts alone and moves to the
/// community of its neighbours where modularity rises most, until none gains by moving. Then each
/// community becomes a node, and the same begins anew, until nothing gains any more.
///
/// ## Conventions
///
/// - Ties have no direction. They count as much as they are strong, or as present with
///   `ties: .present`. Multiplying all strengths by one number changes nothing.
/// - A node without ties is a community by itself.
/// - A community may fall apart into pieces that no tie joins; ``Leiden`` does not let it, finds
///   higher modularity, and is the better choice where nothing asks for this one.
/// - Nodes move in an order of chance, and one whose surroundings did not change is not asked
///   again. The result depends on `seed` and on the order of the nodes, not on the workers.
/// - At `resolution` 1 it is the usual modularity; a higher one gives smaller communities.
///
/// ## Example
///
///     let clusters = try network.communities(.louvain(resolution: 1, seed: 42))
///     try network.modularity(of: clusters).value
///
/// - Complexity: O(*n* + *m*) for each round of moves, of which there are some tens.
///
/// ## Reference
///
/// > V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre. "Fast unfolding of communities in
/// > large networks." *Journal of Statistical Mechanics*, P10008, 2008.
/// > doi:10.1088/1742-5468/2008/10/P10008
public struct Louvain: CommunityDetection {
  /// How heavily chance weighs against ties that are there: more gives smaller communities.
  public var resolution: Double

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// The number from which all chance in the search follows.
  public var seed: Seed

  /// Creates the search.
  ///
  /// - Precondition: `resolution` is not negative.
  public init(resolution: Double, ties: TieReading = .strength, seed: Seed) {
    precondition(resolution >= 0, "a resolution is not negative")
    self.resolution = resolution
    self.ties = ties
    self.seed = seed
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "louvain", title: "Communities (Louvain)",
      definition: "The division of high modularity that the Louvain algorithm found.",
      conventions: [
        ties.convention,
        "A node without ties is a community by itself; a community need not be connected.",
        "The result depends on the seed and on the order of the nodes.",
      ],
      parameters: [
        .init(name: "resolution", value: "\(resolution)"), .ties(ties),
        .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008")
  }

  /// The communities of `network`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    let start = try LeidenStart(
      network.graph(run: run), as: ties, resolution: resolution, run: run)
    let labels = try louvainLabels(start.level, seed: seed, run: run)
    run.advance(by: 1)
    return Partition(labels: start.places.map { labels[Int($0)] }, of: self, in: network)
  }
}

extension CommunityDetection where Self == Louvain {
  /// Groups with more ties inside than chance would put there, found by the Louvain algorithm.
  public static func louvain(
    resolution: Double, ties: TieReading = .strength, seed: Seed
  ) -> Louvain {
    Louvain(resolution: resolution, ties: ties, seed: seed)
  }
}
