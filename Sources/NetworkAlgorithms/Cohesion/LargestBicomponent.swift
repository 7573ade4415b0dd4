public import NetworkCore

/// How many nodes the largest part has that no single node holds together.
///
/// ## Definition
///
/// The most nodes of which every two are joined by a path, and still are when any one other node is
/// taken away; or their share of all nodes.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - A bridge and its two ends are a bicomponent; without ties the largest has 0 nodes.
/// - Nodes without ties count among the nodes that `.share` divides by; a network without nodes has
///   no share.
///
/// ## Example
///
///     let tail = try Network(ties: [
///       Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"),
///     ])
///     try tail.value(.largestBicomponent()).value                // 3.0
///     try tail.value(.largestBicomponent(scale: .share)).value   // 0.75
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > J. Hopcroft, R. Tarjan. "Algorithm 447: efficient algorithms for graph manipulation."
/// > *Communications of the ACM* 16(6), 1973, 372–378. doi:10.1145/362248.362272
public struct LargestBicomponent: NetworkMeasure {
  /// Whether nodes are counted, or reported as a share of all nodes.
  public var scale: CountScale

  /// Creates the measure.
  public init(scale: CountScale = .count) {
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "largest-bicomponent", title: "Largest bicomponent",
      definition: scale == .count
        ? "The number of nodes in the largest part that no single node holds together."
        : "The share of all nodes in the largest part that no single node holds together.",
      conventions: [
        "A bridge with its two ends is a bicomponent.",
        "Nodes without ties count among all nodes.",
      ],
      parameters: [.scale(scale)],
      citation: "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272")
  }

  /// The size of the largest bicomponent of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let largest = try DepthFirstCuts(network, run: run).largestBicomponent
    run.advance(by: 1)
    return NetworkValue(scale.outcome(largest, of: network.nodes.count), of: self, in: network)
  }
}

extension NetworkMeasure where Self == LargestBicomponent {
  /// How many nodes the largest part has that no single node holds together.
  public static func largestBicomponent(
    scale: CountScale = .count
  ) -> LargestBicomponent {
    LargestBicomponent(scale: scale)
  }
}
