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
/// - With the model `.whole` the shares of a partner *q* are taken over all of *q*'s ties, those to
///   nodes that *v* does not know included, as in igraph and NetworkX. With `.ego` they are taken
///   over *q*'s ties to *v* and to partners of *v*, as if there were nobody else. UCINET has both.
/// - An isolate has no partners, and its constraint is undefined; a node with a single tie has 1.
/// - A score can exceed 1: each corner of a triangle has 1.125.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.scores(.constraint)["b"]   // 0.5
///
/// - Complexity: O(*m* √*m*) time, O(*m* √*m* log *m*) with `.ego`.
///
/// ## Reference
///
/// > R. S. Burt. *Structural Holes.* Harvard University Press, 1992, chapter 2.
public struct Constraint: NodeMeasure, Hashable {
  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Whether partners' ties to others than the node's partners count.
  public var model: HoleModel

  /// Creates the measure.
  public init(ties: TieReading = .present, model: HoleModel = .whole) {
    self.ties = ties
    self.model = model
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "constraint", title: "Constraint",
      definition: "The sum over a node’s partners of the squared share of its ties that goes to "
        + "them, directly or through other partners.",
      conventions: [
        model.convention,
        "An isolate has no score.",
        ties.convention,
      ],
      parameters: [.ties(ties), .model(model)],
      citation: "Burt 1992, Structural Holes, chapter 2")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let values =
      switch model {
      case .whole:
        try sumOverConstraints(in: network, reading: ties, run: run) { $0 }
      case .ego:
        try egoScores(of: network.graph(run: run).read(as: ties), run: run) { ties in
          ties.isEmpty ? .nan : egoConstraints(ties).reduce(0, +)
        }
      }
    return NodeScores(values, of: self, in: network, whyUndefined: .noTies)
  }
}

/// What `term` makes of how much each partner constrains a node, added up; not a number for isolates.
///
/// Σ p(v,q) p(q,u) = 1/s(v) · Σ w(v,q) w(q,u) / s(q), the same sum for both ends of a tie.
///
/// - Throws: `CancellationError` if `run` is cancelled.
func sumOverConstraints<Node>(
  in network: Network<Node>, reading ties: TieReading, run: RunControl,
  _ term: @Sendable (Double) -> Double
) throws -> [Double] {
  let graph = try network.graph(run: run).read(as: ties)
  let sums = graph.strengthSums
  let terms = try sumOverTies(
    of: graph, satellites: try network.satellites(reading: ties, run: run),
    weighing: sums.map { 1 / $0 },
    run: run
  ) { tie in
    let first = (tie.strength + tie.shared) / sums[tie.first]
    let second = (tie.strength + tie.shared) / sums[tie.second]
    return (term(first * first), term(second * second))
  }
  return zip(terms, sums).map { $1 > 0 ? $0 : .nan }
}

/// How much each partner constrains a node, by the node's ego network alone.
func egoConstraints(_ ties: [EgoTie]) -> [Double] {
  let sum = ties.reduce(0) { $0 + $1.strength }
  return ties.map { tie in
    let share = (tie.strength + tie.sharedOut) / sum
    return share * share
  }
}

extension NodeMeasure where Self == Constraint {
  /// How much a node depends on partners who know one another.
  public static var constraint: Constraint { Constraint() }

  /// How much a node depends on partners who know one another, by strength if so told, and by its
  /// ego network alone if so told.
  public static func constraint(
    ties: TieReading = .present, model: HoleModel = .whole
  ) -> Constraint {
    Constraint(ties: ties, model: model)
  }
}
