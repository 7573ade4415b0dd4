public import NetworkCore

/// How far a network turns around one node.
///
/// ## Definition
///
/// With *c(i)* the scores of the nodes under a measure:
///
///     C = Σ (max c − c(i)) / T
///
/// *T* is the largest value that the sum can take in a network of as many nodes; a star takes it, and for
/// the eigenvector a single tie among isolates:
///
///     degree         (n − 1)(n − 2)                for counts, n − 2 for shares
///     closeness      (n − 1)(n − 2) / (2n − 3)
///     betweenness    (n − 1)²(n − 2) / 2           for pairs, n − 1 for shares
///     eigenvector    (n − 2) / √2
///
/// ## Conventions
///
/// - 1 for a star, 0 where all nodes score the same. For the eigenvector a star has (√(n − 1) − 1) ·
///   √(n − 1) / (n − 2), which is 2/3 for five nodes, and connected networks do not get to 1.
/// - Ties have no direction, and count as present or absent: for scores over lengths *T* is not
///   known, and centralisation is undefined.
/// - Nodes without ties count. Closeness centralisation is undefined unless all nodes are
///   connected.
/// - Undefined for fewer than three nodes, and where a node has no score.
/// - The eigenvector's scores have length 1 and *T* belongs to that, as in sna; igraph sets the largest
///   score to 1 and divides by n − 2, which gives other values.
/// - igraph divides degrees by n (n − 1) unless told that there are no loops; sna and Freeman
///   divide as here.
///
/// ## Example
///
///     let star = try Network(ties: [Tie("hub", "a"), Tie("hub", "b"), Tie("hub", "c")])
///     try star.value(.centralisation(of: .degree)).value                     // 1.0
///     try star.value(.centralisation(of: .betweenness(over: .hops))).value   // 1.0
///
/// - Complexity: that of the measure.
///
/// ## Reference
///
/// > L. C. Freeman. "Centrality in social networks: conceptual clarification." *Social Networks*
/// > 1(3), 1978, 215–239. doi:10.1016/0378-8733(78)90021-7
public struct Centralisation<Score: CentralisableMeasure>: NetworkMeasure {
  /// The measure whose scores are compared.
  public var score: Score

  /// Creates the measure.
  public init(of score: Score) {
    self.score = score
  }

  /// What is measured.
  public var description: MeasureDescription {
    let scored = score.description
    return MeasureDescription(
      name: "centralisation", title: "\(scored.title) centralisation",
      definition: "The differences of all scores from the highest one, added up, divided by the "
        + "most that is possible with as many nodes. Scores: \(scored.definition)",
      conventions: [
        score.extremes,
        "Undefined for fewer than three nodes.",
      ] + scored.conventions,
      parameters: [.init(name: "of", value: scored.call)],
      citation: "Freeman 1978, doi:10.1016/0378-8733(78)90021-7")
  }

  /// The centralisation of `network`.
  public func value<Node>(of network: Network<Node>, run: RunControl) throws -> NetworkValue {
    try run.check()
    let n = network.nodes.count
    guard n > 2 else {
      return NetworkValue(.undefined(.fewerThanThreeNodes), of: self, in: network)
    }
    let isConnected = try ComponentLabels(of: network, run: run).sizes.count == 1
    switch score.largestSpread(nodeCount: n, isConnected: isConnected) {
    case .undefined(let reason):
      return NetworkValue(.undefined(reason), of: self, in: network)
    case .defined(let largest):
      let scored = try score.scores(in: network, run: run)
      let scores = scored.values
      guard !scores.contains(where: \.isNaN) else {
        let reason = scored.undefinedReason ?? .nodeWithoutScore
        return NetworkValue(.undefined(reason), of: self, in: network)
      }
      let highest = scores.max() ?? 0
      let spread = scores.reduce(0) { $0 + (highest - $1) }
      return NetworkValue(.defined(spread / largest), of: self, in: network)
    }
  }
}

extension NetworkMeasure {
  /// How far a network turns around one node.
  public static func centralisation<Score>(
    of score: Score
  ) -> Self where Self == Centralisation<Score> {
    Centralisation(of: score)
  }
}
