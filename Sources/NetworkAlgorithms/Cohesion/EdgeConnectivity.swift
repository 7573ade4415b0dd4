public import NetworkCore

/// How many ties must go before a network falls apart.
///
/// ## Definition
///
/// The least number of ties whose removal leaves two nodes that no path joins.
///
/// ## Conventions
///
/// - Ties have no direction and count once, however strong they are.
/// - A network of several components, isolates among them, has 0; one with a bridge 1.
/// - With fewer than two nodes nothing can be parted, and it is undefined; also for more than 10 000
///   nodes without a bridge.
///
/// ## Example
///
///     let ring = try Network(ties: (0..<5).map { Tie($0, ($0 + 1) % 5) })
///     try ring.value(.edgeConnectivity).value   // 2.0
///
/// - Complexity: O(*n* *λ* *m*) for *n* nodes, *m* ties and connectivities up to *λ*.
///
/// ## Reference
///
/// > A. H. Esfahanian, S. L. Hakimi. "On computing the connectivities of graphs and digraphs."
/// > *Networks* 14(2), 1984, 355–366. doi:10.1002/net.3230140211
public struct EdgeConnectivity: NetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "edge-connectivity", title: "Edge connectivity",
      definition: "The least number of ties whose removal leaves two nodes that no path joins.",
      conventions: [
        "0 for several components.",
        "Undefined for fewer than two nodes, or more than 10 000 without a bridge.",
      ],
      citation: "Esfahanian & Hakimi 1984, doi:10.1002/net.3230140211")
  }

  /// The edge connectivity of `network`.
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
    guard try DepthFirstCuts(network, run: run).bridges.isEmpty else { return .defined(1) }
    guard let least = try EdgeConnectivities(of: network, run: run)?.tree.map(\.count).min()
    else { return .undefined(.tooLarge) }
    return .defined(Double(least))
  }
}

extension NetworkMeasure where Self == EdgeConnectivity {
  /// How many ties must go before a network falls apart.
  public static var edgeConnectivity: EdgeConnectivity { EdgeConnectivity() }
}
