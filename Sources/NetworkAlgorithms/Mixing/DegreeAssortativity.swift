public import NetworkCore

/// Whether nodes with many partners are tied to others with many partners.
///
/// ## Definition
///
/// The correlation (Pearson's) of the degrees at the two ends of a tie, each tie taken both ways
/// round.
///
/// ## Conventions
///
/// - Ties have no direction, and count as present or absent. Degrees, not degrees less one, are
///   compared; the correlation is the same.
/// - Nodes without ties are at no end of a tie and play no part.
/// - Where all tied nodes have the same degree, and without ties, it is undefined.
/// - Large activities push it up: all their partners get the same high degree.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.value(.degreeAssortativity).value   // −1.0
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > M. E. J. Newman. "Assortative mixing in networks." *Physical Review Letters* 89, 208701,
/// > 2002. doi:10.1103/PhysRevLett.89.208701
public struct DegreeAssortativity: NetworkMeasure {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "degree-assortativity", title: "Degree assortativity",
      definition: "The correlation of the degrees at the two ends of a tie.",
      conventions: [
        "Ties count as present or absent, and are taken both ways round.",
        "Undefined where all tied nodes have the same degree.",
      ],
      citation: "Newman 2002, doi:10.1103/PhysRevLett.89.208701")
  }

  /// The degree assortativity of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let graph = network.graph
    let mixing = DegreeMixing(graph)
    let outcome: NetworkValue.Outcome =
      if graph.edgeCount == 0 {
        .undefined(.noTies)
      } else if mixing.variance == 0 {
        .undefined(.allOfOneDegree)
      } else {
        .defined(mixing.covariance / mixing.variance)
      }
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension NetworkMeasure where Self == DegreeAssortativity {
  /// Whether nodes with many partners are tied to others with many partners.
  public static var degreeAssortativity: DegreeAssortativity { DegreeAssortativity() }
}
