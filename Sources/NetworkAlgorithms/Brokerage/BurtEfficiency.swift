public import NetworkCore

/// Which share of a node's partners do not merely repeat one another: Burt's efficiency.
///
/// ## Definition
///
///     efficiency(v) = e(v) / k(v)     e the effective size of v, k the number of its partners
///
/// It is 1 where no two partners know one another, and 1/k(v) where all of them do.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong. The divisor
///   is the number of partners in both cases.
/// - `model` is that of ``EffectiveSize``; where ties are present or absent it makes no difference.
/// - An isolate has no partners, and its efficiency is undefined; a node with a single tie has 1.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.scores(.efficiency)["b"]   // 1.0
///
/// - Complexity: O(*m* √*m*) time, O(*m* √*m* log *m*) with `.ego`.
///
/// ## Reference
///
/// > R. S. Burt. *Structural Holes.* Harvard University Press, 1992, chapter 2.
public struct BurtEfficiency: NodeMeasure, Hashable {
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
      name: "efficiency", title: "Efficiency of ties",
      definition: "The effective size of a node divided by the number of its partners: which share "
        + "of them do not merely repeat one another.",
      conventions: [
        model.convention,
        "An isolate has no score; a node with a single tie has 1.",
        ties.convention,
      ],
      parameters: [.ties(ties), .model(model)],
      citation: "Burt 1992, Structural Holes, chapter 2")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let sizes = try EffectiveSize(ties: ties, model: model).sizes(in: network, run: run)
    let graph = try network.graph(run: run)
    let values = sizes.enumerated().map { $1 / Double(graph.degree($0)) }
    return NodeScores(values, of: self, in: network, whyUndefined: .noTies)
  }
}

extension NodeMeasure where Self == BurtEfficiency {
  /// Which share of a node's partners do not merely repeat one another.
  public static var efficiency: BurtEfficiency { BurtEfficiency() }

  /// Which share of a node's partners do not merely repeat one another, by strength or by the ego
  /// network alone if so told.
  public static func efficiency(
    ties: TieReading = .present, model: HoleModel = .whole
  ) -> BurtEfficiency {
    BurtEfficiency(ties: ties, model: model)
  }
}
