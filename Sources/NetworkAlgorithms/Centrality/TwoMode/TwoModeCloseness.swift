public import NetworkCore

/// How near a node is to all nodes of both modes, compared with the nearest it could be.
///
/// ## Definition
///
/// Let the component of *v* have *n* nodes of its own mode and *m* of the other, let Σd be the sum
/// of the hops to them, and let the network have *N* nodes in all. Those of the other mode are at
/// least one hop away and those of its own at least two, so
///
///     c(v) = (m + 2 (n − 1)) / Σd · (n + m − 1) / (N − 1)
///
/// ## Conventions
///
/// - Participations have no direction; distances are hops between the modes.
/// - In a connected network it is the normalised closeness of Borgatti and Everett, as in NetworkX.
/// - In one that is not, NetworkX takes *n* and *m* over the whole network, and scores exceed 1
///   (1.474 for a pair in a network of 10 + 10). Taken over the component, both factors lie between
///   0 and 1.
/// - A node without participations scores 0, and so does a single node.
/// - Transposing the network swaps the scores of the modes.
///
/// ## Example
///
///     let parties = TwoModeNetwork(participations: [("Evelyn", "E1"), ("Laura", "E1")])
///     try parties.scores(.closeness).events["E1"]   // 1.0
///
/// - Complexity: O(*n* *m*) time, 512 sources being followed at once.
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett. "Network analysis of 2-mode data." *Social Networks* 19(3),
/// > 1997, 243–269. doi:10.1016/S0378-8733(96)00301-2
public struct TwoModeCloseness: TwoModeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-closeness", title: "Two-mode closeness",
      definition: "The smallest sum of hops that is possible divided by the sum of hops to the "
        + "nodes that can be reached, times their share of all other nodes.",
      conventions: [
        "The smallest sum is m + 2(n − 1), with n nodes of the own mode and m of the other in the "
          + "component.",
        "A node without participations scores 0.",
      ],
      citation: "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2")
  }

  /// The scores of both modes of `network`.
  public func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event> {
    let graph = network.incidence.bipartiteGraph
    let sums = try DistanceSums(overHopsIn: FoldedGraph(folding: graph, run: run), run: run)
    let modes = ReachableModes(graph, rowCount: network.actors.count)
    let others = Double(graph.nodeCount - 1)
    let values = sums.totals.indices.map { node -> Double in
      guard sums.reached[node] > 0 else { return 0 }
      let least = Double(modes.other[node] + 2 * (modes.own[node] - 1))
      return least / sums.totals[node] * (Double(sums.reached[node]) / others)
    }
    return TwoModeScores(modes: values, of: self, in: network)
  }
}

extension TwoModeMeasure where Self == TwoModeCloseness {
  /// How near a node is to all nodes of both modes, compared with the nearest it could be.
  public static var closeness: TwoModeCloseness { TwoModeCloseness() }
}
