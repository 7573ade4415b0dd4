public import NetworkCore

/// How often two who share an event each with a third share one with each other: the transitivity
/// of a two-mode network.
///
/// ## Definition
///
///     C = closed paths of four ties / paths of four ties
///
/// A path of four ties leads from a node to one of the other mode and so on, and has three nodes of
/// the mode and two of the other, all of them different. It is closed if its ends share a node of
/// the other mode that is not on it, so that it lies on a cycle of six ties.
///
/// ## Conventions
///
/// - Participations have no direction and count once; nodes without any change nothing.
/// - An event with many actors closes no path by itself, as it does in the projection, where it
///   makes everybody's partners each other's partners.
/// - Where no path leads along four ties it is undefined.
/// - Each mode has a value of its own: transposing the network swaps them.
/// - A table in which nodes that are joined with two others or more are in each other's company in
///   more than 2²⁷ pairs is too large.
///
/// ## Example
///
///     let ring = TwoModeNetwork(participations: [
///       ("a", 1), ("b", 1), ("b", 2), ("c", 2), ("c", 3), ("a", 3),
///     ])
///     try ring.value(.clustering(mode: .actors)).value   // 1.0
///
/// - Complexity: O(Σ k³) time at most, over the nodes of the other mode with *k* nodes that have two
///   participations or more.
///
/// ## Reference
///
/// > T. Opsahl. "Triadic closure in two-mode networks: redefining the global and local clustering
/// > coefficients." *Social Networks* 35(2), 2013, 159–167. doi:10.1016/j.socnet.2011.07.001
public struct TwoModeClustering: TwoModeNetworkMeasure, Hashable {
  /// The mode in which paths begin and end.
  public var mode: NetworkMode

  /// Creates the measure.
  public init(mode: NetworkMode) {
    self.mode = mode
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-clustering", title: "Two-mode clustering of \(mode.rawValue) (Opsahl)",
      definition: "The share of paths of four ties between \(mode.rawValue) whose ends share "
        + "something that is not on the path.",
      conventions: [
        "Participations count as present or absent.",
        "One large event closes no path by itself.",
        "Undefined where no path leads along four ties.",
      ],
      parameters: [.mode(mode)],
      citation: "Opsahl 2013, doi:10.1016/j.socnet.2011.07.001")
  }

  /// The clustering of `network`.
  public func value<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue {
    try run.check()
    guard let paths = try FourPaths(network.incidence.rows(mode), run: run) else {
      return NetworkValue(.undefined(.tooLarge), of: self, in: network)
    }
    run.advance(by: 1)
    let all = paths.all.reduce(0, +)
    let outcome: NetworkValue.Outcome =
      all > 0 ? .defined(paths.closed.reduce(0, +) / all) : .undefined(.noPathsOfFour)
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension TwoModeNetworkMeasure where Self == TwoModeClustering {
  /// How often two who share an event each with a third share one with each other.
  public static func clustering(mode: NetworkMode) -> TwoModeClustering {
    TwoModeClustering(mode: mode)
  }
}
