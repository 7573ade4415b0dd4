public import NetworkCore

/// How likely two who draw their events blindly share as many as they do, or more.
///
/// ## Definition
///
/// As of ``HypergeometricBackbone``: of *N* events *i* takes part in n(i), and *j* in n(j); with the
/// x that they share,
///
///     p(i,j) = Σ C(n(i), k) C(N − n(i), n(j) − k) / C(N, n(j))     over k ≥ x
///
/// ## Conventions
///
/// - The network is one that was projected from a table of actors and events, by whatever rule;
///   elsewhere all ties are undefined.
/// - Events without an actor do not count in *N*; every event is as easily drawn as any other.
/// - One-sided, and not corrected for the number of ties.
///
/// ## Example
///
///     let table = TwoModeNetwork(participations: [("a", 1), ("b", 1), ("a", 2), ("b", 2), ("c", 3)])
///     try table.projected(by: .count).scores(.hypergeometric)["a", "b"]   // 1/3
///
/// - Complexity: O(*N* + Σ n(i,j)), where n(i,j) is the smaller number of events of each two that
///   are tied, on top of the projection.
///
/// ## Reference
///
/// > M. Tumminello, S. Miccichè, F. Lillo, J. Piilo, R. N. Mantegna. "Statistically validated
/// > networks in bipartite complex systems." *PLoS ONE* 6(3), 2011, e17994.
/// > doi:10.1371/journal.pone.0017994
public struct HypergeometricTest: TieTest, SharingTest, Hashable {
  /// Creates the test.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "hypergeometric", title: "Blind draws of events (p)",
      definition: "How likely two who draw as many events blindly as they have share as many as "
        + "they do, or more (hypergeometric).",
      conventions: [
        "Ties of a network that was not made from a two-mode table are undefined.",
        "Every event is as easily drawn as any other; events without anybody do not count.",
        "Not corrected for the number of ties.",
      ],
      citation: "Tumminello et al. 2011, doi:10.1371/journal.pone.0017994")
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
    let chance = HypergeometricTail(
      population: (0..<table.columnCount).count { !table.rows(ofColumn: $0).isEmpty })
    var budget = LookBudget(run)
    var values: [Double] = []
    values.reserveCapacity(ties.count)
    for tie in ties {
      let first = table.columns(ofRow: Int(tie.first)).count
      let second = table.columns(ofRow: Int(tie.second)).count
      try budget.spend(1 + min(first, second))
      values.append(
        chance.probability(ofSharing: Int(tie.strength), among: first, and: second))
    }
    try run.check()
    run.advance(by: 1)
    return values
  }
}

extension TieMeasure where Self == HypergeometricTest {
  /// How likely two who draw their events blindly share as many as they do, or more.
  public static var hypergeometric: HypergeometricTest { HypergeometricTest() }
}
