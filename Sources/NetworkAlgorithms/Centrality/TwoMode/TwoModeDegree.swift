public import NetworkCore

/// How many events an actor takes part in, and how many actors an event has.
///
/// ## Definition
///
///     k(v) / m     k the participations of v, m the number of nodes in the other mode
///
/// ## Conventions
///
/// - Participations have no direction, and one that occurs again counts once.
/// - By default a share of the other mode, the most that is possible, so that 1 means everybody;
///   `.count` gives the number.
/// - A node without participations scores 0. Where the other mode has no nodes, the share is
///   undefined.
/// - Transposing the network swaps the scores of the modes.
///
/// ## Example
///
///     let parties = TwoModeNetwork(participations: [("Evelyn", "E1"), ("Laura", "E2")])
///     try parties.scores(.degree).actors["Evelyn"]   // 0.5
///
/// - Complexity: O(*n*).
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett. "Network analysis of 2-mode data." *Social Networks* 19(3),
/// > 1997, 243–269. doi:10.1016/S0378-8733(96)00301-2
public struct TwoModeDegree: TwoModeMeasure, Hashable {
  /// Whether participations are counted, or reported as a share of the most that is possible.
  public var scale: CountScale

  /// Creates the measure.
  public init(scale: CountScale = .share) {
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-degree", title: "Two-mode degree",
      definition: "How many nodes of the other mode a node is joined with"
        + (scale == .share ? ", as a share of all of them." : "."),
      conventions: ["A node without participations scores 0."],
      parameters: [.scale(scale)],
      citation: "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2")
  }

  /// The scores of both modes of `network`.
  public func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event> {
    try run.check()
    return TwoModeScores(
      actors: shares(
        network.actors.indices.map { network.incidence.columns(ofRow: $0).count },
        of: network.events.count),
      events: shares(
        network.events.indices.map { network.incidence.rows(ofColumn: $0).count },
        of: network.actors.count),
      of: self, in: network, whyUndefined: .nobodyInOtherMode)
  }

  private func shares(_ counts: [Int], of others: Int) -> [Double] {
    counts.map { Double($0) / (scale == .share ? Double(others) : 1) }
  }
}

extension TwoModeMeasure where Self == TwoModeDegree {
  /// How many events an actor takes part in, and how many actors an event has.
  public static var degree: TwoModeDegree { TwoModeDegree() }

  /// How many events an actor takes part in, and how many actors an event has, as told.
  public static func degree(scale: CountScale) -> TwoModeDegree {
    TwoModeDegree(scale: scale)
  }
}
