public import NetworkCore

/// How near a node is to all others along arcs, those out of reach being infinitely far.
///
/// ## Definition
///
///     h(v) = Σ 1 / d     over all other nodes, d their distance from v or to v, with 1 / ∞ = 0
///
/// ## Conventions
///
/// - `.out` follows arcs from *v*, as igraph's mode “out” and sna; `.incoming` follows them back, as
///   NetworkX does; `.both` ignores directions.
/// - Over `.inverseStrength` a distance is a sum of 1/strength. Either way, two that point at each
///   other are as far apart as the stronger arc is long.
/// - The sum is not divided by anything by default; `.mean` divides by n − 1, and is undefined for a
///   single node. A node that reaches nobody scores 0.
/// - A network without directions is read as one in which every tie points both ways.
///
/// ## Example
///
///     let chain = try DirectedNetwork(arcs: [Arc("a", "b"), Arc("b", "c")])
///     try chain.scores(.harmonic(.out, over: .hops))["a"]   // 1.5
///
/// - Complexity: O(*n* *m* log *n*).
///
/// ## Reference
///
/// > M. Marchiori, V. Latora. "Harmony in the small-world." *Physica A* 285, 2000, 539–546.
/// > doi:10.1016/S0378-4371(00)00311-3
public struct DirectedHarmonic: DirectedNodeMeasure, Hashable {
  /// Which way arcs are followed.
  public var direction: ArcDirection

  /// How far an arc reaches.
  public var length: PathLength

  /// Whether the sum is divided by the number of other nodes.
  public var scale: SumScale

  /// Creates the measure.
  public init(_ direction: ArcDirection, over length: PathLength, scale: SumScale = .sum) {
    self.direction = direction
    self.length = length
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "directed-harmonic", title: "Directed harmonic closeness",
      definition: scale == .sum
        ? "The sum of one over the distance to each other node."
        : "The mean of one over the distance to each other node.",
      conventions: [
        direction.convention, length.convention, "A node out of reach adds 0.",
      ],
      parameters: [.direction(direction), .over(length), .scale(scale)],
      citation: "Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: DirectedNetwork<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let steps = try network.graph.steps(direction, over: length, run: run)
    let sums = try DistanceSums(overLengthsIn: steps, run: run).inverses
    let divisor = scale == .mean ? Double(network.nodes.count - 1) : 1
    return NodeScores(
      sums.map { $0 / divisor }, of: self, in: network, whyUndefined: .noOtherNode)
  }
}

extension DirectedNodeMeasure where Self == DirectedHarmonic {
  /// How near a node is to all others along arcs, those out of reach being infinitely far.
  public static func harmonic(
    _ direction: ArcDirection, over length: PathLength, scale: SumScale = .sum
  ) -> DirectedHarmonic {
    DirectedHarmonic(direction, over: length, scale: scale)
  }
}
