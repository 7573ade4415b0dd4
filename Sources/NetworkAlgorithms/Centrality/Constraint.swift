public import NetworkCore

/// How much a node depends on partners who know one another: Burt's constraint.
///
/// ## Definition
///
/// With p(v,u) = w(v,u) / Σ w(v,·) the share of *v*'s ties that goes to *u*:
///
///     c(v) = Σ ( p(v,u) + Σ p(v,q) p(q,u) )²     over the neighbours u of v,
///                                                and all q that are neither v nor u
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong.
/// - The shares of a partner *q* are taken over all of *q*'s ties, those to nodes that *v* does not
///   know included: UCINET's whole-network model, as in igraph and NetworkX. The ego-network model
///   gives other numbers.
/// - An isolate has no partners, and its constraint is undefined; a node with a single tie has 1.
/// - A score can exceed 1: each corner of a triangle has 1.125.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.scores(.constraint)["b"]   // 0.5
///
/// - Complexity: O(*m* √*m*) time.
///
/// ## Reference
///
/// > R. S. Burt. *Structural Holes.* Harvard University Press, 1992, chapter 2.
public struct Constraint: NodeMeasure, Hashable {
  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(ties: TieReading = .present) {
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "constraint", title: "Constraint",
      definition: "The sum over a node’s partners of the squared share of its ties that goes to "
        + "them, directly or through other partners.",
      conventions: [
        "Partners’ shares are taken over all their ties (the whole-network model).",
        "An isolate has no score.",
        ties.convention,
      ],
      parameters: [.ties(ties)],
      citation: "Burt 1992, Structural Holes, chapter 2")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    // Σ p(v,q) p(q,u) = 1/s(v) · Σ w(v,q) w(q,u) / s(q), the same sum for both ends of a tie.
    let graph = try network.graph(run: run).read(as: ties)
    let sums = graph.strengthSums
    let squares = try sumOverTies(
      of: graph, satellites: try network.satellites(reading: ties, run: run),
      weighing: sums.map { 1 / $0 },
      run: run
    ) { tie in
      let first = (tie.strength + tie.shared) / sums[tie.first]
      let second = (tie.strength + tie.shared) / sums[tie.second]
      return (first * first, second * second)
    }
    let values = zip(squares, sums).map { $1 > 0 ? $0 : .nan }
    return NodeScores(values, of: self, in: network, whyUndefined: .noTies)
  }
}

extension NodeMeasure where Self == Constraint {
  /// How much a node depends on partners who know one another.
  public static var constraint: Constraint { Constraint() }

  /// How much a node depends on partners who know one another, by strength if so told.
  public static func constraint(ties: TieReading) -> Constraint { Constraint(ties: ties) }
}
