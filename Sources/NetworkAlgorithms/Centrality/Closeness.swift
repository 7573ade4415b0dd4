public import NetworkCore

/// How near a node is to the others it can reach.
///
/// ## Definition
///
/// For a node *v* that reaches *r* others, with Σd the sum of the distances to them, in a network
/// of *n* nodes:
///
///     .wassermanFaust     r / (n − 1) · r / Σd
///     .freeman            (n − 1) / Σd     undefined unless v reaches everybody
///     .component          r / Σd
///
/// ## Conventions
///
/// - Ties have no direction. Over `.inverseStrength` a distance is a sum of 1/strength, and the
///   score has the unit of the strengths; over hops it lies between 0 and 1.
/// - In a connected network all three are the same: NetworkX's default, igraph's normalised score.
/// - In one that is not, `.wassermanFaust` is NetworkX's default, `.component` is igraph's
///   normalised score and NetworkX's without `wf_improved`, and `.freeman` says nothing (sna says 0).
/// - An isolate scores 0 under `.wassermanFaust`, as in NetworkX, and so does a single node. Under
///   `.component` it is undefined, as in igraph.
/// - Adding an isolate lowers everybody's `.wassermanFaust` score.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.scores(.closeness(over: .hops))["b"]   // 1.0
///
/// - Complexity: O(*n* *m*) time over hops, 512 sources being followed at once, and O(*n* *m* log
///   *n*) over lengths.
///
/// ## Reference
///
/// > L. C. Freeman. "Centrality in social networks: conceptual clarification." *Social Networks*
/// > 1(3), 1978, 215–239. doi:10.1016/0378-8733(78)90021-7
///
/// > S. Wasserman, K. Faust. *Social Network Analysis.* Cambridge University Press, 1994, p. 201.
/// > doi:10.1017/CBO9780511815478
public struct Closeness: NodeMeasure, Hashable {
  /// How far a tie reaches.
  public var length: PathLength

  /// What becomes of the nodes out of reach.
  public var variant: Variant

  /// What becomes of the nodes out of reach.
  public enum Variant: String, Hashable, Sendable, CaseIterable {
    /// The score shrinks with the share of nodes that can be reached.
    case wassermanFaust = "wasserman-faust"
    /// There is no score unless all nodes can be reached.
    case freeman
    /// Only the nodes that can be reached count.
    case component
  }

  /// Creates the measure.
  public init(over length: PathLength, variant: Variant = .wassermanFaust) {
    self.length = length
    self.variant = variant
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "closeness", title: "Closeness", definition: definition,
      conventions: [
        length.convention,
        variant == .wassermanFaust
          ? "An isolate scores 0; isolates count in n." : "An isolate has no score.",
      ],
      parameters: [.over(length), .init(name: "variant", value: variant.rawValue)],
      citation: variant == .wassermanFaust
        ? "Wasserman & Faust 1994, p. 201, doi:10.1017/CBO9780511815478"
        : "Freeman 1978, doi:10.1016/0378-8733(78)90021-7")
  }

  private var definition: String {
    switch variant {
    case .wassermanFaust:
      "One over the mean distance to the r nodes that can be reached, times their share "
        + "r / (n − 1) of the others."
    case .freeman: "One over the mean distance to all other nodes."
    case .component: "One over the mean distance to the nodes that can be reached."
    }
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let sums = try network.distanceSums(over: length, run: run)
    let others = Double(network.nodes.count - 1)
    let values = zip(sums.reached, sums.totals).map { reached, total in
      variant.score(reached: Double(reached), total: total, others: others)
    }
    return NodeScores(
      values, of: self, in: network,
      whyUndefined: variant == .freeman ? .notAllReached : .noTies)
  }
}

extension Closeness.Variant {
  /// The closeness of a node that reaches `reached` of `others`, whose distances add up to `total`;
  /// not a number where undefined.
  func score(reached: Double, total: Double, others: Double) -> Double {
    switch self {
    case .wassermanFaust: reached > 0 ? reached / others * (reached / total) : 0
    case .freeman: reached == others && others > 0 ? others / total : .nan
    case .component: reached > 0 ? reached / total : .nan
    }
  }
}

extension NodeMeasure where Self == Closeness {
  /// How near a node is to the others it can reach.
  public static func closeness(
    over length: PathLength, variant: Closeness.Variant = .wassermanFaust
  ) -> Closeness {
    Closeness(over: length, variant: variant)
  }
}
