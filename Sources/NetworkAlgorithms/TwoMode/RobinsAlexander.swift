public import NetworkCore

/// How often two who share an event share another: the clustering of a two-mode network.
///
/// ## Definition
///
///     C = 4 · cycles of four ties / paths of three ties
///
/// A path of three ties leads from an actor to an event, from there to another actor, and on to
/// another event. It is closed if the first actor is in the last event; a cycle of four ties closes
/// four such paths.
///
/// ## Conventions
///
/// - Participations have no direction and count once; nodes without any change nothing.
/// - Where no path leads along three ties it is undefined; NetworkX gives 0 there.
/// - Where each pair shares an event at most it is 0, and where everybody takes part in everything
///   it is 1.
/// - Transposing the network changes nothing.
///
/// ## Example
///
///     let parties = TwoModeNetwork(participations: [("a", 1), ("a", 2), ("b", 1), ("b", 2)])
///     try parties.value(.robinsAlexander).value   // 1.0
///
/// - Complexity: O(Σ k²) time, over the nodes of one mode or the other, whichever is less, with *k*
///   participations in more than one event each.
///
/// ## Reference
///
/// > G. Robins, M. Alexander. "Small worlds among interlocking directors: network structure and
/// > distance in bipartite graphs." *Computational & Mathematical Organization Theory* 10(1), 2004,
/// > 69–94. doi:10.1023/B:CMOT.0000032580.12184.c0
public struct RobinsAlexander: TwoModeNetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "robins-alexander", title: "Two-mode clustering (Robins and Alexander)",
      definition: "Four times the number of cycles of four ties, divided by the number of paths of "
        + "three ties: how often two who share an event share another.",
      conventions: [
        "Participations count as present or absent.",
        "Undefined where no path leads along three ties.",
      ],
      citation: "Robins & Alexander 2004, doi:10.1023/B:CMOT.0000032580.12184.c0")
  }

  /// The clustering of `network`.
  public func value<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    let paths = network.incidence.pathsOfThree
    guard paths > 0 else {
      return NetworkValue(.undefined(.noPathsOfThree), of: self, in: network)
    }
    let cycles = try network.incidence.cyclesOfFour(run: run)
    run.advance(by: 1)
    return NetworkValue(.defined(4 * cycles / paths), of: self, in: network)
  }
}

extension TwoModeNetworkMeasure where Self == RobinsAlexander {
  /// How often two who share an event share another.
  public static var robinsAlexander: RobinsAlexander { RobinsAlexander() }
}
