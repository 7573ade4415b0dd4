public import NetworkCore

/// How many nodes the largest component has.
///
/// ## Definition
///
/// The most nodes of which every two are joined by a path, or their share of all nodes.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - Nodes without ties count among the nodes that `.share` divides by.
/// - The empty network has 0 nodes in its largest component, and no share.
///
/// ## Example
///
///     let network = try Network(nodes: ["c"], ties: [Tie("a", "b")])
///     try network.value(.largestComponent()).value                // 2.0
///     try network.value(.largestComponent(scale: .share)).value   // 0.666…
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > J. Hopcroft, R. Tarjan. "Algorithm 447: efficient algorithms for graph manipulation."
/// > *Communications of the ACM* 16(6), 1973, 372–378. doi:10.1145/362248.362272
public struct LargestComponent: NetworkMeasure {
  /// Whether nodes are counted, or reported as a share of all nodes.
  public var scale: CountScale

  /// Creates the measure.
  public init(scale: CountScale = .count) {
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "largest-component", title: "Largest component",
      definition: scale == .count
        ? "The number of nodes in the largest component."
        : "The share of all nodes that are in the largest component.",
      conventions: ["Nodes without ties count among all nodes."],
      parameters: [.scale(scale)],
      citation: "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272")
  }

  /// The size of the largest component of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let largest = try ComponentLabels(of: network, run: run).sizes.max() ?? 0
    run.advance(by: 1)
    return NetworkValue(scale.outcome(largest, of: network.nodes.count), of: self, in: network)
  }
}

extension NetworkMeasure where Self == LargestComponent {
  /// How many nodes the largest component has.
  public static func largestComponent(
    scale: CountScale = .count
  ) -> LargestComponent {
    LargestComponent(scale: scale)
  }
}
