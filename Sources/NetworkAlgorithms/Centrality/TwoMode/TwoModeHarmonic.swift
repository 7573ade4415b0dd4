public import NetworkCore

/// How near a node is to all nodes of both modes, those out of reach being infinitely far.
///
/// ## Definition
///
///     h(v) = Σ 1 / d(v,u)     over all other nodes u of both modes, with 1 / ∞ = 0
///
/// divided by the most that it can be. With *n* nodes in the own mode and *m* in the other, all of
/// the other mode are one hop away at best, and all of the own two:
///
///     m + (n − 1) / 2
///
/// ## Conventions
///
/// - Participations have no direction; distances are hops between the modes.
/// - The divisor is a true maximum, connected or not: a node has 1 if it is joined with all of the
///   other mode, and everybody takes part in something. Harmonic closeness of the bipartite network
///   divided by the number of other nodes, as elsewhere, never reaches 1 where *n* is above 1.
/// - `.sum` gives the sum before it is divided.
/// - A node without participations scores 0, and so does a single node.
/// - Transposing the network swaps the scores of the modes.
///
/// ## Example
///
///     let parties = TwoModeNetwork(participations: [("Evelyn", "E1"), ("Laura", "E1")])
///     try parties.scores(.harmonic).events["E1"]   // 1.0
///
/// - Complexity: O(*n* *m*) time, 512 sources being followed at once.
///
/// ## Reference
///
/// > M. Marchiori, V. Latora. "Harmony in the small-world." *Physica A* 285, 2000, 539–546.
/// > doi:10.1016/S0378-4371(00)00311-3
///
/// > S. P. Borgatti, M. G. Everett. "Network analysis of 2-mode data." *Social Networks* 19(3),
/// > 1997, 243–269. doi:10.1016/S0378-8733(96)00301-2
public struct TwoModeHarmonic: TwoModeMeasure, Hashable {
  /// Whether the sum is reported, or its share of the most that is possible.
  public var scale: TotalScale

  /// Creates the measure.
  public init(scale: TotalScale = .share) {
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-harmonic", title: "Two-mode harmonic closeness",
      definition: "The sum of one over the hops to each other node of either mode"
        + (scale == .share
          ? ", divided by the most that is possible, m + (n − 1)/2 with n nodes in the own mode and "
            + "m in the other." : "."),
      conventions: ["A node out of reach adds 0; a node without participations scores 0."],
      parameters: [.scale(scale)],
      citation: "Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3; Borgatti & Everett "
        + "1997, doi:10.1016/S0378-8733(96)00301-2")
  }

  /// The scores of both modes of `network`.
  public func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event> {
    let folded = try FoldedGraph(folding: network.incidence.bipartiteGraph, run: run)
    let sums = try DistanceSums(overHopsIn: folded, run: run).inverses
    let (actors, events) = (Double(network.actors.count), Double(network.events.count))
    let mostForActor = events + (actors - 1) / 2
    let mostForEvent = actors + (events - 1) / 2
    let values = sums.enumerated().map { node, sum in
      let most = node < network.actors.count ? mostForActor : mostForEvent
      return sum / (scale == .share && most > 0 ? most : 1)
    }
    return TwoModeScores(modes: values, of: self, in: network)
  }
}

extension TwoModeMeasure where Self == TwoModeHarmonic {
  /// How near a node is to all nodes of both modes, those out of reach being infinitely far.
  public static var harmonic: TwoModeHarmonic { TwoModeHarmonic() }

  /// How near a node is to all nodes of both modes, as a sum or as a share.
  public static func harmonic(scale: TotalScale) -> TwoModeHarmonic {
    TwoModeHarmonic(scale: scale)
  }
}
