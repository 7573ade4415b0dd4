public import NetworkCore

/// How well a node is tied to well-tied nodes, or, for negative β, to nodes that depend on it.
///
/// ## Definition
///
/// With *w* the strengths of ties, and *a* such that the squares of the scores add up to *n*:
///
///     c(v) = Σ w(v,u) (a + β c(u))     over the ties of v
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong.
/// - The squares of the scores add up to the number of nodes, isolates counted, as in igraph, sna and
///   UCINET; so 1 is neither central nor peripheral. Scores can be negative.
/// - β is given as a share of 1/λ, λ being the largest eigenvalue of the matrix of ties, or `.absolute`.
///   By default it is half of 1/λ; igraph and sna take an absolute 1, which is beyond 1/λ for nearly
///   every network. Towards 1/λ the scores become those of the eigenvector, at 0 they are degrees.
/// - Beyond 1/λ the equations are solved all the same, as elsewhere, in components of at most 2000
///   nodes; the scores mean little there. Where the equations have no single solution they are
///   undefined, and so they are without any tie.
/// - An isolate scores 0.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.scores(.bonacichPower(beta: 0))["b"]   // √2
///
/// - Complexity: that of the eigenvector, and as much again for the equations; O(*n*³) beyond 1/λ.
///
/// ## Reference
///
/// > P. Bonacich. "Power and centrality: a family of measures." *American Journal of Sociology* 92(5),
/// > 1987, 1170–1182. doi:10.1086/228631
public struct BonacichPower: NodeMeasure, Hashable {
  /// How much the power of partners counts.
  public let beta: Double

  /// What `beta` is given in.
  public var unit: AttenuationUnit

  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  ///
  /// - Precondition: `beta` is finite.
  public init(
    beta: Double = 0.5, unit: AttenuationUnit = .share, ties: TieReading = .present
  ) {
    precondition(beta.isFinite, "beta is a number")
    self.beta = beta
    self.unit = unit
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "bonacich-power", title: "Bonacich power",
      definition:
        "How well a node is tied to well-tied nodes, or for negative β to badly tied ones: "
        + "c = Σ (a + β c) over its ties.",
      conventions: [
        "The squares of the scores add up to the number of nodes.",
        unit == .share
          ? "Beta is a share of one over the largest eigenvalue of the matrix of ties."
          : "Beta is taken as it is.",
        ties.convention,
      ],
      parameters: [.init(name: "beta", value: "\(beta)"), .unit(unit), .ties(ties)],
      citation: "Bonacich 1987, doi:10.1086/228631")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.didNotConverge`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let walks = try WeakenedTies(of: network, reading: ties, for: "Bonacich power", run: run)
    let attenuation = walks.attenuation(beta, in: unit)
    let undefined = { (reason: UndefinedReason) in
      NodeScores(network.nodes.map { _ in .nan }, of: self, in: network, whyUndefined: reason)
    }
    guard walks.largest > 0 else { return undefined(.noTies) }
    let raw: [Double]
    if abs(walks.share(beta, in: unit)) < 1 {
      let matrix = walks.matrix
      raw = matrix.spread(
        try matrix.attenuatedWalks(
          from: matrix.sums, attenuation: attenuation, largest: walks.largest, run: run))
    } else {
      let graph = try network.graph(run: run).read(as: ties).scaledToStrongest
      switch try denseWalks(in: graph, attenuation: attenuation, run: run) {
      case .found(let scores): raw = scores
      case .none(let reason): return undefined(reason)
      }
    }
    run.advance(by: 1)
    let scale = Double(network.nodes.count).squareRoot()
    // The largest is made 1 first, so that no square overflows.
    let largest = raw.map(abs).max() ?? 1
    let scores = NetworkAlgorithms.unit(raw.map { $0 / largest }).map { $0 * scale }
    return NodeScores(scores, of: self, in: network)
  }
}

extension NodeMeasure where Self == BonacichPower {
  /// How well a node is tied to well-tied nodes, or, for negative β, to nodes that depend on it.
  public static func bonacichPower(
    beta: Double = 0.5, unit: AttenuationUnit = .share, ties: TieReading = .present
  ) -> BonacichPower {
    BonacichPower(beta: beta, unit: unit, ties: ties)
  }
}
