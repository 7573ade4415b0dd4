public import NetworkCore
import RealModule

/// How likely a tie is as strong, or stronger, if each of its ends spread its strength over its
/// partners by chance (disparity filter).
///
/// ## Definition
///
/// For a node of strength s(i) and k(i) partners whose shares are drawn evenly (k(i) − 1 cuts anywhere
/// in a stick of length 1), a tie of strength w has a share of w / s(i) or more with probability
///
///     α(i,j) = (1 − w / s(i))^(k(i) − 1)
///
/// The p of a tie is the smaller of those of its two ends.
///
/// ## Conventions
///
/// - Either end may keep the tie: a tie that matters to a small organisation is kept, however little
///   it is to its large partner.
/// - An end whose only tie it is says nothing: its α is 1.
/// - Ties that are all equally strong are not told apart at an end: α is (1 − 1/k)^(k − 1), from 1/2
///   for two partners down to 1/e.
/// - Not corrected for the number of ties.
///
/// ## Example
///
///     let network = try Network(ties: [Tie("hub", "a", strength: 8), Tie("hub", "b"), Tie("hub", "c")])
///     try network.scores(.disparity)["hub", "a"]   // (2/10)² = 0.04
///
/// - Complexity: O(*n* + *m*) for *m* ties.
///
/// ## Reference
///
/// > M. Á. Serrano, M. Boguñá, A. Vespignani. "Extracting the multiscale backbone of complex
/// > weighted networks." *Proceedings of the National Academy of Sciences* 106(16), 2009, 6483–6488.
/// > doi:10.1073/pnas.0808904106
public struct DisparityFilter: TieTest, Hashable {
  /// Creates the test.
  public init() {}

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "disparity", title: "Disparity filter (p)",
      definition:
        "How likely a tie has so large a share of the strength of an end, if that spreads "
        + "its strength over its partners by chance: (1 − w/s)^(k − 1), the smaller of both ends'.",
      conventions: [
        "The smaller p of the two ends counts.",
        "An end whose only tie it is has a p of 1.",
        "Not corrected for the number of ties.",
      ],
      citation: "Serrano, Boguñá & Vespignani 2009, doi:10.1073/pnas.0808904106")
  }

  /// The p of each tie of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> TieScores<Node> {
    try run.check()
    let graph = try network.graph(run: run)
    let strengths = try graph.nodeStrengths(run: run)
    var budget = LookBudget(run)
    var values: [Double] = []
    values.reserveCapacity(graph.edgeCount)
    for node in 0..<graph.nodeCount {
      try budget.spend(1 + graph.degree(node))
      for slot in graph.row(node) where Int(graph.targets[slot]) > node {
        let other = Int(graph.targets[slot])
        values.append(
          min(
            likelihood(graph.strengths[slot], of: strengths[node], graph.degree(node)),
            likelihood(graph.strengths[slot], of: strengths[other], graph.degree(other))))
      }
    }
    run.advance(by: 1)
    return try TieScores(values, of: self, in: network, run: run)
  }

  /// How many ties there are.
  public func testCount<Node>(in network: Network<Node>, run: RunControl) throws -> Int {
    try network.tieCount(run: run)
  }

  private func likelihood(_ strength: Double, of whole: Double, _ degree: Int) -> Double {
    guard degree > 1 else { return 1 }
    return Double.exp(Double(degree - 1) * .log(onePlus: -min(1, strength / whole)))
  }
}

extension CompressedGraph {
  /// The sum of the strengths of each node's ties, in the order of its row.
  func nodeStrengths(run: RunControl) throws -> [Double] {
    var budget = LookBudget(run)
    return try (0..<nodeCount).map { node in
      try budget.spend(1 + degree(node))
      return row(node).reduce(0) { $0 + strengths[$1] }
    }
  }
}

extension TieMeasure where Self == DisparityFilter {
  /// How likely a tie is as strong, or stronger, if its ends spread their strength by chance.
  public static var disparity: DisparityFilter { DisparityFilter() }
}
