public import NetworkCore

/// How often a node lies on the shortest paths between two others of either mode.
///
/// ## Definition
///
/// The betweenness over hops in the bipartite network, divided by the largest that a node of its
/// mode can have. With *n* nodes in the own mode, *m* in the other, s = (n − 1) div m and
/// t = (n − 1) mod m, that is
///
///     ½ ( m² (s + 1)² + m (s + 1) (2t − s − 1) − t (2s − t + 3) )
///
/// ## Conventions
///
/// - Participations have no direction. A pair counts once, the ends do not lie on the path, and a
///   pair that no path joins adds nothing.
/// - The divisor is a true maximum: a star of stars attains it. The older one of Borgatti and
///   Everett is smaller where the own mode is the larger one, and lets scores exceed 1.
/// - Where the divisor is 0 nobody can lie between others, and everybody scores 0.
/// - `.pairs` gives the sum before it is divided.
/// - Transposing the network swaps the scores of the modes.
///
/// ## Example
///
///     let parties = TwoModeNetwork(participations: [("Evelyn", "E1"), ("Laura", "E1")])
///     try parties.scores(.betweenness).events["E1"]   // 1.0
///
/// - Complexity: O(*n* *m*) time for *n* nodes of both modes and *m* participations.
///
/// ## Reference
///
/// > S. P. Borgatti, D. S. Halgin. "Analyzing affiliation networks." *The SAGE Handbook of Social
/// > Network Analysis*, 2011, 417–433. doi:10.4135/9781446294413.n28
public struct TwoModeBetweenness: TwoModeMeasure, Hashable {
  /// Whether the pairs are counted, or reported as a share of the most that is possible.
  public var scale: PairScale

  /// Creates the measure.
  public init(scale: PairScale = .share) {
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-betweenness", title: "Two-mode betweenness",
      definition: "How often a node lies on the shortest paths between two others of either mode"
        + (scale == .share ? ", divided by the most that is possible in its mode." : "."),
      conventions: [
        "Each unordered pair counts once, and the ends of a path do not lie on it.",
        "The most that is possible is the maximum of Borgatti and Halgin.",
        "A node without participations scores 0.",
      ],
      parameters: [.scale(scale)],
      citation: "Borgatti & Halgin 2011, doi:10.4135/9781446294413.n28")
  }

  /// The scores of both modes of `network`.
  public func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event> {
    let folded = try FoldedGraph(folding: network.incidence.bipartiteGraph, run: run)
    let sums = try dependencySums(in: folded, run: run)
    let (actors, events) = (Double(network.actors.count), Double(network.events.count))
    let mostForActor = mostPairs(own: actors, other: events)
    let mostForEvent = mostPairs(own: events, other: actors)
    let values = sums.enumerated().map { node, sum in
      let most = node < network.actors.count ? mostForActor : mostForEvent
      // Every pair was met from both of its ends.
      return sum / 2 / (scale == .share && most > 0 ? most : 1)
    }
    return TwoModeScores(
      modes: values, of: self, in: network,
      whyUndefined: .tooManyPaths)
  }

  private func mostPairs(own n: Double, other m: Double) -> Double {
    guard n > 0, m > 0 else { return 0 }
    let s = ((n - 1) / m).rounded(.down)
    let t = (n - 1) - s * m
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  }
}

extension TwoModeMeasure where Self == TwoModeBetweenness {
  /// How often a node lies on the shortest paths between two others of either mode.
  public static var betweenness: TwoModeBetweenness { TwoModeBetweenness() }

  /// How often a node lies on the shortest paths between two others, as pairs or as a share.
  public static func betweenness(scale: PairScale) -> TwoModeBetweenness {
    TwoModeBetweenness(scale: scale)
  }
}
