public import NetworkCore

/// How often two partners of one node are partners of each other, strong ties counting more.
///
/// ## Definition
///
/// Over triples, each a node with two of its ties, and what these two come to together:
///
///     C = value of the triples whose other ends are tied / value of all triples
///
/// The value is the arithmetic or geometric mean of the two strengths, the stronger or the weaker.
///
/// ## Conventions
///
/// - Ties have no direction. How strong the tie is that closes a triple does not matter.
/// - A factor of all strengths changes nothing; where all ties are equally strong it is the
///   `.transitivity`.
/// - Without triples it is undefined.
///
/// ## Example
///
///     let network = try Network(ties: [
///       Tie("a", "b", strength: 10), Tie("b", "c", strength: 10), Tie("a", "c"), Tie("c", "d"),
///     ])
///     try network.value(.weightedTransitivity(.arithmetic)).value   // 21 / 27.5
///
/// - Complexity: O(*m* √*m*).
///
/// ## Reference
///
/// > T. Opsahl, P. Panzarasa. "Clustering in weighted networks." *Social Networks* 31(2), 2009,
/// > 155–163. doi:10.1016/j.socnet.2009.02.002
public struct WeightedTransitivity: NetworkMeasure, Hashable {
  /// What the two ties of a triple come to.
  public var mean: TripletValue

  /// Creates the measure.
  public init(_ mean: TripletValue = .arithmetic) {
    self.mean = mean
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "weighted-transitivity", title: "Weighted transitivity",
      definition: "The share of triples, each a node with two of its neighbours, whose two "
        + "neighbours are tied, each triple weighed by \(weight).",
      conventions: [
        "Where all ties are equally strong it is the transitivity.",
        "Undefined where no node has two neighbours.",
      ],
      parameters: [.init(name: "mean", value: mean.rawValue)],
      citation: "Opsahl & Panzarasa 2009, doi:10.1016/j.socnet.2009.02.002")
  }

  private var weight: String {
    switch mean {
    case .arithmetic: "the mean of the node's two ties"
    case .geometric: "the geometric mean of the node's two ties"
    case .maximum: "the stronger of the node's two ties"
    case .minimum: "the weaker of the node's two ties"
    }
  }

  /// The weighted transitivity of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let graph = try network.graph(run: run).scaledToStrongest
    let all = try graph.tripletSums(of: mean, run: run).reduce(0, +)
    guard all > 0 else {
      return NetworkValue(.undefined(.noNodeWithTwoNeighbours), of: self, in: network)
    }
    let closed = try triangleSums(in: graph, run: run) { [mean] triangle in
      mean(triangle.near.0, triangle.near.1)
    }.reduce(0, +)
    return NetworkValue(.defined(closed / all), of: self, in: network)
  }
}

extension NetworkMeasure where Self == WeightedTransitivity {
  /// How often two partners of one node are partners of each other, strong ties counting more.
  public static func weightedTransitivity(
    _ mean: TripletValue = .arithmetic
  ) -> WeightedTransitivity {
    WeightedTransitivity(mean)
  }
}
