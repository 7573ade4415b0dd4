public import NetworkCore

/// How many walks lead to a node, long ones counting less.
///
/// ## Definition
///
/// With *w* the strengths of ties:
///
///     x(v) = α Σ w(v,u) x(u) + β     over the ties of v
///
/// So x = β (1 + α A + α² A² + …) 1: a walk of *k* steps that ends at *v* counts α to the power of
/// *k*.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong. Along arcs
///   take `.alphaCentrality`.
/// - The sum is finite for α below 1/λ, λ being the largest eigenvalue of the matrix of ties. By
///   default α is half of that, 0.5 in the unit `.share`; from 1/λ on the scores are undefined.
/// - Scores are as the equation gives them and are not scaled; NetworkX and NetworKit by default make
///   their squares add up to 1. NetworkX takes α = 0.1, NetworKit 1 / (1 + largest degree). Katz
///   himself leaves the walk of no steps out: his score is this one less β, for β = 1.
/// - An isolate scores β, which is 1 by default.
///
/// ## Example
///
///     let pair = try Network(ties: [Tie("a", "b")])
///     try pair.scores(.katz(alpha: 0.5))["a"]   // x = x / 2 + 1, so 2.0
///
/// - Complexity: that of the eigenvector, and as much again for the equations.
///
/// ## Reference
///
/// > L. Katz. "A new status index derived from sociometric analysis." *Psychometrika* 18(1), 1953,
/// > 39–43. doi:10.1007/BF02289026
public struct Katz: NodeMeasure, Hashable {
  /// How much a walk counts for each step.
  public let alpha: Double

  /// What `alpha` is given in.
  public var unit: AttenuationUnit

  /// What a node has without any tie.
  public let beta: Double

  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  ///
  /// - Precondition: `alpha` and `beta` are at least 0.
  public init(
    alpha: Double = 0.5, unit: AttenuationUnit = .share, beta: Double = 1,
    ties: TieReading = .present
  ) {
    precondition(alpha >= 0 && beta >= 0 && beta.isFinite, "alpha and beta are at least 0")
    self.alpha = alpha
    self.unit = unit
    self.beta = beta
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "katz", title: "Katz centrality",
      definition: "How many walks lead to a node, one of k steps counting α to the power of k: "
        + "x = α A x + β.",
      conventions: [
        unit == .share
          ? "Alpha is a share of one over the largest eigenvalue of the matrix of ties."
          : "Undefined unless alpha is below one over the largest eigenvalue of the matrix of ties.",
        "Scores are not scaled; an isolate scores beta.",
        ties.convention,
      ],
      parameters: [
        .init(name: "alpha", value: "\(alpha)"), .unit(unit),
        .init(name: "beta", value: "\(beta)"), .ties(ties),
      ],
      citation: "Katz 1953, doi:10.1007/BF02289026")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let walks = try WeakenedTies(of: network, reading: ties, for: "Katz centrality", run: run)
    let attenuation = walks.attenuation(alpha, in: unit)
    guard walks.share(alpha, in: unit) < 1 else {
      return NodeScores(
        network.nodes.map { _ in .nan }, of: self, in: network, whyUndefined: .attenuationTooLarge)
    }
    let source = walks.matrix.scales.map { $0 * beta }
    let vector = try walks.matrix.attenuatedWalks(
      from: source, attenuation: attenuation, largest: walks.largest, run: run)
    run.advance(by: 1)
    return NodeScores(
      walks.matrix.spread(vector, other: beta).map { $0.isFinite ? $0 : .nan }, of: self,
      in: network, whyUndefined: .numberTooLarge)
  }
}

extension NodeMeasure where Self == Katz {
  /// How many walks lead to a node, long ones counting less.
  public static func katz(
    alpha: Double = 0.5, unit: AttenuationUnit = .share, beta: Double = 1,
    ties: TieReading = .present
  ) -> Katz {
    Katz(alpha: alpha, unit: unit, beta: beta, ties: ties)
  }
}
