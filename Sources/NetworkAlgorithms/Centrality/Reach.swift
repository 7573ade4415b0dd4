public import NetworkCore

/// How many others a node reaches in a few steps.
///
/// ## Definition
///
///     r(v) = the number of other nodes that are at most k hops from v
///
/// ## Conventions
///
/// - Ties have no direction and count as present or absent; the node itself does not count.
/// - Two steps are the default: partners, and partners of partners. With one it is the degree.
/// - `.share` divides by n − 1, as UCINET's two-step reach does (in per cent there); it is undefined
///   for a single node.
/// - An isolate reaches nobody and scores 0.
///
/// ## Example
///
///     let path = try Network(ties: [Tie("a", "b"), Tie("b", "c"), Tie("c", "d")])
///     try path.scores(.reach(steps: 2))["a"]   // 2.0
///
/// - Complexity: O(*n* *m*) at most, 512 sources being followed at once.
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett, J. C. Johnson. *Analyzing Social Networks.* SAGE, 2013,
/// > chapter 10.
public struct Reach: NodeMeasure, Hashable {
  /// How many steps may be taken.
  public let steps: Int

  /// Whether the nodes are counted, or reported as a share of the others.
  public var scale: CountScale

  /// Creates the measure.
  ///
  /// - Precondition: `steps` is at least 1.
  public init(steps: Int = 2, scale: CountScale = .count) {
    precondition(steps > 0, "at least one step is taken")
    self.steps = steps
    self.scale = scale
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "reach", title: "Reach in \(steps) \(steps == 1 ? "step" : "steps")",
      definition: "How many others are at most \(steps) \(steps == 1 ? "hop" : "hops") away.",
      conventions: [
        "The node itself does not count; an isolate scores 0.",
        "Scaled to a share, the count is divided by n − 1, isolates counted in n.",
      ],
      parameters: [.init(name: "steps", value: "\(steps)"), .scale(scale)],
      citation: "Borgatti, Everett & Johnson 2013, Analyzing Social Networks, chapter 10")
  }

  /// The scores of the nodes of `network`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let sums = try DistanceSums(
      overHopsIn: network.folded(run: run), within: steps, run: run)
    let divisor = scale == .share ? Double(network.nodes.count - 1) : 1
    return NodeScores(
      sums.reached.map { Double($0) / divisor }, of: self, in: network, whyUndefined: .noOtherNode)
  }
}

extension NodeMeasure where Self == Reach {
  /// How many others a node reaches in a few steps.
  public static func reach(steps: Int = 2, scale: CountScale = .count) -> Reach {
    Reach(steps: steps, scale: scale)
  }
}
