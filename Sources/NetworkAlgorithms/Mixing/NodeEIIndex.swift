public import NetworkCore

/// Whether a node's ties lead out of its group or stay inside.
///
/// ## Definition
///
///     E-I(v) = (E − I) / (E + I)     E ties of v to other groups, I ties to its own
///
/// It is 1 where all ties of the node lead out, and −1 where all stay inside.
///
/// ## Conventions
///
/// - Ties have no direction; they count 1 each, or with `ties: .strength` as much as they are strong.
/// - Partners of unknown group are left out. A node of unknown group, and one without ties to nodes of
///   known group, has no score.
/// - The network's index is not the mean of its nodes': nodes with many ties weigh more there.
///
/// ## Example
///
///     try network.scores(.nodeEIIndex(by: "kind"))["TUM"]
///
/// - Complexity: O(*n* + *m*).
///
/// ## Reference
///
/// > D. Krackhardt, R. N. Stern. "Informal networks and organizational crises: an experimental
/// > simulation." *Social Psychology Quarterly* 51(2), 1988, 123–140. doi:10.2307/2786835
public struct NodeEIIndex: NodeMeasure, Hashable {
  /// The attribute that holds the groups.
  public var attribute: String

  /// Whether ties are counted, or their strengths added up.
  public var ties: TieReading

  /// Creates the measure.
  public init(by attribute: String, ties: TieReading = .present) {
    self.attribute = attribute
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "node-ei-index", title: "E-I index of nodes by \(attribute)",
      definition: "A node’s ties to other groups less those to its own, divided by both: "
        + "(E − I) / (E + I).",
      conventions: [
        "Partners of unknown group are left out; a node of unknown group has no score.",
        "Without ties to nodes of known group there is no score.",
        ties.convention,
      ],
      parameters: [.init(name: "by", value: attribute), .ties(ties)],
      citation: "Krackhardt & Stern 1988, doi:10.2307/2786835")
  }

  /// The scores of the nodes of `network`.
  ///
  /// - Throws: `MeasureError.noSuchAttribute`.
  public func scores<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> NodeScores<Node> {
    let kinds = try network.kindCodes(by: attribute)
    let partners = try PartnerKinds(network.graph(run: run), kinds: kinds, reading: ties, run: run)
    let values = zip(partners.inside, partners.outside).map { ($1 - $0) / ($1 + $0) }
    return NodeScores(values, of: self, in: network, whyUndefined: .noTiesOfKnownGroup)
  }
}

extension NodeMeasure where Self == NodeEIIndex {
  /// Whether a node's ties lead out of its group or stay inside.
  public static func nodeEIIndex(by attribute: String, ties: TieReading = .present) -> NodeEIIndex {
    NodeEIIndex(by: attribute, ties: ties)
  }
}
