public import NetworkCore

/// How often two who each share an event with a node share one with each other.
///
/// ## Definition
///
///     c(v) = closed paths of four ties with v in their middle / paths of four ties with v there
///
/// Paths and their closure are those of ``TwoModeClustering``: the ends must share a node of the
/// other mode that is not on the path.
///
/// ## Conventions
///
/// - Participations have no direction and count once.
/// - A node that no path has in its middle, such as one with a single participation, has no score.
/// - Transposing the network swaps the scores of the modes.
/// - A mode in which there is no room for the pairs has no scores, as in ``TwoModeClustering``.
///
/// ## Example
///
///     let ring = TwoModeNetwork(participations: [
///       ("a", 1), ("b", 1), ("b", 2), ("c", 2), ("c", 3), ("a", 3),
///     ])
///     try ring.scores(.localClustering).actors["a"]   // 1.0
///
/// - Complexity: that of ``TwoModeClustering``, once for each mode.
///
/// ## Reference
///
/// > T. Opsahl. "Triadic closure in two-mode networks: redefining the global and local clustering
/// > coefficients." *Social Networks* 35(2), 2013, 159–167. doi:10.1016/j.socnet.2011.07.001
public struct TwoModeLocalClustering: TwoModeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-local-clustering", title: "Two-mode local clustering (Opsahl)",
      definition: "The share of paths of four ties with the node in their middle whose ends share "
        + "something that is not on the path.",
      conventions: [
        "Participations count as present or absent.",
        "A node that no path of four ties has in its middle has no score.",
      ],
      citation: "Opsahl 2013, doi:10.1016/j.socnet.2011.07.001")
  }

  /// The scores of both modes of `network`.
  public func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event> {
    try run.check()
    let actors = try FourPaths(network.incidence, run: run)
    let events = try FourPaths(network.incidence.transposed, run: run)
    run.advance(by: 1)
    let description = description
    return TwoModeScores(
      actors: NodeScores(
        shares(actors, of: network.actors.count), of: description, nodes: network.actors,
        context: network.context, whyUndefined: actors == nil ? .tooLarge : .noPathsOfFour),
      events: NodeScores(
        shares(events, of: network.events.count), of: description, nodes: network.events,
        context: network.context, whyUndefined: events == nil ? .tooLarge : .noPathsOfFour))
  }

  private func shares(_ paths: FourPaths?, of count: Int) -> [Double] {
    guard let paths else { return [Double](repeating: .nan, count: count) }
    return zip(paths.closed, paths.all).map { $1 > 0 ? $0 / $1 : .nan }
  }
}

extension TwoModeMeasure where Self == TwoModeLocalClustering {
  /// How often two who each share an event with a node share one with each other.
  public static var localClustering: TwoModeLocalClustering { TwoModeLocalClustering() }
}
