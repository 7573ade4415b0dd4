public import NetworkCore

/// How much of a network holds together while all its nodes leave, one by one.
///
/// ## Definition
///
///     R = Σ S(q) / n     over q = 1, 2, …, n
///
/// where S(q) is the share of all *n* nodes that are in the largest component when *q* have left.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - It lies between (n − 1)/n² for nodes without ties and (n − 1)/2n for a complete network.
/// - Nodes with the most ties among those left go first, as Schneider and others have it; or by
///   betweenness, by scores of the whole network, or in an order drawn by chance.
/// - Of equal scores the node with more ties leaves first, and then the first in the network: the
///   order of the nodes can matter a little.
/// - Betweenness counts hops. Taken anew each time it is undefined where a component has more than
///   ``NodeRemoval/mostNodes`` nodes.
/// - A network without nodes has none; a single node has 0.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.value(.robustness(by: .degree())).value   // (¼ + ¼ + ¼ + 0) / 4
///
/// - Complexity: that of ``NetworkCore/Network/robustnessCurve(by:run:)``.
///
/// ## Reference
///
/// > C. M. Schneider, A. A. Moreira, J. S. Andrade, S. Havlin, H. J. Herrmann. "Mitigation of
/// > malicious attacks on networks." *Proceedings of the National Academy of Sciences* 108(10), 2011,
/// > 3838–3841. doi:10.1073/pnas.1009440108
public struct Robustness: NetworkMeasure, Hashable {
  /// In which order nodes leave.
  public var removal: NodeRemoval

  /// Creates the measure.
  public init(by removal: NodeRemoval = .degree()) {
    self.removal = removal
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "robustness", title: "Robustness",
      definition: "The mean share of all nodes in the largest component while all nodes leave, one "
        + "by one: Schneider's R.",
      conventions: [
        removal.convention,
        "Of equal scores the node with more ties leaves first, then the first in the network.",
        "Betweenness taken anew each time is for components of at most "
          + "\(NodeRemoval.mostNodes) nodes.",
      ],
      parameters: removal.parameters,
      citation: "Schneider et al. 2011, doi:10.1073/pnas.1009440108")
  }

  /// The robustness of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    guard !network.nodes.isEmpty else {
      return NetworkValue(.undefined(.noNodes), of: self, in: network)
    }
    let robustness = try network.robustnessCurve(by: removal, run: run)?.robustness
    return NetworkValue(
      robustness.map { .defined($0) } ?? .undefined(.tooLarge), of: self, in: network)
  }
}

extension NetworkMeasure where Self == Robustness {
  /// How much of a network holds together while all its nodes leave, one by one.
  public static func robustness(by removal: NodeRemoval = .degree()) -> Robustness {
    Robustness(by: removal)
  }
}
