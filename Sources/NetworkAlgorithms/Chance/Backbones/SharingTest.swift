package import NetworkCore

/// A test of how many events two actors share.
package protocol SharingTest: TieTest {
  /// How likely chance makes the ends of each tie share as many events, or more.
  ///
  /// - Parameters:
  ///   - ties: Those who share events, by their places; strengths are how many they share.
  ///   - table: Actors in rows, events in columns.
  ///   - run: The hand on the computation; it advances by 1.
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError` if there is no answer.
  /// - Returns: A probability for each tie, in their order.
  func probabilities(
    ofTies ties: [WeightedEdge], in table: IncidenceTable, run: RunControl
  ) throws -> [Double]
}

extension SharingTest {
  /// The p of each tie of a network that was projected from a table; undefined in others.
  func sharingScores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> TieScores<Node> {
    try run.check()
    guard let table = network.incidence?.table else {
      let count = try network.graph(run: run).edgeCount
      return try TieScores(
        repeatElement(.nan, count: count), of: self, in: network, run: run,
        whyUndefined: .noTwoModeTable)
    }
    // All rules of projection tie the same pairs.
    let ties = try table.projected(by: .count, run: run).edges
    return try TieScores(
      try probabilities(ofTies: ties, in: table, run: run), of: self, in: network, run: run)
  }

  /// How many pairs of actors with an event there are.
  func sharingTestCount<Node>(in network: Network<Node>) -> Int {
    network.incidence.map { $0.table.activePairCount } ?? 0
  }

  /// The ties that chance does not explain.
  func backbone<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, as measure: MeasureDescription, level: Double,
    correction: TieCorrection, run: RunControl
  ) throws -> Backbone<Actor> {
    try run.check()
    let table = network.incidence
    let testCount = table.activePairCount
    let edges = try network.projected(by: .count).graph(run: run).edges
    let values = try probabilities(ofTies: edges, in: table, run: run)
    let adjusted = correction.adjusted(values, tests: testCount)
    let order = edges.indices.filter { adjusted[$0] <= level }
      .sorted { (values[$0], $0) < (values[$1], $1) }
    return Backbone(
      measure: measure, context: network.context, nodes: network.actors,
      ties: order.map { place in
        Backbone.Tie(
          first: network.actors[Int(edges[place].first)],
          second: network.actors[Int(edges[place].second)],
          shared: Int(edges[place].strength), p: values[place], adjusted: adjusted[place])
      },
      tieCount: edges.count, testCount: testCount)
  }
}

extension IncidenceTable {
  /// How many pairs of rows there are that are not empty.
  fileprivate var activePairCount: Int {
    let active = (0..<rowCount).count { !columns(ofRow: $0).isEmpty }
    return active * (active - 1) / 2
  }
}
