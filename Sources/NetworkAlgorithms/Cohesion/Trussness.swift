public import NetworkCore

/// How firmly a tie is held by common partners: the largest *k* such that it is in a *k*-truss.
///
/// ## Definition
///
/// A *k*-truss is what is left when ties that are in fewer than *k* − 2 triangles are taken away,
/// again and again, until none is left to take.
///
/// ## Conventions
///
/// - Ties have no direction and count once, however strong they are.
/// - A tie in no triangle scores 2; one in a clique of *k* nodes scores *k* at least.
///
/// ## Example
///
///     let tail = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"),
///     ])
///     try tail.scores(.trussness)["a", "b"]   // 3.0
///
/// - Complexity: O(*m* √*m* log *n*).
///
/// ## Reference
///
/// > J. Cohen. "Trusses: cohesive subgraphs for social network analysis." National Security Agency
/// > Technical Report, 2008.
public struct Trussness: TieMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "trussness", title: "Trussness",
      definition:
        "The largest k such that the tie is among ties of which each is in at least k − 2 "
        + "triangles of them.",
      conventions: ["A tie counts once, however strong it is; one in no triangle scores 2."],
      citation: "Cohen 2008")
  }

  /// The scores of the ties of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> TieScores<Node> {
    try run.check()
    let numbers = try trussNumbers(of: network.graph(run: run), run: run)
    run.advance(by: 1)
    return try TieScores(numbers.map(Double.init), of: self, in: network, run: run)
  }
}

extension TieMeasure where Self == Trussness {
  /// How firmly a tie is held by common partners.
  public static var trussness: Trussness { Trussness() }
}
