public import NetworkCore

/// How well information gets from a node to the others along all paths at once.
///
/// ## Definition
///
/// Ties are wires that conduct as well as they are strong, and r(v,u) is the resistance between two
/// nodes. In a component of *n* nodes:
///
///     I(v) = n / Σ r(v,u)     over all nodes u of the component
///
/// That is the harmonic mean of the information 1 / r(v,u) between *v* and each node, itself included,
/// with which it shares an infinite amount.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or `.strength` as much as they are strong.
/// - It is the current-flow closeness but for a factor: NetworkX has 1 / Σ r, which is this divided by
///   *n*, and refuses networks that are not connected. sna has the same as here, but leaves isolates out.
/// - Each component is taken for itself. An isolate scores 0.
/// - It works in components of at most 2000 nodes; if there is a larger one all scores are undefined.
///
/// ## Example
///
///     let star = try Network(ties: ["a", "b", "c", "d"].map { Tie("hub", $0) })
///     try star.scores(.information)["hub"]   // 5 / 4 = 1.25
///
/// - Complexity: O(*n*³) time and O(*n*²) space for a component of *n* nodes.
///
/// ## Reference
///
/// > K. Stephenson, M. Zelen. "Rethinking centrality: methods and examples." *Social Networks* 11(1),
/// > 1989, 1–37. doi:10.1016/0378-8733(89)90016-6
///
/// > U. Brandes, D. Fleischer. "Centrality measures based on current flow." *STACS 2005*, Lecture Notes
/// > in Computer Science 3404, 533–544. doi:10.1007/978-3-540-31856-9_44
public struct Information: NodeMeasure, Hashable {
  /// Whether a tie conducts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates the measure.
  public init(ties: TieReading = .present) {
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "information", title: "Information centrality",
      definition:
        "One over the mean resistance between a node and all nodes of its component, itself "
        + "included, if ties are wires.",
      conventions: [
        "Each component is taken for itself; an isolate scores 0.", ties.convention,
        "Undefined where a component has more than 2000 nodes.",
      ],
      parameters: [.ties(ties)],
      citation: "Stephenson & Zelen 1989, doi:10.1016/0378-8733(89)90016-6")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    try run.check()
    let graph = try network.graph(run: run).read(as: ties)
    let strongest = graph.strengths.max() ?? 1
    let parts = try ConnectedPart.all(of: graph.scaledToStrongest, run: run)
    guard parts.allSatisfy({ $0.nodes.count <= CurrentFlow.mostNodes }) else {
      return NodeScores(
        network.nodes.map { _ in .nan }, of: self, in: network, whyUndefined: .tooLarge)
    }
    var scores = [Double](repeating: 0, count: graph.nodeCount)
    for part in parts {
      let resistances = try CurrentFlow(part.graph, run: run).resistanceSums
      for (node, sum) in zip(part.nodes, resistances) {
        let score = Double(part.nodes.count) / sum * strongest
        scores[Int(node)] = score.isFinite ? score : .nan
      }
    }
    run.advance(by: 1)
    return NodeScores(scores, of: self, in: network, whyUndefined: .numberTooLarge)
  }
}

extension NodeMeasure where Self == Information {
  /// How well information gets from a node to the others along all paths at once.
  public static var information: Information { Information() }

  /// How well information gets from a node to the others, by strength if so told.
  public static func information(ties: TieReading) -> Information { Information(ties: ties) }
}
