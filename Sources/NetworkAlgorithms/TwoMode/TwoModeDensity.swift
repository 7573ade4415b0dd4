public import NetworkCore

/// How many of the participations that could be there are there.
///
/// ## Definition
///
///     density = p / (n m)     for p participations of n actors in m events
///
/// ## Conventions
///
/// - A participation that occurs again counts once, and its strength does not matter.
/// - Pairs within a mode are no possible participations: the density of the bipartite network, as
///   programs for one mode work it out, is less than half as high.
/// - Nodes without participations count among the *n* and *m*.
/// - Where a mode has no nodes, no participation is possible, and density is undefined.
/// - Transposing the network changes nothing.
///
/// ## Example
///
///     let parties = TwoModeNetwork(participations: [("Evelyn", "E1"), ("Laura", "E2")])
///     try parties.value(.density).value   // 0.5
///
/// - Complexity: O(1).
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett. "Network analysis of 2-mode data." *Social Networks* 19(3),
/// > 1997, 243–269. doi:10.1016/S0378-8733(96)00301-2
public struct TwoModeDensity: TwoModeNetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-density", title: "Two-mode density",
      definition: "The number of participations divided by the number of pairs of an actor and an "
        + "event.",
      conventions: [
        "Participations count as present or absent; nodes without any are included.",
        "Undefined where a mode has no nodes.",
      ],
      citation: "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2")
  }

  /// The density of `network`.
  public func value<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    let (actors, events) = (network.actors.count, network.events.count)
    guard actors > 0, events > 0 else {
      let reason: UndefinedReason = actors + events > 0 ? .nobodyInOtherMode : .noNodes
      return NetworkValue(.undefined(reason), of: self, in: network)
    }
    run.advance(by: 1)
    return NetworkValue(
      .defined(Double(network.participationCount) / (Double(actors) * Double(events))), of: self,
      in: network)
  }
}

extension TwoModeNetworkMeasure where Self == TwoModeDensity {
  /// How many of the participations that could be there are there.
  public static var density: TwoModeDensity { TwoModeDensity() }
}
