public import NetworkCore

/// The parts of a network within which everybody can reach everybody.
///
/// ## Definition
///
/// Two nodes are in one component if a path joins them.
///
/// ## Conventions
///
/// - Ties have no direction; strengths play no part.
/// - A node without ties is a component by itself. The empty network has none.
/// - Components are numbered by size, the largest first; equal sizes by their first node.
///
/// ## Example
///
///     let parts = try network.communities(.components)
///     parts.groups.first   // the members of the largest component
///
/// - Complexity: O(*n* + *m*) for *m* ties, or participations where the ties come from these.
///
/// ## Reference
///
/// > J. Hopcroft, R. Tarjan. "Algorithm 447: efficient algorithms for graph manipulation."
/// > *Communications of the ACM* 16(6), 1973, 372–378. doi:10.1145/362248.362272
public struct ConnectedComponents: CommunityDetection {
  /// Creates the measure.
  public init() {}

  /// What is found.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "component", title: "Components",
      definition: "The parts of the network within which a path joins every two nodes.",
      conventions: ["A node without ties is a component by itself."],
      citation: "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272")
  }

  /// The components of `network`.
  public func communities<Node>(
    in network: Network<Node>, run: RunControl
  ) throws -> Partition<Node> {
    try run.check()
    let labels = try ComponentLabels(of: network, run: run).labels
    run.advance(by: 1)
    return Partition(labels: labels, of: self, in: network)
  }
}

extension CommunityDetection where Self == ConnectedComponents {
  /// The parts of a network within which everybody can reach everybody.
  public static var components: ConnectedComponents { ConnectedComponents() }
}
