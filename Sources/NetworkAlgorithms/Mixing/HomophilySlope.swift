public import NetworkCore

/// Whether the partners of nodes with many ties have many as well: the structural homophily of a
/// network after Crespo, Suire and Vicente.
///
/// ## Definition
///
/// With k(h) the degree of a node and k̄(h) the mean degree of its partners, the slope *b* of the line
///
///     k̄(h) = D + b k(h)
///
/// that fits all nodes with ties best by least squares. Above 0 the core is tied to itself
/// (assortative), below 0 to the periphery (disassortative).
///
/// ## Conventions
///
/// - Each node counts once, whatever its degree; in degree assortativity each end of a tie does.
/// - Nodes without ties are left out. Without ties, and where all tied nodes have the same degree, it is
///   undefined.
/// - Ties have no direction, and count as present or absent.
///
/// ## Example
///
///     try network.value(.homophilySlope).value
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > J. Crespo, R. Suire, J. Vicente. "Lock-in or lock-out? How structural properties of knowledge
/// > networks affect regional resilience." *Journal of Economic Geography* 14(1), 2014, 199–219.
/// > doi:10.1093/jeg/lbt006
public struct HomophilySlope: NetworkMeasure, Hashable {
  /// Creates the measure.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "homophily-slope", title: "Homophily slope",
      definition: "The slope of the line of partners’ mean degree over degree, through all nodes "
        + "with ties: above 0 many-tied nodes keep to themselves, below 0 they reach the others.",
      conventions: [
        "Each node with ties counts once; fitted by least squares.",
        "Undefined where all tied nodes have the same degree.",
        "Ties count as present or absent.",
      ],
      citation: "Crespo, Suire & Vicente 2014, doi:10.1093/jeg/lbt006")
  }

  /// The slope of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    let graph = try network.graph(run: run)
    try run.check()
    let sums = try partnerDegreeSums(graph, run: run)
    var line = LeastSquaresLine()
    for node in sums.indices where graph.degree(node) > 0 {
      line.add(Double(graph.degree(node)), Double(sums[node]) / Double(graph.degree(node)))
    }
    let outcome: NetworkValue.Outcome =
      if graph.edgeCount == 0 {
        .undefined(.noTies)
      } else {
        line.slope.map { .defined($0) } ?? .undefined(.allOfOneDegree)
      }
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension NetworkMeasure where Self == HomophilySlope {
  /// Whether the partners of nodes with many ties have many as well.
  public static var homophilySlope: HomophilySlope { HomophilySlope() }
}
