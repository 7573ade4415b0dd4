public import NetworkCore

/// How rarely two share as many events as they do, or more, in tables in which everybody has as
/// many events, and every event as many actors, as observed (fixed degree sequence model, FDSM).
///
/// ## Definition
///
/// With *R* tables drawn by ``TwoModeRandomisation/curveball(tradesPerActor:)``, in *b* of which *i*
/// and *j* share as many events as observed, or more,
///
///     p(i,j) = (b + 1) / (R + 1)
///
/// ## Conventions
///
/// - The network is one that was projected from a table of actors and events, by whatever rule;
///   elsewhere all ties are undefined.
/// - No p is below 1 / (R + 1): a correction for many ties asks for many draws; see
///   ``FalseDiscovery/fewestDraws(family:level:)``.
/// - Draw *k* is a chain of its own that starts at the observed table and follows from
///   `seed.stream(k)`.
/// - One-sided, and not corrected for the number of ties.
///
/// ## Example
///
///     let table = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("a", 2), ("b", 2), ("c", 3)])
///     let network = try table.projected(by: .count)
///     try network.scores(.fixedDegrees(draws: 999, seed: 1))["a", "b"]   // about 1/5
///
/// - Complexity: O(*R* (*t* + *s*)) for *t* the work of the trades and *s* that of a projection,
///   shared out to all workers; 4 bytes a tie for each of them.
///
/// ## Reference
///
/// > K. A. Zweig, M. Kaufmann. "A systematic approach to the one-mode projection of bipartite
/// > graphs." *Social Network Analysis and Mining* 1, 2011, 187–218. doi:10.1007/s13278-011-0021-0
public struct FixedDegreeTest: TieTest, SharingTest, Hashable {
  /// How many tables are drawn.
  public var draws: Int
  /// How many trades there are for each actor in a draw.
  public var tradesPerActor: Int
  /// The number from which all chance follows.
  public var seed: Seed

  /// Creates the test.
  ///
  /// - Precondition: There is at least one draw, and no negative number of trades.
  public init(draws: Int = 999, tradesPerActor: Int = 10, seed: Seed) {
    precondition(draws > 0 && tradesPerActor >= 0, "a p needs draws, and these take trades")
    self.draws = draws
    self.tradesPerActor = tradesPerActor
    self.seed = seed
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "fdsm", title: "Numbers of events and partners kept (p)",
      definition:
        "How rarely two share as many events as they do, or more, in drawn tables with the "
        + "same numbers of events and of actors: (b + 1) / (R + 1) for b of R draws.",
      conventions: [
        "Ties of a network that was not made from a two-mode table are undefined.",
        "Tables are drawn by curveball, each by a chain of its own.",
        "Not corrected for the number of ties.",
      ],
      parameters: [
        .init(name: "draws", value: "\(draws)"),
        .init(name: "trades-per-actor", value: "\(tradesPerActor)"),
        .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Zweig & Kaufmann 2011, doi:10.1007/s13278-011-0021-0")
  }

  /// The p of each tie of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> TieScores<Node> {
    try sharingScores(in: network, run: run)
  }

  /// How many pairs of actors with an event there are.
  public func testCount<Node>(in network: Network<Node>, run: RunControl) throws -> Int {
    sharingTestCount(in: network)
  }

  package func probabilities(
    ofTies ties: [WeightedEdge], in table: IncidenceTable, run: RunControl
  ) throws -> [Double] {
    guard !ties.isEmpty else { return [] }
    let rows = TieRows(ties, rowCount: table.rowCount)
    let counts = try foldLanes(over: draws, run: run) { draws in
      var counts = [Int32](repeating: 0, count: ties.count)
      var shared = [Int32](repeating: 0, count: table.rowCount)
      for draw in draws where !run.isCancelled {
        var trades = CurveballTrades(table, seed: seed.stream(draw))
        let steps = tradesPerActor * trades.traderCount
        guard (try? trades.advance(by: steps, run: run)) != nil else { break }
        rows.count(trades.table, in: &counts, &shared, run: run)
      }
      return counts
    } combine: { total, next in
      for place in total.indices { total[place] += next[place] }
    }
    return (counts ?? []).map { Double($0 + 1) / Double(draws + 1) }
  }
}

/// Ties in the order of their first ends, each with how much its ends share.
private struct TieRows {
  private let ties: [WeightedEdge]
  private let starts: [Int]

  init(_ ties: [WeightedEdge], rowCount: Int) {
    self.ties = ties
    var starts = [Int](repeating: 0, count: rowCount + 1)
    for tie in ties { starts[Int(tie.first) + 1] += 1 }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
    self.starts = starts
  }

  /// Adds 1 for each tie whose ends share as many columns of `table` as they do here, or more.
  ///
  /// `shared` is 0 for all rows, before and after.
  func count(
    _ table: IncidenceTable, in counts: inout [Int32], _ shared: inout [Int32], run: RunControl
  ) {
    for row in 0..<table.rowCount where starts[row] < starts[row + 1] && !run.isCancelled {
      for column in table.columns(ofRow: row) where !run.isCancelled {
        for other in table.rows(ofColumn: Int(column)) { shared[Int(other)] += 1 }
      }
      for place in starts[row]..<starts[row + 1]
      where Double(shared[Int(ties[place].second)]) >= ties[place].strength {
        counts[place] += 1
      }
      for column in table.columns(ofRow: row) {
        for other in table.rows(ofColumn: Int(column)) { shared[Int(other)] = 0 }
      }
    }
  }
}

extension TieMeasure where Self == FixedDegreeTest {
  /// How rarely two share as many events as they do, or more, if all numbers of events and of
  /// actors are kept.
  public static func fixedDegrees(
    draws: Int = 999, tradesPerActor: Int = 10, seed: Seed
  ) -> FixedDegreeTest {
    FixedDegreeTest(draws: draws, tradesPerActor: tradesPerActor, seed: seed)
  }
}
