public import NetworkCore

/// How likely two share as many events as they do, or more, if everybody's number of events and
/// every event's number of actors are kept on average (stochastic degree sequence model, SDSM).
///
/// ## Definition
///
/// Of all distributions of tables in which each actor has as many events, and each event as many
/// actors, as observed, *on average*, the one of the largest entropy (the bipartite configuration
/// model) makes each participation by itself, with probability
///
///     p(i,k) = x(i) y(k) / (1 + x(i) y(k))
///
/// Two actors then share event *k* with probability p(i,k) p(j,k), and the number of events that they
/// share is a sum of such trials:
///
///     p(i,j) = P(X ≥ x)     for the x events that i and j share (Poisson-binomial, exact)
///
/// ## Conventions
///
/// - The network is one that was projected from a table of actors and events, by whatever rule;
///   elsewhere all ties are undefined.
/// - Large events are easily drawn: that two meet where everybody meets says little.
/// - Where the sums leave a pair no choice, as for an actor who is in all events, its probability is
///   1 or 0.
/// - One-sided, and not corrected for the number of ties.
///
/// ## Example
///
///     let table = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("a", 2), ("b", 2), ("c", 3)])
///     try table.projected(by: .count).scores(.stochasticDegrees)["a", "b"]   // 0.466…
///
/// - Complexity: O(*t* *r* *c*²) for *t* steps, where *r* and *c* are how many numbers of events and
///   of actors occur, *c* the smaller; and O(*d* *N* *s*) for *d* pairs of such numbers among the
///   ties, *N* events and *s* of them shared.
///
/// ## Reference
///
/// > Z. P. Neal. "The backbone of bipartite projections: inferring relationships from
/// > co-authorship, co-sponsorship, co-attendance and other co-behaviors." *Social Networks* 39, 2014,
/// > 84–97. doi:10.1016/j.socnet.2014.06.001
/// >
/// > F. Saracco, M. J. Straka, R. Di Clemente, A. Gabrielli, G. Caldarelli, T. Squartini. "Inferring
/// > monopartite projections of bipartite networks: an entropy-based approach." *New Journal of
/// > Physics* 19, 053022, 2017. doi:10.1088/1367-2630/aa6b38
public struct StochasticDegreeTest: TieTest, SharingTest, Hashable {
  /// Creates the test.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "sdsm", title: "Numbers of events and partners kept on average (p)",
      definition:
        "How likely two share as many events as they do, or more, if all numbers of events "
        + "and of actors are kept on average (bipartite configuration model, Poisson-binomial).",
      conventions: [
        "Ties of a network that was not made from a two-mode table are undefined.",
        "The tail is exact, not approximated.",
        "Not corrected for the number of ties.",
      ],
      citation: "Neal 2014, doi:10.1016/j.socnet.2014.06.001; Saracco et al. 2017, "
        + "doi:10.1088/1367-2630/aa6b38")
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
    let expected = try TableExpectations(table, run: run)
    let classes = TieClasses(ties, expected.rowClasses)
    let tails = try foldLanes(over: classes.pairs.count, run: run) { places in
      var tails: [(place: Int, tails: [Double])] = []
      for place in places where !run.isCancelled {
        // Whoever is cancelled is told by the fold.
        guard let found = try? expected.tails(of: classes.pairs[place], run: run) else { break }
        tails.append((place, found))
      }
      return tails
    } combine: { all, next in
      all += next
    }
    var ordered = [[Double]](repeating: [], count: classes.pairs.count)
    for found in tails ?? [] { ordered[found.place] = found.tails }
    return zip(ties, classes.places).map { ordered[$1][Int($0.strength)] }
  }
}

/// The pairs of classes of rows that are tied, since ties of one pair have the same chances.
private struct TieClasses {
  struct Pair: Hashable {
    var first: Int
    var second: Int
    /// The most columns that two rows of these classes share.
    var most = 0
  }

  private(set) var pairs: [Pair] = []
  /// The place of the pair of each tie.
  private(set) var places: [Int] = []

  init(_ ties: [WeightedEdge], _ classes: [Int]) {
    var known: [Pair: Int] = [:]
    for tie in ties {
      let ends = [classes[Int(tie.first)], classes[Int(tie.second)]].sorted()
      let pair = Pair(first: ends[0], second: ends[1])
      let place = known[pair] ?? pairs.count
      if place == pairs.count {
        known[pair] = place
        pairs.append(pair)
      }
      pairs[place].most = max(pairs[place].most, Int(tie.strength))
      places.append(place)
    }
  }
}

extension TableExpectations {
  /// How likely rows of two classes share 0, 1, … columns or more.
  fileprivate func tails(of pair: TieClasses.Pair, run: RunControl) throws -> [Double] {
    let chances = columnCounts.indices.lazy.flatMap { column in
      repeatElement(
        share(pair.first, column) * share(pair.second, column), count: columnCounts[column])
    }
    return try SuccessCounts(chances, most: pair.most, run: run).tails
  }
}

extension TieMeasure where Self == StochasticDegreeTest {
  /// How likely two share as many events as they do, or more, if all numbers of events and of
  /// actors are kept on average.
  public static var stochasticDegrees: StochasticDegreeTest { StochasticDegreeTest() }
}
