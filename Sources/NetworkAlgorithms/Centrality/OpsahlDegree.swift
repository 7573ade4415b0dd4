public import NetworkCore
import RealModule

/// How many others a node is tied to and how strongly, weighed against each other.
///
/// ## Definition
///
/// With *k* the number of ties of a node and *s* the sum of their strengths:
///
///     k^(1 − α) · s^α  =  k · (s / k)^α
///
/// ## Conventions
///
/// - Ties have no direction. At α = 0 it is the degree, at α = 1 the strength.
/// - Below 1 a given strength is worth more where it comes from many ties, above 1 where it comes
///   from few. The default is 0.5.
/// - An isolate scores 0, whatever α is.
/// - A factor of all strengths multiplies all scores by its α-th power, and changes no ranking.
/// - A score that is larger than any number that can be written is undefined.
///
/// ## Example
///
///     let network = try Network(ties: [Tie("a", "b", strength: 8), Tie("b", "c", strength: 10)])
///     try network.scores(.opsahlDegree(alpha: 0.5))["b"]   // 2 · √9 = 6.0
///
/// - Complexity: that of the degree and the strength.
///
/// ## Reference
///
/// > T. Opsahl, F. Agneessens, J. Skvoretz. "Node centrality in weighted networks: generalizing
/// > degree and shortest paths." *Social Networks* 32(3), 2010, 245–251.
/// > doi:10.1016/j.socnet.2010.03.006
public struct OpsahlDegree: NodeMeasure, Hashable {
  /// How much the mean strength of a tie counts.
  public let alpha: Double

  /// Creates the measure.
  ///
  /// - Precondition: `alpha` is not below 0.
  public init(alpha: Double = 0.5) {
    precondition(alpha >= 0 && alpha.isFinite, "alpha is at least 0")
    self.alpha = alpha
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "opsahl-degree", title: "Opsahl’s alpha degree",
      definition: "The number k of a node’s ties and the sum s of their strengths in one number: "
        + "k^(1 − α) · s^α.",
      conventions: [
        "At α = 0 it is the degree, at α = 1 the strength.", "An isolate scores 0.",
      ],
      parameters: [.init(name: "alpha", value: "\(alpha)")],
      citation: "Opsahl, Agneessens & Skvoretz 2010, doi:10.1016/j.socnet.2010.03.006")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let counts = try network.partnerCounts(run: run)
    let sums = try strengthSums(of: network, run: run)
    run.advance(by: 1)
    let values = zip(counts, sums).map { count, sum -> Double in
      guard count > 0 else { return 0 }
      let score = Double(count) * .pow(sum / Double(count), alpha)
      return score.isFinite ? score : .nan
    }
    return NodeScores(values, of: self, in: network, whyUndefined: .numberTooLarge)
  }
}

extension NodeMeasure where Self == OpsahlDegree {
  /// How many others a node is tied to and how strongly, weighed against each other.
  public static func opsahlDegree(alpha: Double = 0.5) -> OpsahlDegree {
    OpsahlDegree(alpha: alpha)
  }
}
