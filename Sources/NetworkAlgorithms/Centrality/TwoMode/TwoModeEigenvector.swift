public import NetworkCore

/// How well an actor is joined with well-attended events, and an event with well-joined actors.
///
/// ## Definition
///
/// The scores are the singular vectors to the largest singular value σ of the table B of who takes
/// part in what:
///
///     x(actor) = 1/σ · Σ y(event)     y(event) = 1/σ · Σ x(actor)     Σ x² = Σ y² = 1
///
/// ## Conventions
///
/// - Participations have no direction and count 1.
/// - Each mode has Euclidean norm 1 of its own, and no score is negative.
/// - Where the network is not connected, the component with the largest singular value has the
///   scores, and all others score 0; equal components score equally.
/// - Without any participation all scores are undefined.
/// - It is the eigenvector centrality of the bipartite network, times √2; the actors' scores are
///   also the eigenvector of BBᵀ, where an actor's own participations stand on the diagonal. That
///   of the projection, without the diagonal, is another one.
/// - Transposing the network swaps the scores of the modes.
///
/// ## Example
///
///     let parties = TwoModeNetwork(participations: [("Evelyn", "E1"), ("Laura", "E1")])
///     try parties.scores(.eigenvector).actors["Evelyn"]   // 0.7071…
///
/// - Complexity: O(*m*) time for each step; some tens of steps in most networks.
///
/// ## Reference
///
/// > K. Faust. "Centrality in affiliation networks." *Social Networks* 19(2), 1997, 157–191.
/// > doi:10.1016/S0378-8733(96)00300-0
public struct TwoModeEigenvector: TwoModeMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-eigenvector", title: "Two-mode eigenvector centrality",
      definition: "The singular vectors to the largest singular value of the table of who takes "
        + "part in what: each score is proportional to the sum of the scores of those the node is "
        + "joined with.",
      conventions: [
        "In each mode the squares of the scores add up to 1.",
        "The component with the largest singular value has the scores; the others score 0.",
      ],
      citation: "Faust 1997, doi:10.1016/S0378-8733(96)00300-0")
  }

  /// The scores of both modes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  public func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event> {
    let table = network.incidence
    let parts = try TieOperator(table, reading: .withLoops, run: run)
      .principalParts(for: "Two-mode eigenvector centrality", run: run)
    var actors = [Double](repeating: 0, count: table.rowCount)
    var events = [Double](repeating: 0, count: table.columnCount)
    for part in parts {
      // What the actors' vector makes of the events, at length 1.
      let value = part.value.squareRoot()
      let sums = zip(part.nodes, part.vector).reduce(0) {
        $0 + $1.1 * (1 + Double(table.columns(ofRow: Int($1.0)).count) / value)
      }
      for (node, entry) in zip(part.nodes, part.vector) {
        actors[Int(node)] = sums * entry
        for event in table.columns(ofRow: Int(node)) { events[Int(event)] += sums * entry / value }
      }
    }
    run.advance(by: 1)
    let hasScores = network.participationCount > 0
    return TwoModeScores(
      actors: hasScores ? unit(actors) : actors.map { _ in .nan },
      events: hasScores ? unit(events) : events.map { _ in .nan }, of: self, in: network,
      whyUndefined: .noParticipations)
  }
}

extension TwoModeMeasure where Self == TwoModeEigenvector {
  /// How well an actor is joined with well-attended events, and an event with well-joined actors.
  public static var eigenvector: TwoModeEigenvector { TwoModeEigenvector() }
}
