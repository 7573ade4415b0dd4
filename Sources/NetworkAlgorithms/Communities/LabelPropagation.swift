public import NetworkCore

/// Communities within which a rumour would settle: each node is of the community that most of its
/// ties lead to.
///
/// ## Definition
///
/// Every node starts with a label of its own. Round after round, one node after the other takes
/// the label that the greatest strength of its ties leads to, until every node has such a label.
/// Connected nodes of one label are a community.
///
/// ## Conventions
///
/// - Ties have no direction. They count as much as they are strong, or as present with
///   `ties: .present`.
/// - The order of the nodes is drawn anew in each round, and labels count as soon as they are taken
///   (asynchronous updating). Of several labels that lead equally, a node keeps its own if it is
///   among them, and otherwise draws one.
/// - Where nodes of one label are in pieces that no tie joins within it, each piece is a community.
/// - A node without ties is a community by itself.
/// - Nothing is maximised, and seeds disagree more than those of ``Leiden``: compare several, see
///   ``Consensus``.
/// - The result depends on `seed` and on the order of the nodes, not on the number of workers.
///
/// ## Example
///
///     let clusters = try network.communities(.labelPropagation(seed: 42))
///
/// - Complexity: O(*n* + *m*) for each round; five rounds are usual.
///
/// ## Reference
///
/// > U. N. Raghavan, R. Albert, S. Kumara. "Near linear time algorithm to detect community
/// > structures in large-scale networks." *Physical Review E* 76, 036106, 2007.
/// > doi:10.1103/PhysRevE.76.036106
public struct LabelPropagation: CommunityDetection {
  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// The number from which all chance follows.
  public var seed: Seed

  /// Creates the search.
  public init(ties: TieReading = .strength, seed: Seed) {
    self.ties = ties
    self.seed = seed
  }

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "label-propagation", title: "Communities (label propagation)",
      definition: "Connected nodes of one label, after each node took the label that the greatest "
        + "strength of its ties leads to, until all had such a label.",
      conventions: [
        ties.convention,
        "Nodes take their turn in an order of chance, drawn anew each round; of several labels "
          + "that lead equally one keeps its own, or draws.",
        "A node without ties is a community by itself.",
      ],
      parameters: [.ties(ties), .init(name: "seed", value: "\(seed)")],
      citation: "Raghavan, Albert & Kumara 2007, doi:10.1103/PhysRevE.76.036106")
  }

  /// The communities of `network`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    let graph = try network.graph(run: run)
    let level = try LeidenLevel(walking: graph, as: ties, run: run)
    let labels = try propagatedLabels(in: level, seed: seed, run: run)
    let pieces = try ComponentLabels(graph, within: labels, run: run)
    run.advance(by: 1)
    return Partition(labels: pieces.labels, of: self, in: network)
  }
}

extension CommunityDetection where Self == LabelPropagation {
  /// Communities within which a rumour would settle.
  public static func labelPropagation(
    ties: TieReading = .strength, seed: Seed
  ) -> LabelPropagation {
    LabelPropagation(ties: ties, seed: seed)
  }
}
