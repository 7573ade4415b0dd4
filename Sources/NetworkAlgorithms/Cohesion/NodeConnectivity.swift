public import NetworkCore

/// How many nodes must go before a network falls apart.
///
/// ## Definition
///
/// The least number of nodes whose removal leaves two nodes that no path joins, or a single node.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - A network of several components, isolates among them, has 0; one with an articulation node 1;
///   a complete one of *n* nodes *n* − 1.
/// - With fewer than two nodes nothing can be parted, and it is undefined; also for more than 10 000
///   nodes without an articulation node.
///
/// ## Example
///
///     let ring = try Network(ties: (0..<5).map { Tie($0, ($0 + 1) % 5) })
///     try ring.value(.nodeConnectivity).value   // 2.0
///
/// - Complexity: O((*n* + *d*²) *κ* *m*) for *n* nodes, *m* ties, the least degree *d* and a
///   connectivity of *κ*.
///
/// ## Reference
///
/// > A. H. Esfahanian, S. L. Hakimi. "On computing the connectivities of graphs and digraphs."
/// > *Networks* 14(2), 1984, 355–366. doi:10.1002/net.3230140211
public struct NodeConnectivity: NetworkMeasure, Hashable {
  private static let limit = 10_000

  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "node-connectivity", title: "Node connectivity",
      definition: "The least number of nodes whose removal leaves two nodes that no path joins, or "
        + "a single node.",
      conventions: [
        "0 for several components; n − 1 for a complete network.",
        "Undefined for fewer than two nodes, or more than 10 000 without an articulation node.",
      ],
      citation: "Esfahanian & Hakimi 1984, doi:10.1002/net.3230140211")
  }

  /// The node connectivity of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    guard network.nodes.count > 1 else {
      return NetworkValue(.undefined(.fewerThanTwoNodes), of: self, in: network)
    }
    let outcome = try outcome(of: network, run: run)
    run.advance(by: 1)
    return NetworkValue(outcome, of: self, in: network)
  }

  private func outcome<Node>(
    of network: Network<Node>, run: RunControl
  ) throws -> NetworkValue.Outcome {
    guard try ComponentLabels(of: network, run: run).sizes.count == 1 else { return .defined(0) }
    let severed = try DepthFirstCuts(network, run: run).severed
    guard !severed.contains(where: { $0 > 0 }) else { return .defined(1) }
    guard severed.count <= Self.limit else { return .undefined(.tooLarge) }
    let graph = try network.graph(run: run)
    let most = Int(graph.degrees.min() ?? 0)
    let cut = try graph.nodeCut(below: most, anyCut: false, run: run)
    return .defined(Double(cut?.count ?? most))
  }
}

extension NetworkMeasure where Self == NodeConnectivity {
  /// How many nodes must go before a network falls apart.
  public static var nodeConnectivity: NodeConnectivity { NodeConnectivity() }
}
