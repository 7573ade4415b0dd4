public import NetworkCore

/// How near a node is to all others, those out of reach being infinitely far.
///
/// ## Definition
///
///     h(v) = Σ 1 / d(v,u)     over all other nodes u, with 1 / ∞ = 0
///
/// ## Conventions
///
/// - Ties have no direction. Over `.inverseStrength` a distance is a sum of 1/strength.
/// - The sum is not divided by anything by default, as in NetworkX; `.mean` divides by n − 1, as
///   python-igraph and NetworKit do unasked (Gephi divides by the number of nodes in reach).
/// - Nodes out of reach add nothing, so it needs no connected network. An isolate scores 0; a
///   single node scores 0 as a sum and has no mean.
/// - Over hops the mean lies between 0 and 1, and the hub of a star has 1.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c")])
///     try path.scores(.harmonic(over: .hops))["a"]   // 1.5
///
/// - Complexity: O(*n* *m*) time over hops, 512 sources being followed at once, and O(*n* *m* log
///   *n*) over lengths.
///
/// ## Reference
///
/// > M. Marchiori, V. Latora. "Harmony in the small-world." *Physica A* 285, 2000, 539–546.
/// > doi:10.1016/S0378-4371(00)00311-3
public struct Harmonic: NodeMeasure, Hashable {
  /// How far a tie reaches.
  public var length: PathLength

  /// Whether the sum is divided by the number of other nodes.
  public var scale: SumScale

  /// Creates the measure.
  public init(over length: PathLength, scale: SumScale = .sum) {
    self.length = length
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "harmonic", title: "Harmonic closeness",
      definition: scale == .sum
        ? "The sum of one over the distance to each other node."
        : "The mean of one over the distance to each other node.",
      conventions: [
        length.convention,
        "A node out of reach adds 0; an isolate scores 0.",
      ],
      parameters: [.over(length), .scale(scale)],
      citation: "Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let sums = try network.distanceSums(over: length, run: run).inverses
    let divisor = scale == .mean ? Double(network.nodes.count - 1) : 1
    return NodeScores(
      sums.map { $0 / divisor }, of: self, in: network, whyUndefined: .noOtherNode)
  }
}

extension NodeMeasure where Self == Harmonic {
  /// How near a node is to all others, those out of reach being infinitely far.
  public static func harmonic(over length: PathLength, scale: SumScale = .sum) -> Harmonic {
    Harmonic(over: length, scale: scale)
  }
}
