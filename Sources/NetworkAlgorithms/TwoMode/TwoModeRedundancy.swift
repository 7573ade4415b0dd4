public import NetworkCore

/// How much of what a node brings together would be together without it.
///
/// ## Definition
///
///     rc(v) = |{ {u, w} ⊆ N(v) : another node is joined with both }| / (k (k − 1) / 2)
///
/// N(v) are the *k* nodes of the other mode that *v* is joined with. It is the share of the ties
/// among these in their projection that stay when *v* is taken away.
///
/// ## Conventions
///
/// - Participations have no direction and count once.
/// - A node that is joined with fewer than two has no score; NetworkX refuses such networks.
/// - 0 where all that the node joins meets nowhere else, 1 where all of it does.
/// - Transposing the network swaps the scores of the modes.
///
/// ## Example
///
///     let parties = TwoModeNetwork(participations: [("a", 1), ("a", 2), ("b", 1), ("b", 2)])
///     try parties.scores(.redundancy).actors["a"]   // 1.0
///
/// - Complexity: O(Σ k²) time over the nodes of both modes, *k* being how many they are joined with
///   that have two participations or more.
///
/// ## Reference
///
/// > M. Latapy, C. Magnien, N. Del Vecchio. "Basic notions for the analysis of large two-mode
/// > networks." *Social Networks* 30(1), 2008, 31–48. doi:10.1016/j.socnet.2007.04.006
public struct TwoModeRedundancy: TwoModeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-redundancy", title: "Two-mode redundancy",
      definition: "The share of the pairs among those that a node is joined with that another node "
        + "is joined with, too.",
      conventions: [
        "Participations count as present or absent.",
        "A node that is joined with fewer than two has no score.",
      ],
      citation: "Latapy, Magnien & Del Vecchio 2008, doi:10.1016/j.socnet.2007.04.006")
  }

  /// The scores of both modes of `network`.
  public func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event> {
    try run.check()
    let actors = try redundantShares(ofRowsIn: network.incidence, run: run)
    let events = try redundantShares(ofRowsIn: network.incidence.transposed, run: run)
    run.advance(by: 1)
    return TwoModeScores(
      actors: actors, events: events, of: self, in: network, whyUndefined: .fewerThanTwoNeighbours)
  }
}

extension TwoModeMeasure where Self == TwoModeRedundancy {
  /// How much of what a node brings together would be together without it.
  public static var redundancy: TwoModeRedundancy { TwoModeRedundancy() }
}
