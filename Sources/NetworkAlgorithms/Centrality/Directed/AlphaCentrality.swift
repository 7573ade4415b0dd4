public import NetworkCore

/// What a node has of itself, and through walks along arcs from what others have.
///
/// ## Definition
///
/// With *w* the strengths of arcs, and *e* what each node has of itself:
///
///     x(v) = α Σ w(u,v) x(u) + e(v)     over the arcs to v
///
/// ## Conventions
///
/// - Arcs count 1 each, or `.strength` as much as they are strong. A network without directions is read
///   as one in which every tie points both ways: for e = 1 the scores are those of `.katz` then.
/// - *e* is 1 for everybody, or the number that each node has in the attribute `status`, 0 where it has
///   none.
/// - In the unit `.share`, α is given as a share of one over a bound of the largest eigenvalue of the
///   matrix of arcs: the most strength of arcs to one node, or from one node, whichever is less. By
///   default it is 0.5 of that. A share below 1 always has an answer.
/// - `.absolute` values are as they stand in the formula, like igraph's, which takes 1 by default. From
///   one over the largest eigenvalue on the scores are undefined: the equations have solutions there,
///   which igraph gives, but no walks add up to them. From one over the bound on it works in components
///   of at most 2000 nodes.
///
/// ## Example
///
///     let chain = try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "c")])
///     try chain.scores(.alphaCentrality(alpha: 0.5))["c"]   // 1 + 0.5 · 1.5 = 1.75
///
/// - Complexity: O(*n* + *m*) for each step, of which there are some fifty by default; O(*n*³) from one
///   over the bound on.
///
/// ## Reference
///
/// > P. Bonacich, P. Lloyd. "Eigenvector-like measures of centrality for asymmetric relations." *Social
/// > Networks* 23(3), 2001, 191–201. doi:10.1016/S0378-8733(01)00038-7
public struct AlphaCentrality: DirectedNodeMeasure, Hashable {
  /// How much a walk counts for each step.
  public let alpha: Double

  /// What `alpha` is given in.
  public var unit: AttenuationUnit

  /// The attribute that holds what each node has of itself; `nil` for 1.
  public var status: String?

  /// Whether an arc counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  ///
  /// - Precondition: `alpha` is at least 0.
  public init(
    alpha: Double = 0.5, unit: AttenuationUnit = .share, status: String? = nil,
    ties: TieReading = .present
  ) {
    precondition(alpha >= 0, "alpha is at least 0")
    self.alpha = alpha
    self.unit = unit
    self.status = status
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "alpha-centrality", title: "Alpha centrality",
      definition: "What a node has of itself, and through walks along arcs from what others have: "
        + "x = α Aᵀ x + e.",
      conventions: [
        unit == .share
          ? "Alpha is a share of one over the largest in-strength or out-strength, the lesser of both."
          : "Undefined unless alpha is below one over the largest eigenvalue of the matrix of arcs.",
        status.map { "A node has its “\($0)” of itself, 0 where unknown." }
          ?? "Each node has 1 of itself.",
        ties.convention,
      ],
      parameters: [.init(name: "alpha", value: "\(alpha)"), .unit(unit)]
        + (status.map { [.init(name: "status", value: $0)] } ?? []) + [.ties(ties)],
      citation: "Bonacich & Lloyd 2001, doi:10.1016/S0378-8733(01)00038-7")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled, `MeasureError.noSuchAttribute`.
  public func scores<Node>(
    in network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let source = try ownStatus(in: network)
    let graph = network.graph
    let walks = try ArcWalks(graph, reading: ties, run: run)
    let attenuation =
      switch unit {
      case .share: walks.bound > 0 ? alpha / walks.bound : 0
      case .absolute: alpha
      }
    let sums =
      attenuation * walks.bound < 1
      ? try walks.sums(from: source, attenuation: attenuation, run: run) : nil
    let solved =
      try sums.map { .found($0) }
      ?? denseWalks(along: graph, reading: ties, from: source, attenuation: attenuation, run: run)
    run.advance(by: 1)
    return switch solved {
    case .found(let sums):
      NodeScores(
        sums.map { $0.isFinite ? $0 : .nan }, of: self, in: network, whyUndefined: .numberTooLarge)
    case .none(let reason):
      NodeScores(source.map { _ in .nan }, of: self, in: network, whyUndefined: reason)
    }
  }

  private func ownStatus<Node>(in network: DirectedNetwork<Node>) throws -> [Double] {
    guard let status else { return network.nodes.map { _ in 1 } }
    guard let column = network.attributes.number(status) else {
      throw MeasureError.noSuchAttribute(status)
    }
    return column.map { $0.flatMap { $0.isFinite ? $0 : nil } ?? 0 }
  }
}

extension DirectedNodeMeasure where Self == AlphaCentrality {
  /// What a node has of itself, and through walks along arcs from what others have.
  public static func alphaCentrality(
    alpha: Double = 0.5, unit: AttenuationUnit = .share, status: String? = nil,
    ties: TieReading = .present
  ) -> AlphaCentrality {
    AlphaCentrality(alpha: alpha, unit: unit, status: status, ties: ties)
  }
}
